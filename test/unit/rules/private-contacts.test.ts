import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const told = (text: string) => checkFor('privacy/contact', `plan:\n  tittel: A\n  tekst: ${text}\n`);

test.each<[string, string, string[]]>([
  ['of a provider for private people', 'Skriv til kari.li@gmail.com.', ['3:20 «kari.li@gmail.com»']],
  ['in capitals', 'Skriv til KARI@Online.NO', ['3:20 «KARI@Online.NO»']],
  ['of the municipality', 'Skriv til post@solvik.kommune.no.', []],
  ['that only ends like one', 'Skriv til a@ikkegmail.com eller a@gmail.com.no.', []],
  ['that only begins like one', 'Skriv til a@live.solvik.no.', []],
])('an address %s', (_, text, lines) => {
  expect(told(text)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['in pairs', 'Nås på 90 12 34 56.', ['3:17 «90 12 34 56»']],
  ['in threes', 'Nås på 901 23 456.', ['3:17 «901 23 456»']],
  ['with the code of the country', 'Nås på +47 41 23 45 67.', ['3:17 «+47 41 23 45 67»']],
  ['in a row after a word for it', 'Mobil 90123456', ['3:16 «90123456»']],
  ['in a row after nothing', 'Saken er 90123456.', []],
  ['of the switchboard', 'Nås på 75 12 34 56.', []],
  ['that is part of a longer one', 'Konto 90 12 34 56 78.', []],
  ['that is money', 'Det koster 90 123 456 kr.', []],
])('a number %s', (_, text, lines) => {
  expect(told(text)).toEqual(lines);
});

test('what is not public, is no prose or stands as a contact is left alone', () => {
  const plan = `plan: A
personer: {kari: {navn: Kari Li, kontakt: {e-post: kari.li@gmail.com, telefon: 90 12 34 56}}}
saker:
  s: {tittel: kari.li@gmail.com, tekst: Kari.}
  t: {tittel: T, tilgang: intern, tekst: Skriv til kari.li@gmail.com.}
`;
  expect(checkFor('privacy/contact', plan)).toEqual([]);
});
