import { describe, expect, test } from 'vitest';
import { checkFor } from './checking.ts';

const told = (source: string) => checkFor('time/overlap', `plan: A\n${source}`);

/** Two meetings of Kari Li's bodies; the second begins in line 7, column 50. */
const meetings = (one: string, other: string) => `personer: {kari: Kari Li}
organer:
  a: {navn: Utvalg A, leder: kari}
  b: {navn: Utvalg B, leder: kari}
møter:
  en: {organ: a, dato: 02.03.2020, ${one}}
  to: {organ: b, ${other}}
`;

describe('two meetings of one person', () => {
  const hours = 'starter: 10.00, slutter: 12.00';
  test.each<[string, string, string, string[]]>([
    ['at the same hours', hours, `dato: 02.03.2020, ${hours}`, ['8:45 «10.00» (also-here 7:45)']],
    [
      'one in the other',
      hours,
      'dato: 02.03.2020, starter: 10.30, slutter: 11.00',
      ['8:45 «10.30» (also-here 7:45)'],
    ],
    ['one after the other', hours, 'dato: 02.03.2020, starter: 12.00, slutter: 14.00', []],
    ['on two days', hours, `dato: 03.03.2020, ${hours}`, []],
    ['of a month without a day', hours, `dato: mars 2020, ${hours}`, []],
    ['of which one has no end', hours, 'dato: 02.03.2020, starter: 11.00', []],
    [
      'of which one has its end in its start',
      hours,
      'dato: 02.03.2020, starter: 11.00–13.00',
      ['8:45 «11.00–13.00» (also-here 7:45)'],
    ],
    [
      'in one room at other hours',
      `${hours}, sted: R`,
      'dato: 02.03.2020, starter: 11.00, slutter: 12.00, sted: R',
      ['8:45 «11.00» (also-here 7:45)'],
    ],
    ['together in one room', `${hours}, sted: R`, `dato: 02.03.2020, ${hours}, sted: R`, []],
    ['of which one was missed', `${hours}, protokoll: {forfall: [kari]}`, `dato: 02.03.2020, ${hours}`, []],
  ])('%s', (_, one, other, lines) => {
    expect(told(meetings(one, other))).toEqual(lines);
  });
});

/** Two groups that meet at the same hours on a day in 2020. */
const groups = (a: string, b: string, more = '') => `${more}grupper:
  a: {navn: Gruppe A, ${a}}
  b: {navn: Gruppe B, ${b}}
møter:
  en: {organ: a, dato: 02.03.2020, starter: 10.00, slutter: 12.00}
  to: {organ: b, dato: 02.03.2020, starter: 11.00, slutter: 13.00}
`;

const kari = 'personer: {kari: Kari Li}\n';
const role = (holder: string) =>
  `personer: {kari: Kari Li, ola: Ola Bø}\nroller: {r: {tittel: Rektor, ${holder}}}\n`;

describe('two groups that meet at a time', () => {
  test.each<[string, string, string]>([
    ['of a member in both', 'medlemmer: [kari]', 'medlemmer: [kari]'],
    ['of which one leads one', 'leder: kari', 'medlemmer: [{person: kari}]'],
  ])('%s', (_, a, b) => {
    expect(told(groups(a, b, kari))).toEqual([expect.stringMatching(/^8:45 «11.00» \(also-here 7:45\)$/)]);
  });

  test.each<[string, string, string, string]>([
    [
      'by a role that she holds on that day',
      'medlemmer: [kari]',
      'medlemmer: [r]',
      role('innehaver: [{person: ola, til: 2019}, {person: kari, fra: 2020}]'),
    ],
    [
      'by a role that one has and nobody is known to hold',
      'medlemmer: [r]',
      'medlemmer: [{rolle: r}]',
      role('enhet: skolen'),
    ],
    [
      'by a name that is that of a member of a body',
      'medlemmer: [Per Ås]',
      'medlemmer: [per ås]',
      'organer: {o: {navn: O, medlemmer: [Per Ås]}}\n',
    ],
    [
      'by a name that stands as a person',
      'medlemmer: [{person: Per Ås}]',
      'medlemmer: [{person: Per Ås}]',
      '',
    ],
  ])('%s', (_, a, b, more) => {
    expect(told(groups(a, b, more))).toHaveLength(1);
  });

  test.each<[string, string, string, string]>([
    [
      'by a role that she held before',
      'medlemmer: [kari]',
      'medlemmer: [r]',
      role('innehaver: [{person: kari, til: 2019}, {person: ola, fra: 2020}]'),
    ],
    ['by a role that many have', 'medlemmer: [r]', 'medlemmer: [r]', role('flertall: rektorer')],
    [
      'by a role of which there are two',
      'medlemmer: [{rolle: r, antall: 2}]',
      'medlemmer: [r]',
      role('enhet: skolen'),
    ],
    ['by a name that may be anybody', 'medlemmer: [tillitsvalgte]', 'medlemmer: [tillitsvalgte]', ''],
    ['as a substitute', 'medlemmer: [{person: kari, vara for: Ola Bø}]', 'medlemmer: [kari]', kari],
    [
      'by a body that sends somebody',
      'medlemmer: [o]',
      'medlemmer: [o]',
      'organer: {o: {navn: O, medlemmer: [Per Ås]}}\n',
    ],
  ])('but not %s', (_, a, b, more) => {
    expect(told(groups(a, b, more))).toEqual([]);
  });

  test('and a body whose member she is only later', () => {
    const plan = (from: number) => `personer: {kari: Kari Li}
organer: {o: {navn: O, medlemmer: [{person: kari, fra: ${from}}]}}
grupper: {g: {navn: G, medlemmer: [kari]}}
møter:
  en: {organ: o, dato: 02.03.2020, starter: 10.00, slutter: 12.00}
  to: {organ: g, dato: 02.03.2020, starter: 11.00, slutter: 13.00}
`;
    expect([told(plan(2021)), told(plan(2019)).length]).toEqual([[], 1]);
  });
});

test('the same people at several times are told of once, others by themselves', () => {
  const plan = `personer: {kari: Kari Li, ola: Ola Bø}
grupper: {a: {navn: A, medlemmer: [kari, ola]}, b: {navn: B, medlemmer: [ola, kari]}, c: {navn: C, medlemmer: [ola]}}
møter:
  a1: {organ: a, dato: 02.03.2020, starter: 10.00, slutter: 12.00}
  b1: {organ: b, dato: 02.03.2020, starter: 11.00, slutter: 13.00}
  a2: {organ: a, dato: 09.03.2020, starter: 10.00, slutter: 12.00}
  b2: {organ: b, dato: 09.03.2020, starter: 11.00, slutter: 13.00}
  a3: {organ: a, dato: 16.03.2020, starter: 10.00, slutter: 12.00}
  c3: {organ: c, dato: 16.03.2020, starter: 11.00, slutter: 13.00}
`;
  expect(told(plan)).toEqual([
    '6:45 «11.00» (also-here 5:45) (also-here 8:45) (also-here 7:45)',
    '10:45 «11.00» (also-here 9:45)',
  ]);
});
