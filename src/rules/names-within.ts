import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import {
  activityOf,
  findMotion,
  isRecommendation,
  type MinutesItem,
  recommendationNames,
} from '../model/index.ts';
import { fold, join, located, nearest } from '../schema/index.ts';
import type { Rule } from './rule.ts';

/** Names that mean something within one object only: the motions of an item, the activities of a meeting, phases. */
export const namesWithin: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  for (const meeting of Object.values(plan.data.meetings ?? {})) {
    for (const row of meeting.agenda ?? []) {
      if (row.activity === undefined || activityOf(row, meeting)) continue;
      const known = (meeting.activities ?? []).map(({ title }) => title);
      yield unknown(row.activity, known, join(plan.pathOf(row) ?? '', 'activity'));
    }
    for (const item of meeting.minutes?.items ?? []) yield* motionsOf(item);
  }
  for (const figure of Object.values(plan.data.figures ?? {})) {
    const { focus, phases = [] } = figure;
    const known = phases.map(({ name }) => name);
    if (focus === undefined || known.some((name) => fold(name) === fold(focus))) continue;
    yield unknown(focus, known, join(join('/figures', figure.id), 'focus'));
  }

  /** A word alone that names no motion: a decision or a vote is of more words than one. */
  function* motionsOf(item: MinutesItem): Iterable<Diagnostic> {
    const known = (item.motions ?? []).flatMap(({ id }) => id ?? []);
    const isKnown = (words: string) => isRecommendation(words) || findMotion(words, item) !== undefined;
    const path = plan.pathOf(item) ?? '';
    const check = function* (words: string, at: string, mayBeWords: boolean): Iterable<Diagnostic> {
      // What is missing is told elsewhere.
      if (words === '' || isKnown(words)) return;
      // A word with a full stop is a sentence: «Godkjent.» Where no motion has an id, any word is one: «Godkjent».
      if (mayBeWords && (known.length === 0 || /\s|\.$/.test(words))) return;
      yield unknown(words, known, at, [...recommendationNames]);
    };
    for (const [index, words] of (item.decision ?? []).entries())
      yield* check(words, join(join(path, 'decision'), index), true);
    for (const vote of item.votes ?? []) {
      const at = plan.pathOf(vote) ?? '';
      if (vote.concerns !== undefined) yield* check(vote.concerns, join(at, 'concerns'), true);
      for (const one of vote.between ?? [])
        yield* check(one.motion, join(plan.pathOf(one) ?? '', 'motion'), false);
    }
  }

  function unknown(
    name: string,
    known: readonly string[],
    path: string,
    more: readonly string[] = [],
  ): Diagnostic {
    const suggestions = nearest(name, [...more, ...known]);
    return diagnose('ref/unknown-within', { name, known }, { ...located(places, path), suggestions });
  }
};
