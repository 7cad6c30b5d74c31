import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { timetableOf } from '../model/index.ts';
import { join, located } from '../schema/index.ts';
import { formatTime } from '../text/values/time.ts';
import type { Rule } from './rule.ts';

/** A start in an agenda is when the rows before it end, and the meeting ends no earlier than its last row. */
export const clock: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  for (const meeting of Object.values(plan.data.meetings ?? {})) {
    const rows = timetableOf(meeting, plan.data);
    const ends = meeting.ends && ('minutes' in meeting.ends ? meeting.ends.minutes : meeting.ends.from);
    const last = rows.at(-1)?.ends;
    if (ends !== undefined && last !== undefined && last > ends) {
      const args = { written: formatTime({ minutes: ends }), computed: formatTime({ minutes: last }) };
      const at = located(places, join(join('/meetings', meeting.id), 'ends'));
      yield diagnose('time/clock', args, { ...at, suggestions: [args.computed] });
    }
    for (const { item, disagrees } of rows) {
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
