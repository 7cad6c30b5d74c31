import { relative } from 'node:path';
import type { Code, Diagnostic } from '../../../src/diagnostics/index.ts';
import { findPlans, openPlan } from '../../../src/index.ts';
import { tell } from '../schema/reading.ts';
import { type Files, temporaryFolder } from '../source/temporary-plan.ts';

/** What is told of a plan with these files, on disk; files by their names below its folder. */
export function check(files: Files | string): string[] {
  return lines(files, (diagnostics) => withoutThin(diagnostics));
}

/** The same of one code alone, without naming it, on a day of validation. */
export function checkFor(code: Code, files: Files | string, today?: string): string[] {
  const only = lines(files, (all) => all.filter((one) => one.code === code), today);
  return only.map((line) => line.replace(` ${code} `, ' '));
}

function lines(
  files: Files | string,
  wanted: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[],
  today?: string,
): string[] {
  const given = typeof files === 'string' ? { 'plan.yaml': files } : files;
  const folder = temporaryFolder(given);
  const [plan] = findPlans(folder, folder) ?? [];
  if (!plan) throw new Error('no plan');
  const { diagnostics, files: read } = openPlan(plan, 'public', today ? { edtf: today } : undefined);
  return tell(wanted(diagnostics), (file) => read.get(file)?.text ?? '', Object.keys(given).length > 1).map(
    (line) => line.replaceAll(`${folder}/`, '').replaceAll(relative(process.cwd(), folder), ''),
  );
}

/** Plans of a few words lack what a real one has: that is told of in test/fixtures. */
export function withoutThin(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ code }) => !thin.has(code));
}

const thin: ReadonlySet<Code> = new Set<Code>([
  'measure/missing',
  'org/no-lead',
  'ref/unused',
  'text/no-alternative',
]);
