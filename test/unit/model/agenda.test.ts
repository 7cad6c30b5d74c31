import { describe, expect, test } from 'vitest';
import { groupsAt, roundsOf, timetableOf } from '../../../src/model/index.ts';
import { type Clock, formatTime } from '../../../src/text/values/time.ts';
import { linkPlan } from './planning.ts';

/** A gathering of `count` working groups and a steering group. */
const gathering = (count: number, agenda: string, more = '') => `
plan: A
grupper:
  styret: {navn: styringsgruppen, type: styringsgruppe}
${Array.from({ length: count }, (_, index) => `  g${index + 1}: {navn: Gruppe ${index + 1}, type: arbeidsgruppe}`).join('\n')}
møter:
  m:
    tittel: Samling
    ${more}
    program:
${agenda.trimEnd()}
    aktiviteter:
      - {tittel: Kafédialog, type: kafédialog, per runde: 15 min}
      - {tittel: Runde, type: gruppearbeid, per runde: 10 min}
      - {tittel: Tre runder, type: gruppearbeid, runder: 3, per runde: 10 min}
      - {tittel: Med vert, type: gruppearbeid, per runde: 10 min, vert: kari}
`;

/** The rows of a timetable: `09:10–10:00 (50)`, and what the file says where it disagrees. */
function rowsOf(source: string): string[] {
  const { whole, read, told } = linkPlan(source);
  expect([read.told, told]).toEqual([[], []]);
  const meeting = whole.data.meetings?.m;
  if (!meeting) throw new Error('no meeting');
  const clock = (time: Clock | undefined) => (time ? formatTime(time, 'nb').replace('\u00a0', ' ') : '?');
  return timetableOf(meeting, whole.data).map(({ starts, ends, minutes, disagrees }) =>
    [
      `${clock(starts)}–${clock(ends)} (${minutes ?? '?'})`,
      ...(disagrees ? [`not ${clock(disagrees.computed)}`] : []),
    ].join(' '),
  );
}

describe('the clock of a gathering', () => {
  const agenda = `
      - {kl: 09:00, hva: Velkommen, varighet: 10 min}
      - {kl: "09:10", hva: Status fra gruppene, per gruppe: 5 + 5 min}
      - {kl: "10:00", hva: Kafé, aktivitet: Kafédialog}
      - {kl: "11:00", hva: Slutt, varighet: 5 min}
`;

  test('of five groups fits: 5 + 5 minutes each, and four rounds of café', () => {
    expect(rowsOf(gathering(5, agenda))).toEqual([
      '09:00–09:10 (10)',
      '09:10–10:00 (50)',
      '10:00–11:00 (60)',
      '11:00–11:05 (5)',
    ]);
  });

  test('of six groups does not: what the rows say stands, and the file is told what they come to', () => {
    expect(rowsOf(gathering(6, agenda))).toEqual([
      '09:00–09:10 (10)',
      '09:10–10:10 (60)',
      '10:00–11:15 (75) not 10:10',
      '11:00–11:05 (5) not 11:15',
    ]);
  });

  test.each<[string, string, string, string[]]>([
    [
      'starts with the meeting and goes on',
      'starter: kl. 9',
      '      - {hva: A, varighet: 20 min}\n      - {hva: B, varighet: 1 t}\n',
      ['09:00–09:20 (20)', '09:20–10:20 (60)'],
    ],
    [
      'a row without a length lasts until the next, and the last one until the end',
      'starter: 17:00–22:45',
      '      - A\n      - {kl: "18:30", hva: B}\n',
      ['17:00–18:30 (90)', '18:30–22:45 (255)'],
    ],
    ['which may stand apart', 'slutter: 12:00', '      - {kl: 10:00, hva: A}\n', ['10:00–12:00 (120)']],
    [
      'a row may say its end',
      '',
      '      - {kl: 09:10–10:00, hva: A}\n      - {hva: B, varighet: 5 min}\n',
      ['09:10–10:00 (50)', '10:00–10:05 (5)'],
    ],
    [
      'what follows an approximate time is approximate, until one is said exactly',
      'slutter: ca. 12.00',
      '      - {kl: ca. kl. 9, hva: A, varighet: 20 min}\n      - {hva: B, varighet: 20 min}\n      - {kl: "09:40", hva: C}\n',
      ['ca. 09:00–ca. 09:20 (20)', 'ca. 09:20–ca. 09:40 (20)', '09:40–ca. 12:00 (140)'],
    ],
    [
      'of which one near it is no other',
      '',
      '      - {kl: 9.00–ca. 9.40, hva: A}\n      - {kl: "09:55", hva: B, varighet: 5 min}\n',
      ['09:00–ca. 09:40 (40)', '09:55–10:00 (5)'],
    ],
    [
      'half a day has no minutes, and what follows no clock',
      'starter: 09:00',
      '      - {hva: A, varighet: en halv dag}\n      - {hva: B, varighet: 5 min}\n',
      ['09:00–? (?)', '?–? (5)'],
    ],
    ['nothing is known', '', '      - A\n', ['?–? (?)']],
  ])('%s', (_, meeting, agenda, rows) => {
    expect(rowsOf(gathering(1, agenda, meeting))).toEqual(rows);
  });
});

test.each<[string, number, number]>([
  ['Kafédialog', 5, 4],
  ['Kafédialog', 1, 0],
  ['Kafédialog', 0, 0],
  ['Runde', 5, 5],
  ['Med vert', 5, 4],
  ['Tre runder', 5, 3],
])('%s of %i groups has %i rounds', (title, groups, rounds) => {
  const { whole } = linkPlan(gathering(1, '      - A\n'));
  const activity = whole.data.meetings?.m?.activities?.find((one) => one.title === title);
  expect(activity && roundsOf(activity, groups)).toBe(rounds);
});

test.each<[string, string[]]>([
  ['', ['g1', 'g2']],
  ['inviterte: [g2, g2, Kari]', ['g2']],
  ['inviterte: [gruppe/styret]', ['styret']],
  ['inviterte: [alle arbeidsgrupper]', ['g1', 'g2']],
  ['inviterte: [hver arbeidsgruppe]', ['g1', 'g2']],
  ['inviterte: [alle grupper]', ['styret', 'g1', 'g2']],
  ['inviterte: [rådmannen]', ['g1', 'g2']],
])('a meeting gathers its groups: %s', (invited, groups) => {
  const { whole } = linkPlan(gathering(2, '      - A\n', invited));
  const meeting = whole.data.meetings?.m;
  expect(meeting && groupsAt(meeting, whole.data).map(({ id }) => id)).toEqual(groups);
});

test('without working groups a meeting gathers all', () => {
  const { whole } = linkPlan('plan: A\ngrupper: {a: A, b: {navn: B, type: nettverk}}\nmøter: {m: M}\n');
  const meeting = whole.data.meetings?.m;
  expect(meeting && groupsAt(meeting, whole.data).map(({ id }) => id)).toEqual(['a', 'b']);
});
