import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGarbled } from '../../../src/source/garbled.ts';
import { parseYaml } from '../../../src/source/parse.ts';

const garbled = (text: string) => findGarbled({ path: 'plan.yaml', text });

/** Windows-1252 from 0x80 on, as published by the WHATWG; Node 20 decodes it as Latin-1. */
const from80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text as a program shows it that takes UTF-8 for Windows-1252. */
const asWindows = (text: string) =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? from80[byte - 0x80] : String.fromCharCode(byte)))
    .join('');

test.each([
  'æ',
  'ø',
  'å',
  'Æ',
  'Ø',
  'Å',
  'ä',
  'ö',
  'Ä',
  'Ö',
  'é',
  '§',
  '«',
  '»',
  '–',
  '—',
  '”',
  '’',
  '…',
  '€',
])('%s is known again, and the fix puts it right', (letter) => {
  const [found] = garbled(`tittel: Br${asWindows(letter)}nn\n`);
  expect(found?.args).toMatchObject({ problem: 'mojibake', count: 1 });
  const [{ span, text } = { span: { start: 0, end: 0 }, text: '' }] = found?.fixes ?? [];
  const before = `tittel: Br${asWindows(letter)}nn\n`;
  expect(before.slice(0, span.start) + text + before.slice(span.end)).toBe(`tittel: Br${letter}nn\n`);
});

test('all of a text is put right at once', () => {
  const letters = fc.stringMatching(/^[a-zæøåäöéÆØÅ «»–]{0,30}$/);
  fc.assert(
    fc.property(letters, letters, (one, two) => {
      const text = asWindows(`${one}\n${two}`);
      const [{ span, text: mended } = { span: { start: 0, end: 0 }, text: '' }] =
        garbled(text)[0]?.fixes ?? [];
      expect(text.slice(0, span.start) + mended + text.slice(span.end)).toBe(`${one}\n${two}`);
    }),
  );
});

test.each(['SÃO PAULO', 'fra Â til Ã', 'à la carte', 'âge', 'Åse og Ærlend Ø', 'naïve', 'PÂ 3', 'ÅÄÖ'])(
  '%s is left alone',
  (text) => expect(garbled(text)).toEqual([]),
);

test('a lost letter is told of and not guessed', () => {
  expect(garbled('Års\ufffdm\ufffdte')).toMatchObject([{ args: { problem: 'lost', count: 2 }, fixes: [] }]);
});

test('a character without width is taken away, what joins letters is not', () => {
  expect(garbled('Pl\u200ban')[0]?.fixes).toMatchObject([{ text: 'Pl' }]);
  expect(garbled('\u{1f469}\u200d\u{1f33e}')).toEqual([]);
});

test.each([
  ['a letter and its mark', 'p\u00e5', 'pa\u030a'],
  [
    'those of a whole text',
    '\u00c5sm\u00f8te p\u00e5 \u00c4ngsj\u00f6',
    'A\u030asm\u00f8te pa\u030a A\u0308ngsjo\u0308',
  ],
])('%s apart are composed', (_, whole, apart) => {
  const told = garbled(apart);
  expect(told).toMatchObject([{ args: { problem: 'apart' } }]);
  const [{ span, text } = { span: { start: 0, end: 0 }, text: '' }] = told[0]?.fixes ?? [];
  expect(apart.slice(0, span.start) + text + apart.slice(span.end)).toBe(whole);
  expect(garbled(whole)).toEqual([]);
});

test('a mark that no letter has with it is left alone', () => {
  expect(garbled('x\u0304 og \u0635\u064e')).toEqual([]);
});

test.each([
  'plan:\n\u00a0 tittel: Plan\n',
  'tiltak:\n \u00a0- Ny kai\n',
  'plan:\n\u202f\u202ftittel: Plan\n',
])('a line that is indented with no-break spaces: %j', (text) => {
  const { diagnostics } = parseYaml({ path: 'plan.yaml', text });
  expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
    ['yaml/syntax', { reason: 'no-break space' }],
  ]);
});

test('a no-break space in a value is as it should be', () => {
  expect(parseYaml({ path: 'plan.yaml', text: 'plan: 3\u00a0000 kr og \u00a0§ 5\n' }).diagnostics).toEqual(
    [],
  );
});
