import { dirname, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../text/language.ts';
import { baselineOf, newSince, readBaseline } from './baseline.ts';
import type { Io } from './io.ts';
import { save } from './save.ts';
import { UsageError } from './usage-error.ts';
import { wordsIn } from './words/index.ts';

/**
 * What a baseline does not know; one that is not there yet, or is to be renewed, is written with what is found now.
 * @param baseline its file, as it is named on the command line
 */
export async function sinceBaseline(
  found: readonly Diagnostic[],
  baseline: string,
  renew: boolean,
  language: Language,
  io: Io,
): Promise<readonly Diagnostic[]> {
  const words = wordsIn(language);
  const file = resolve(io.cwd, baseline);
  // Files are named as seen from the baseline, wherever it is run from.
  const nameOf = (path: string) => relative(dirname(file), path).split(sep).join('/');
  const before = readBaseline(file);
  // Whatever else stands there is not overwritten.
  if (before === 'unreadable') throw new UsageError(words.validate.badBaseline(baseline));
  if (before && !renew) return newSince(before, found, nameOf);
  await save(file, baselineOf(found, nameOf), language, io);
  io.stderr.write(`${words.validate.baselineWritten(found.length, baseline)}\n`);
  return [];
}
