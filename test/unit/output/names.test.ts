import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix, win32 } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collisions, fileName, nameProblem } from '../../../src/output/names.ts';
import { temporaryFolder } from './temporary-folder.ts';

test.each([
  ['Møteinnkalling for Våler og Ås', 'Møteinnkalling for Våler og Ås.pdf'],
  ['Mo\u0308te A\u030as', 'Möte Ås.pdf'],
  ['sak 13/21: Hjemme  lengst mulig?', 'sak 13-21- Hjemme lengst mulig-.pdf'],
  ['con', 'con_.pdf'],
  ['AUX.plan', 'AUX_.plan.pdf'],
  ['com1', 'com1_.pdf'],
  ['nul .x', 'nul_.x.pdf'],
  ['console', 'console.pdf'],
  ['com10', 'com10.pdf'],
  ['../../etc/passwd', '-..-etc-passwd.pdf'],
  ['C:\\temp', 'C--temp.pdf'],
  ['.gitignore', 'gitignore.pdf'],
  ['slutt... ', 'slutt.pdf'],
  ['...', '_.pdf'],
  ['', '_.pdf'],
  ['sak\u202efdp.exe\u200b', 'sakfdp.exe.pdf'],
  ['linje\nskift\u0007', 'linje skift-.pdf'],
  ['\ud800', '-.pdf'],
])('%j becomes %j', (stem, name) => {
  expect(fileName(stem, 'pdf')).toBe(name);
});

test('a long name is cut between characters', () => {
  const name = fileName('å'.repeat(300), 'html');
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(140);
  expect(name).toMatch(/^å{60,}\.html$/);
});

test.each([
  ['sak-13-21', undefined],
  ['Møteinnkalling 18. mars', undefined],
  ['A\u030as', undefined],
  ['  ', 'empty'],
  ['..', 'path'],
  ['../sak', 'path'],
  ['under/sak', 'path'],
  ['\\\\tjener\\del', 'path'],
  ['C:sak', 'path'],
  ['hva?', 'character'],
  ['sak\u202e', 'character'],
  ['Prn', 'device'],
  ['sak.', 'spaces'],
  ['.sak', 'spaces'],
  ['to  mellomrom', 'spaces'],
  ['hardt\u00a0mellomrom', 'spaces'],
  ['x'.repeat(136), 'too-long'],
])('the wanted name %j: %s', (wanted, problem) => {
  expect(nameProblem(wanted)).toBe(problem);
});

const stems = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'aå./\\:*? ~$'), maxLength: 20 }),
  fc.constantFrom('con', 'NUL', 'com¹', 'lpt9.x', '.. ', 'aux.', '\u200bcon'),
);

test('whatever the stem, the name stays in its folder, can be kept on every system, and is settled', () => {
  fc.assert(
    fc.property(stems, (stem) => {
      const name = fileName(stem, 'html');
      expect(posix.basename(name)).toBe(name);
      expect(win32.basename(name)).toBe(name);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Cf}]|^[. ]/u);
      expect(name.slice(0, -'.html'.length)).toMatch(/[^. ]$/);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *\./i);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(140);
      expect(name).toBe(name.normalize('NFC'));
      const settled = name.slice(0, -'.html'.length);
      expect(fileName(settled, 'html')).toBe(name);
      expect(nameProblem(settled)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('a wanted name without a problem is kept as it stands', () => {
  fc.assert(
    fc.property(stems, (stem) => {
      fc.pre(nameProblem(stem) === undefined);
      expect(fileName(stem, 'pdf')).toBe(`${stem.normalize('NFC')}.pdf`);
    }),
    { numRuns: 2000 },
  );
});

test('any name can be written and read here', () => {
  const folder = temporaryFolder();
  fc.assert(
    fc.property(stems, (stem) => {
      const file = join(folder, fileName(stem, 'md'));
      writeFileSync(file, stem);
      expect(readFileSync(file)).toEqual(Buffer.from(stem));
    }),
  );
});

test('names that differ only in case or in how å is written collide', () => {
  const editions = [
    { id: 1, name: 'Sak.pdf' },
    { id: 2, name: 'notat.pdf' },
    { id: 3, name: 'sAK.pdf' },
    { id: 4, name: 'Å.pdf' },
    { id: 5, name: 'a\u030a.pdf' },
    { id: 6, name: 'sak.md' },
  ];
  expect(collisions(editions, ({ name }) => name).map((group) => group.map(({ id }) => id))).toEqual([
    [1, 3],
    [4, 5],
  ]);
});
