import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { listEditions, type Made, makeDocument } from '../../../src/compile/make-document.ts';
import { openPlan } from '../../../src/compile/open-plan.ts';
import { openTheme } from '../../../src/compile/theme.ts';
import type { StandardName } from '../../../src/pdf/conform/standard.ts';
import { planIn } from '../../examples/outputs.ts';

interface Asked {
  readonly asOf?: string;
  readonly audience?: 'public' | 'internal';
  readonly standard?: StandardName;
}

/** A plan's documents by id, or why they are refused; the plan must be without errors. */
export function madeOf(yaml: string, { asOf, audience = 'public', standard }: Asked = {}): Map<string, Made> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-documents-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'plan.yaml'), yaml);
  const plan = openPlan(planIn(folder), audience);
  expect(plan.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { theme } = openTheme(planIn(folder));
  const request = {
    audience,
    draft: false,
    ...(asOf ? { date: { edtf: asOf } } : {}),
    ...(standard ? { standard } : {}),
  };
  return new Map(
    listEditions(plan).map(({ edition }) => [edition.id, makeDocument(plan, edition, theme, request)]),
  );
}

/** The Markdown of a plan's documents by id. */
export function documentsOf(yaml: string, asked: Asked = {}): Map<string, string> {
  return new Map(
    [...madeOf(yaml, asked)].map(([id, made]) => [
      id,
      'made' in made ? made.made.markdown : `refused: ${JSON.stringify(made)}`,
    ]),
  );
}
