import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const told = (measures: string) => checkFor('measure/missing', `plan: A\ntiltak:\n${measures}`);

test.each<[string, string]>([
  ['has but their titles', '  - Sti\n  - {tittel: Bru, nummer: 2}\n'],
  ['is done', '  - {tittel: Sti, gjennomført: 2024}\n'],
  ['is taken out', '  - {tittel: Sti, status: avlyst}\n'],
  ['runs on', '  - {tittel: Sti, ansvarlig: Kari, status: i drift}\n'],
  ['was there before', '  - {tittel: Sti, ansvarlig: Kari, eksisterende: ja}\n'],
  ['comes back', '  - {tittel: Sti, ansvarlig: Kari, gjentas: årlig}\n'],
  [
    'is done by its newest update',
    '  - {tittel: Sti, status: pågår, oppdateringer: [{dato: 2024, status: gjennomført}]}\n',
  ],
  ['says both', '  - {tittel: Sti, ansvarlig: Kari, frist: 2030}\n'],
  ['says what cannot be read, which is told of itself', '  - {tittel: Sti, ansvarlig: Kari, frist: snart}\n'],
])('a measure that %s lacks nothing', (_, measures) => {
  expect(told(measures)).toEqual([]);
});

test('one that says something says who and when, each told at the measure', () => {
  expect(told('  sti: {tittel: Sti, status: pågår}\n')).toEqual(['3:3 «sti»', '3:3 «sti»']);
});

test('and so does one whose update cannot be read', () => {
  expect(told('  - {tittel: Sti, oppdateringer: [{dato: snart, status: pågår}]}\n')).toEqual([
    '3:6 «tittel»',
    '3:6 «tittel»',
  ]);
});

test('what comes back or runs on still has somebody responsible', () => {
  expect(told('  - {tittel: Sti, gjentas: årlig}\n')).toEqual(['3:6 «tittel»']);
});

test('an empty field is none', () => {
  expect(told('  - {tittel: Sti, ansvarlig: , frist: 2030}\n')).toEqual(['3:6 «tittel»']);
});

test('those that lack the same are told of at once', () => {
  expect(
    told('  a: {tittel: A, frist: 2030}\n  b: {tittel: B, frist: 2030}\n  c: {tittel: C, ansvarlig: Kari}\n'),
  ).toEqual(['3:3 «a» (also-here 4:3)', '5:3 «c»']);
});

test.each<[string, string]>([
  ['a field that nobody knows', 'ansvarlig: {navn: Kari}, frits: 2027'],
  ['no other field than such a one', 'frits: 2027'],
  ['a date within a deadline that is none', 'ansvarlig: {navn: Kari}, frist: {dato: 31.02.2027}'],
  ['a status that is none', 'ansvarlig: {navn: Kari}, status: pågårr, frist: 2027'],
])('nothing is missing where %s is told', (_, fields) => {
  expect(told(`  b: {tittel: B, ${fields}}\n`)).toEqual([]);
});
