import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

const votes = '(?:stemmer|stemme|røyster|røyst|röster|röst|votes|vote)';
const number = new RegExp(`^(\\d+)(?: ${votes})?\\.?$`, 'u');
const inBrackets = new RegExp(`^(\\d+)(?: ${votes})? ?[(:] ?([^()]+?)\\)?$`, 'u');
const between = /\s*(?:,|;|\bog\b|\boch\b|\band\b|&)\s*/u;

/**
 * Votes as minutes tell them in words, as the number, map or list that they mean: `12 stemmer`, `12 (Sp 5, Ap 7)`,
 * `SV 1 og Ap 2`, `Kari Nes og Ola Dal`. Undefined where the words are none of these, or the sum is another.
 */
export function talliedWords(scalar: Scalar, words: string): Scalar | YAMLMap | YAMLSeq | undefined {
  const range = scalar.range ?? null;
  const put = (value: string) => Object.assign(new Scalar(value), { range });
  const count = number.exec(words)?.[1];
  if (count !== undefined) return put(count);
  const [, total, inner] = inBrackets.exec(words) ?? [];
  const parts = (inner ?? words).split(between).filter(Boolean);
  const parties = parts.map(
    (part) => /^(\p{Lu}[\p{L} ]*?|\p{L}{1,4})[: ] ?(\d+)$/u.exec(part) ?? reversed(part),
  );
  if (parties.every((one) => one !== undefined)) {
    const sum = parties.reduce((added, one) => added + Number(one[2]), 0);
    if (total !== undefined && sum !== Number(total)) return undefined;
    const map = new YAMLMap();
    for (const [, party = '', votes = ''] of parties) map.items.push(new Pair(put(party), put(votes)));
    return Object.assign(map, { range });
  }
  if (/\d/.test(words)) return undefined;
  const names = new YAMLSeq();
  for (const name of parts) names.items.push(put(name));
  return Object.assign(names, { range });
}

/** `5 Sp`, with the number first. */
function reversed(part: string): RegExpExecArray | undefined {
  const match = /^(\d+) (\p{L}[\p{L} ]*)$/u.exec(part);
  if (!match) return undefined;
  const [whole, votes = '', party = ''] = match;
  return Object.assign(match, [whole, party, votes]);
}
