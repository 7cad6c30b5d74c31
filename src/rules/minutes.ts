import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import {
  attendanceOf,
  changesRecommendation,
  countOf,
  entryOf,
  isRecommendation,
  type Meeting,
  type MinutesItem,
  recommendationBefore,
  treatmentsOf,
  type Vote,
  votersOf,
} from '../model/index.ts';
import { join, located, nearest } from '../schema/index.ts';
import type { Rule } from './rule.ts';

/** Minutes are of the meeting's own cases, and their votes are those of the people who were there. */
export const minutes: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  const { data } = plan;
  for (const meeting of Object.values(data.meetings ?? {})) {
    const attendance = attendanceOf(meeting);
    for (const item of meeting.minutes?.items ?? []) {
      yield* ofTheList(item, meeting);
      yield* recommended(item, meeting);
      const voters = attendance.present.length > 0 ? votersOf(item, attendance) : undefined;
      for (const vote of item.votes ?? []) yield* counted(vote, voters);
      if ((item.votes?.length ?? 0) > 1) yield* withoutSubject(item.votes ?? []);
    }
  }

  /** An item names an entry of the list of cases, where the plan has that list. */
  function* ofTheList(item: MinutesItem, meeting: Meeting): Iterable<Diagnostic> {
    if (!item.of || !meeting.cases?.length || entryOf(item, meeting, data)) return;
    const known = meeting.cases.flatMap(
      ({ title, case: link }) => title ?? (link && 'id' in link ? link.id : []),
    );
    const { of } = item;
    const name = of.to === 'name' ? of.name : of.to === 'cases' ? (of.target.title ?? of.id) : '';
    const at = located(places, join(plan.pathOf(item) ?? '', 'of'));
    yield diagnose(
      'ref/not-on-list',
      { name },
      { ...at, suggestions: nearest('id' in of ? of.id : name, known) },
    );
  }

  /** «Som innstilt» needs a recommendation that lay before the body, and to say what was changed in it. */
  function* recommended(item: MinutesItem, meeting: Meeting): Iterable<Diagnostic> {
    const one = item.of?.to === 'cases' ? item.of.target : undefined;
    const treatment = one && treatmentsOf(one, data).find((known) => known.item === item);
    const has = one
      ? recommendationBefore(one, treatment, data)?.points?.length
      : entryOf(item, meeting, data)?.recommendation;
    const path = plan.pathOf(item) ?? '';
    for (const [index, words] of (item.decision ?? []).entries()) {
      const at = located(places, join(join(path, 'decision'), index));
      if (!has && isRecommendation(words)) yield diagnose('ref/no-recommendation', { words }, at);
      if (changesRecommendation(words)) yield diagnose('ref/recommendation-changed', { words }, at);
    }
  }

  /** One of several votes says what it is of, unless it is between motions. */
  function* withoutSubject(votes: readonly Vote[]): Iterable<Diagnostic> {
    for (const vote of votes) {
      if (vote.concerns !== undefined || vote.between) continue;
      const at = located(places, plan.pathOf(vote) ?? '');
      const args = { problem: 'no subject', total: 0, voters: 0 } as const;
      yield diagnose('org/votes', args, { ...at, severity: 'warning' });
    }
  }

  function* counted(vote: Vote, voters: number | undefined): Iterable<Diagnostic> {
    const at = located(places, plan.pathOf(vote) ?? '');
    const [yes, no] = [vote.for, vote.against].map((tally) => (tally ? (countOf(tally) ?? 0) : undefined));
    const between = (vote.between ?? []).map((one) => (one.for ? (countOf(one.for) ?? 0) : 0));
    const total =
      between.length > 0 ? add(between) : yes !== undefined && no !== undefined ? yes + no : undefined;
    if (total !== undefined && voters !== undefined && total > voters)
      yield diagnose('org/votes', { problem: 'more than present', total, voters }, at);
    // Those present must vote in Norway; in Sweden they may abstain, so it is only a warning.
    if (total !== undefined && voters !== undefined && total < voters)
      yield diagnose(
        'org/votes',
        { problem: 'fewer than present', total, voters },
        { ...at, severity: 'warning' },
      );
    if (yes === undefined || no === undefined) return;
    const isAgainst =
      (vote.result === 'unanimous' && no > 0 && yes > 0) ||
      (vote.result === 'adopted' && yes < no) ||
      (vote.result === 'fell' && yes > no);
    if (isAgainst) yield diagnose('org/votes', { problem: 'other result', total: yes, voters: no }, at);
  }
};

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
