import { describe, expect, test } from 'vitest';
import { usesIn } from '../../../src/model/index.ts';

describe('what a text refers to and shows', () => {
  test.each<[string, string[]]>([
    ['[[a]] og [[b|ord]]', ['reference a', 'reference b with words']],
    ['![[tabell]]', ['reference tabell']],
    ['[[ to  ord ]]', ['reference to ord']],
    ['[[a\nb]]', ['reference a b']],
    ['[[a|b\nc]]', ['reference a with words']],
    ['[[a\n\nb]]', []],
    ['| [[a\\|b]] |', ['reference a with words']],
    ['\\[[a]]', []],
    ['[a] [[b] [[]]', []],
    ['![](a.png) ![b](<c d.png>) ![e](f.png "g")', ['image a.png', 'image c d.png', 'image f.png']],
    ['[![b](c.png)](d)', ['image c.png']],
    ['[d](e.png)', []],
    ['`[[a]]` ``[[b]] ` [[c]]`` [[d]]', ['reference d']],
    ['```\n[[a]]\n```\n[[b]]', ['reference b']],
    ['~~~\n![](a.png)', []],
    ['', []],
  ])('%j', (text, expected) => {
    const uses = usesIn(text);
    expect(
      uses.map(({ kind, target, hasWords }) => `${kind} ${target}${hasWords ? ' with words' : ''}`),
    ).toEqual(expected);
    for (const { index, length, kind } of uses)
      expect(text.slice(index, index + length)).toMatch(kind === 'image' ? /^!\[.*\)$/s : /^!?\[\[.*\]\]$/s);
  });
});
