import { expect, test } from 'vitest';
import { tableOfContents } from '../../../src/documents/contents.ts';
import type { Context } from '../../../src/documents/context.ts';
import { wordsIn } from '../../../src/documents/words/index.ts';
import type { Edition } from '../../../src/model/index.ts';

const context = { words: wordsIn('nn') } as Context;
const edition = (kind: Edition['kind'], contents?: boolean) =>
  ({ kind, id: 'x', ...(contents === undefined ? {} : { contents }) }) as unknown as Edition;

test('plans and mandates with many chapters have a list of contents by themselves', () => {
  expect(tableOfContents(edition('measure-plan'), context)).toEqual({ heading: 'Innhald', from: 10 });
  expect(tableOfContents(edition('saksframlegg'), context)).toBeUndefined();
});

test('an edition has one, or none, as it says', () => {
  expect(tableOfContents(edition('saksframlegg', true), context)).toEqual({ heading: 'Innhald', from: 1 });
  expect(tableOfContents(edition('measure-plan', false), context)).toBeUndefined();
});
