import { expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const reports = `utgaver:
  våren: {type: statusrapport, per dato: 30.04.2025}
  høsten: {type: statusrapport, per dato: 31.10.2025}
`;
const told = (measure: string, editions = reports) =>
  checkFor('measure/stale', `plan: A\ntiltak:\n  sti: {tittel: Sti, ${measure}}\n${editions}`);

test.each<[string, string, string[]]>([
  ['on the day of the report before', '30.04.2025', ['3:45 «30.04.2025»']],
  ['the day after it', '01.05.2025', []],
  ['on the day of the report', '31.10.2025', []],
  ['in a month that the report before lies in', 'april 2025', []],
  ['in a month before it', 'mars 2025', ['3:45 «mars 2025»']],
])('a word %s', (_, date, lines) => {
  expect(told(`oppdateringer: [{dato: ${date}, status: pågår}]`)).toEqual(lines);
});

test.each<[string, string]>([
  [
    'after the report',
    'oppdateringer: [{dato: 30.04.2025, status: pågår}, {dato: 15.10.2025, kommentar: Snart.}]',
  ],
  ['of the end', 'oppdateringer: [{dato: 2024, status: gjennomført}]'],
  ['of its being taken out', 'oppdateringer: [{dato: 2024, status: avlyst}]'],
  ['of what runs on', 'oppdateringer: [{dato: 2024, status: i drift}]'],
  ['of what was done since', 'gjennomført: 15.10.2025, oppdateringer: [{dato: 2024, status: pågår}]'],
  ['of what begins later', 'start: 2026, oppdateringer: [{dato: 2024, status: planlagt}]'],
  ['that came only after the report', 'oppdateringer: [{dato: 2026, status: pågår}]'],
  ['without a date', 'status: pågår'],
  [
    'beside one that cannot be read',
    'oppdateringer: [{dato: 2024, status: pågår}, {dato: snart, status: pågår}]',
  ],
])('a word %s is none to be renewed', (_, measure) => {
  expect(told(measure)).toEqual([]);
});

const old = 'oppdateringer: [{dato: 2024, status: pågår}, {dato: 30.04.2025, status: pågår}]';

test('it is told where the newest word stands', () => {
  expect(told(old)).toEqual(['3:74 «30.04.2025»']);
});

test.each<[string, string, number]>([
  ['the first report of all', 'utgaver: {a: {type: statusrapport, per dato: 31.10.2025}}\n', 0],
  ['a report of no date', 'utgaver: {a: {type: statusrapport, per dato: 30.04.2025}, b: statusrapport}\n', 0],
  [
    'a report with its date alone',
    'utgaver: {a: {type: statusrapport, per dato: 30.04.2025}, b: {type: statusrapport, dato: 31.10.2025}}\n',
    1,
  ],
  [
    'one report in two languages',
    `${reports}  hausten: {type: statusrapport, per dato: 31.10.2025, språk: nynorsk}\n`,
    1,
  ],
  ['two reports, each by itself', `${reports}  vinteren: {type: statusrapport, per dato: 31.12.2025}\n`, 2],
  [
    'a document of another kind',
    'utgaver: {a: {type: statusrapport, per dato: 30.04.2025}, b: {type: vedtaksoppfølging, per dato: 31.10.2025}}\n',
    0,
  ],
])('%s', (_, editions, count) => {
  expect(told(old, editions)).toHaveLength(count);
});

test('all measures of a report are told of at once', () => {
  const measures =
    'tiltak:\n  a: {tittel: A, oppdateringer: [{dato: 2024}]}\n  b: {tittel: B, oppdateringer: [{dato: 2023}]}\n';
  expect(checkFor('measure/stale', `plan: A\n${measures}${reports}`)).toEqual([
    '3:41 «2024» (also-here 4:41)',
  ]);
});
