import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { timetableOf } from '../model/index.ts';
import { join, located } from '../schema/index.ts';
import { formatTime } from '../text/values/time.ts';
import type { Rule } from './rule.ts';

/** A start in an agenda is when the rows before it end. */
export const clock: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  for (const meeting of Object.values(plan.data.meetings ?? {})) {
    for (const { item, disagrees } of timetableOf(meeting, plan.data)) {
      if (!disagrees) continue;
      const args = {
        written: formatTime({ minutes: disagrees.written }),
        computed: formatTime({ minutes: disagrees.computed }),
      };
      const at = located(places, join(plan.pathOf(item) ?? '', 'at'));
      yield diagnose('time/clock', args, { ...at, suggestions: [args.computed] });
    }
  }
};
