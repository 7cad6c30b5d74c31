import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { join, located } from '../schema/index.ts';
import { contrastOnWhite, leastContrast, readColor } from '../text/color.ts';
import type { Rule } from './rule.ts';

/** The colour of a municipality can be read on white paper. */
export const color: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  const { data } = plan;
  const written = [
    [data.appearance?.color, '/appearance'],
    [data.plan?.appearance?.color, '/plan/appearance'],
  ] as const;
  for (const [words, path] of written) {
    if (words === undefined) continue;
    const read = readColor(words);
    const contrast = read && contrastOnWhite(read);
    if (contrast !== undefined && contrast >= leastContrast) continue;
    // Rounded down, so that 4,49 does not read as enough.
    const shown = contrast === undefined ? {} : { contrast: Math.floor(contrast * 10) / 10 };
    yield diagnose('config/color', { color: words, ...shown }, located(places, join(path, 'color')));
  }
};
