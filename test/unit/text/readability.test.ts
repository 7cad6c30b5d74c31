import { describe, expect, test } from 'vitest';
import { readability } from '../../../src/text/readability.ts';

describe('LIX', () => {
  test('is words per sentence and the percentage of words of more than six letters', () => {
    // Ten words in two sentences, three of them long: 10/2 + 100 * 3/10.
    expect(readability('Vi bygger skolen nå. Kommunen trenger flere barnehager i sentrum.')).toEqual({
      words: 10,
      sentences: 2,
      lix: 45,
      longest: 6,
    });
  });

  test.each([
    ['Vi bygger. Vi river! Vi venter? Ja: Nå.', 5],
    ['Det koster f.eks. 2,5 mill. kr i året.', 1],
    ['Først\n\nSå', 2],
    ['- en\n- to\n- tre', 3],
    ['Saken gjelder: veien, brua og kaien.', 1],
    ['', 0],
  ])('%j has %i sentences', (text, sentences) => {
    expect(readability(text).sentences).toBe(sentences);
  });

  test('counts a word with a hyphen as one, and six letters as short', () => {
    expect(readability('kommune-plan skolen').lix).toBe(2 + 50);
  });
});
