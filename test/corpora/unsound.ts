import { toFindings } from '../../src/cli/findings.ts';
import type { Diagnostic, Span } from '../../src/diagnostics/index.ts';
import { findPlans, type OpenPlan, openPlan } from '../../src/index.ts';
import { languages } from '../../src/text/language.ts';
import { runMain } from '../cli/run.ts';

/** Opens the one plan in a folder. */
export function openIn(folder: string): OpenPlan {
  const [found] = findPlans(folder, folder) ?? [];
  if (!found) throw new Error(`no plan in ${folder}`);
  return openPlan(found);
}

/** What no input may bring about: a place outside of the plan's text, words with a hole in them. */
export function unsoundIn({ diagnostics, files, folder }: OpenPlan): string[] {
  const textOf = (file: string) => files.get(file)?.text;
  const misplaced = diagnostics.flatMap(({ code, span, related, fixes }) =>
    [span, ...related.map(({ span }) => span), ...fixes.map(({ span }) => span)]
      .filter((one) => one && !isWithin(one, textOf(one.file)))
      .map((one) => `${code} at ${JSON.stringify(one)}`),
  );
  const holes = languages.flatMap((language) =>
    toFindings(diagnostics.map(withoutNames), language, textOf, folder.folder).flatMap(
      ({ code, message, help = message, suggestions, related }) =>
        [message, help, ...suggestions, ...related.map(({ message }) => message)]
          .filter((words) => words === '' || hole.test(words))
          .map((words) => `${code} says in ${language}: ${words}`),
    ),
  );
  return [...misplaced, ...holes];
}

const hole = /undefined|\[object|NaN/g;

function isWithin({ start, end }: Span, text: string | undefined): boolean {
  return text !== undefined && 0 <= start && start <= end && end <= text.length;
}

/** A diagnostic that quotes nothing which would be a hole if we said it: `undefined` is a naughty string itself. */
function withoutNames(diagnostic: Diagnostic): Diagnostic {
  const { args, suggestions } = diagnostic;
  const told = JSON.parse(JSON.stringify({ args, suggestions }).replaceAll(hole, '☃'));
  return { ...diagnostic, ...told };
}

const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'azure'];

/** Validates the plan in a folder by the API, and every fourth time by the command line; what should not come of it. */
export async function failuresIn(folder: string, turn: number): Promise<string[]> {
  let unsound: string[];
  try {
    unsound = unsoundIn(openIn(folder));
  } catch (error) {
    return [`openPlan: ${(error as Error).stack}`];
  }
  return [...unsound, ...(await commandFailuresIn(folder, turn))];
}

/** Validates by the command line every fourth time; the formats of the report and its languages take turns. */
export async function commandFailuresIn(folder: string, turn: number): Promise<string[]> {
  if (turn % 4 !== 0) return [];
  const format = formats[(turn / 4) % formats.length] ?? '';
  const language = languages[(turn / 4) % languages.length] ?? '';
  const { status, stderr } = await runMain(['validate', '--format', format, '--lang', language], folder);
  return status > 1 ? [`status ${status} with --format ${format}: ${stderr}`] : [];
}
