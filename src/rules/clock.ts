import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { timetableOf } from '../model/index.ts';
import { join, languageAt, located } from '../schema/index.ts';
import { type Clock, differ, formatTime, startOf } from '../text/values/time.ts';
import type { Rule } from './rule.ts';

/**
 * A start in an agenda is when the rows before it end, and the meeting ends no earlier than its last row. Where one of
 * the times is approximate, a quarter of an hour between them is no mistake.
 */
export const clock: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  function told(pointer: string, written: Clock, computed: Clock): Diagnostic {
    const print = (time: Clock) => formatTime(time, languageAt(places, pointer)).replaceAll('\u00a0', ' ');
    const args = { written: print(written), computed: print(computed) };
    return diagnose('time/clock', args, { ...located(places, pointer), suggestions: [args.computed] });
  }

  for (const meeting of Object.values(plan.data.meetings ?? {})) {
    const rows = timetableOf(meeting, plan.data);
    const ends = meeting.ends && startOf(meeting.ends);
    const last = rows.at(-1)?.ends;
    if (ends && last && last.minutes > ends.minutes && differ(last, ends))
      yield told(join(join('/meetings', meeting.id), 'ends'), ends, last);
    for (const { item, disagrees } of rows) {
      if (disagrees) yield told(join(plan.pathOf(item) ?? '', 'at'), disagrees.written, disagrees.computed);
    }
  }
};
