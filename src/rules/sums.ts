import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { sumsOf } from '../model/index.ts';
import { join, located } from '../schema/index.ts';
import { formatDigits } from '../text/values/digits.ts';
import type { Rule } from './rule.ts';

/** The sum that a table states is that of its rows. */
export const sums: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  for (const table of Object.values(plan.data.tables ?? {})) {
    for (const { row, written, computed, year } of sumsOf(table)) {
      if (written === undefined || Math.abs(written - computed) < 0.005) continue;
      const index = year === undefined ? -1 : (row.amounts ?? []).findIndex((one) => one.year === year);
      const path = plan.pathOf(row) ?? '';
      const at = index === -1 ? join(path, 'amount') : join(join(path, 'amounts'), index);
      const words = (value: number) => formatDigits(value, 'nb').replaceAll('\u00a0', ' ');
      const args = { written: words(written), computed: words(computed) };
      yield diagnose('measure/sum', args, { ...located(places, at), suggestions: [args.computed] });
    }
  }
};
