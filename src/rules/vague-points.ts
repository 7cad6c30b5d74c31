import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { join } from '../schema/index.ts';
import { locatedWords, type Rule } from './rule.ts';

/** Words of bokmål, nynorsk, Swedish and English that promise nothing that can be followed up. */
const vague = [
  'vurdere|vurderer|vurderes|se på|ser på|ta sikte på|tar sikte på|tas sikte på|bør|forsøke|forsøker|prøve å|prøver å',
  'vurderast|sjå på|tek sikte på|takast sikte på|freiste å|freistar å|prøvar å',
  'överväga|överväger|övervägs|titta på|tittar på|sikta på|siktar på|bör|försöka|försöker',
  'consider|considers|look at|looks at|look into|looks into|aim to|aims to|should|try to|tries to',
].join('|');

/** At the beginning of a point, or after a subject of one word: «Kommunen bør …», «Det vurderes …». */
const beginning = new RegExp(`^(?:\\p{Lu}\\p{L}+ )?(${vague})(?!\\p{L})`, 'iu');

/**
 * A point of a proposal that begins with a vague verb: what is decided must be clear and be possible to carry out
 * (the same house rules as for summaries). What a body only has to say of a case may be as vague as it likes.
 */
export const vaguePoints: Rule = function* (subject): Iterable<Diagnostic> {
  const { plan } = subject;
  for (const one of Object.values(plan.data.cases ?? {})) {
    const rows = (one.routing ?? []).filter(({ outcome }) => outcome !== 'statement');
    for (const { recommendation } of [one, ...rows]) {
      const { points = [] } = recommendation ?? {};
      for (const [index, point] of points.entries())
        yield* inPoint(point, join(plan.pathOf(points) ?? '', index));
    }
  }
  for (const meeting of Object.values(plan.data.meetings ?? {}))
    for (const entry of meeting.cases ?? [])
      yield* inPoint(entry.recommendation ?? '', join(plan.pathOf(entry) ?? '', 'recommendation'));

  function* inPoint(point: string, path: string): Iterable<Diagnostic> {
    const [begun, words = ''] = beginning.exec(point) ?? [];
    if (begun === undefined) return;
    const at = locatedWords(subject, path, point, begun.length - words.length, words.length);
    yield diagnose('text/vague-point', { words }, at);
  }
};
