import { describe, expect, test } from 'vitest';
import {
  attendanceOf,
  countOf,
  type Kind,
  type Link,
  votersOf,
  votesByParty,
} from '../../../src/model/index.ts';
import { linkPlan } from './planning.ts';

/** A meeting of a body of four from two parties, and one without, with one substitute. */
function meetingWith(minutes: string) {
  const { whole, read, told } = linkPlan(`
plan: A
partier: {ap: {navn: Arbeiderpartiet, forkortelse: Ap}, sp: {navn: Senterpartiet, forkortelse: Sp}}
personer: {kari: {navn: Kari Li, parti: ap}, vara: Vara Berg}
organer:
  ks:
    navn: kommunestyret
    leder: kari
    medlemmer:
      - kari
      - {person: Ola Dahl, parti: Ap}
      - {person: Per Sund, parti: Sp}
      - {person: Siri Moe}
      - {person: Gamle Mo, gjelder til: 2019}
    varamedlemmer: [{person: vara, parti: sp}]
møter:
  m:
    organ: ks
    dato: 18.3.2021
    protokoll: ${minutes}
`);
  expect([read.told, told]).toEqual([[], []]);
  const meeting = whole.data.meetings?.m;
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

const nameOf = (link: Link<Kind>) => ('id' in link ? link.id : 'name' in link ? link.name : '?');

/** Who was present: name, party, `for` whom, `chair`. */
const presentAt = (minutes: string) =>
  attendanceOf(meetingWith(minutes)).present.map(({ person, party, substituteFor, isChair }) =>
    [
      nameOf(person),
      ...(party ? [nameOf(party)] : []),
      ...(substituteFor ? [`for ${nameOf(substituteFor)}`] : []),
      ...(isChair ? ['chair'] : []),
    ].join(' '),
  );

test.each([
  ['where all members are there', '{til stede: [kari, Ola Dahl, Per Sund, Siri Moe, vara]}', 4],
  [
    'where each who is not has another substitute',
    '{til stede: [kari, Ola Dahl, Per Sund, Liv Ås, vara], forfall: [{person: Siri Moe, vara: Liv Ås}]}',
    4,
  ],
  ['but not where a seat is empty', '{til stede: [kari, Ola Dahl, Per Sund, vara]}', 4],
  [
    'but not who sits for one',
    '{til stede: [kari, Ola Dahl, Per Sund, vara], forfall: [{person: Siri Moe, vara: vara}]}',
    4,
  ],
])('a substitute without a seat does not vote: %s', (place, minutes, voters) => {
  const attendance = attendanceOf(meetingWith(minutes));
  expect(attendance.present.some(({ isSpare }) => isSpare)).toBe(!place.startsWith('but'));
  expect(votersOf({}, attendance)).toBe(voters);
});

describe('who was present', () => {
  const all = ['kari chair', 'Ola Dahl ap', 'Per Sund sp', 'Siri Moe'];
  test.each<[string, string, string[]]>([
    ['all members of that day', '{}', all],
    ['less the absent', '{forfall: [per sund]}', all.filter((one) => !one.startsWith('Per'))],
    [
      'with their substitutes, who have the party of the list of substitutes',
      '{forfall: [{person: Per Sund, vara: vara}, Siri Moe]}',
      ['kari chair', 'Ola Dahl ap', 'vara sp for Per Sund'],
    ],
    [
      'as the minutes say, where they say it',
      '{til stede: [Ola  Dahl, Gjest Mo, vara, kari], forfall: [{person: Per Sund, vara: Vara Berg}]}',
      ['Ola Dahl ap', 'Gjest Mo', 'vara sp for Per Sund', 'kari chair'],
    ],
  ])('%s', (_, minutes, present) => {
    expect(presentAt(minutes)).toEqual(present);
  });

  test('the absent are told with their substitutes', () => {
    const { absent } = attendanceOf(meetingWith('{forfall: [{person: Per Sund, vara: vara}, Siri Moe]}'));
    expect(
      absent.map(({ person, substitute }) => [nameOf(person), substitute && nameOf(substitute)]),
    ).toEqual([
      ['Per Sund', 'vara'],
      ['Siri Moe', undefined],
    ]);
  });
});

test.each<[string, number]>([
  ['[]', 4],
  ['[kari]', 3],
  ['[{person: kari, vara: vara}]', 4],
  ['[{person: kari, ikke med i behandlingen: nei}]', 4],
  ['[kari, ola dahl]', 2],
  ['[Ute Mo]', 4],
])('who takes part in a case where %s is disqualified: %i', (disqualified, voters) => {
  const meeting = meetingWith(`{saker: [{sak: S, inhabile: ${disqualified}}]}`);
  const item = meeting.minutes?.items?.[0];
  expect(item && votersOf(item, attendanceOf(meeting))).toBe(voters);
});

test.each<[string, number, string]>([
  ['5', 5, ''],
  ['{Ap: 4, sp: 2}', 6, 'ap 4, sp 2'],
  ['[kari, Ola Dahl, per sund, vara, Siri Moe, Ute Mo]', 6, 'ap 2, sp 2, ? 2'],
])('votes for: %s are %s', (votes, count, parties) => {
  const meeting = meetingWith(
    `{forfall: [{person: Gamle Mo, vara: vara}], saker: [{sak: S, votering: [{for: ${votes}}]}]}`,
  );
  const tally = meeting.minutes?.items?.[0]?.votes?.[0]?.for;
  if (!tally) throw new Error('no votes');
  const byParty = votesByParty(tally, attendanceOf(meeting));
  expect([
    countOf(tally),
    byParty.map(({ party, count }) => `${party ? nameOf(party) : '?'} ${count}`).join(', '),
  ]).toEqual([count, parties]);
});
