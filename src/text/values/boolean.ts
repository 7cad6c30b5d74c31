import { found, type Reading, refused } from './reading.ts';
import { fold } from './spelling.ts';

const words: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['yes', true],
  ['true', true],
  ['nei', false],
  ['nej', false],
  ['no', false],
  ['false', false],
]);

/** Reads ja/nei, ja/nej, yes/no and true/false in any case. */
export function readBoolean(source: string): Reading<boolean> {
  const word = fold(source);
  const value = words.get(word);
  if (value !== undefined) return found(value);
  const near = [...words.keys()].filter((known) => known[0] === word[0]);
  return refused('format', near.length > 0 ? near : ['ja', 'nei']);
}
