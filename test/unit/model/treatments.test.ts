import { describe, expect, test } from 'vitest';
import {
  adoptedPoints,
  type Case,
  type Decision,
  decidingTreatment,
  factsOf,
  isRecommendation,
  type PlanData,
  recommendationBefore,
  treatmentsOf,
} from '../../../src/model/index.ts';
import { formatCaseNumber } from '../../../src/text/values/case-number.ts';
import { linkPlan } from './planning.ts';

/** A case through an advisory council, an executive committee and the council. */
const plan = (minutes: { råd?: string; fsk?: string; ks?: string } = {}, more = '') => `
plan: A
organer:
  råd: {navn: eldrerådet, type: råd}
  fsk: {navn: formannskapet, type: utvalg}
  ks: {navn: kommunestyret, type: kommunestyre}
saker:
  s:
    tittel: Strategisk plan
    innstilling: [Planen vedtas., Planen evalueres.]
    saksgang:
      - {organ: råd, dato: 1.3.2021, saksnummer: 13/21}
      - {organ: fsk, dato: 8.3.2021}
      - {møte: ks-mars, saksnummer: 13/21}
  annen: Annen sak
møter:
  råd-mars: {organ: råd, dato: 1.3.2021${minutes.råd ?? ''}}
  fsk-mars: {organ: fsk, dato: 8.3.2021, saker: [{tittel: Referater, underpunkter: [{sak: s, nummer: 12/21}]}]${minutes.fsk ?? ''}}
  ks-mars: {organ: ks, dato: 18.3.2021, saker: [annen, s]${minutes.ks ?? ''}}
${more}`;

const of = (decision: string, more = '') =>
  `, protokoll: {saker: [{sak: annen, vedtak: Nei.}, {sak: s, vedtak: ${decision}${more}}]}`;

function open(source: string): { data: PlanData; one: Case } {
  const { whole, read, told } = linkPlan(source);
  expect([read.told, told]).toEqual([[], []]);
  const one = whole.data.cases?.s;
  if (!one) throw new Error('no case');
  return { data: whole.data, one };
}

/** Body, date, number and outcome of each treatment. */
const rowsOf = ({ data, one }: ReturnType<typeof open>) =>
  treatmentsOf(one, data).map(({ body, date, caseNumber, outcome, meeting }) =>
    [
      body && 'id' in body ? body.id : body,
      date?.edtf,
      caseNumber && formatCaseNumber(caseNumber),
      meeting?.id,
      outcome,
    ].join(' '),
  );

/** What was before each body, and what each adopted. */
const pointsOf = ({ data, one }: ReturnType<typeof open>) =>
  treatmentsOf(one, data).map((treatment) => [
    recommendationBefore(one, treatment, data)?.points,
    adoptedPoints(one, treatment, data),
  ]);

const own = ['Planen vedtas.', 'Planen evalueres.'];

describe('a case through three bodies', () => {
  test('without minutes: numbers and dates of the meetings, no outcome yet, one recommendation before all', () => {
    const opened = open(plan());
    expect(rowsOf(opened)).toEqual([
      'råd 2021-03-01 13/21 råd-mars ',
      'fsk 2021-03-08 12/21 fsk-mars ',
      'ks 2021-03-18 13/21 ks-mars ',
    ]);
    expect(pointsOf(opened)).toEqual([
      [own, []],
      [own, []],
      [own, []],
    ]);
  });

  test('with minutes: a statement, a recommendation, a decision', () => {
    const opened = open(
      plan({
        råd: of('Rådet støtter planen.'),
        fsk: of('[som innstilt, tillegg]', ', forslag: [{id: tillegg, tekst: Rapport hvert år.}]'),
        ks: of('Som innstilt.'),
      }),
    );
    expect(rowsOf(opened)).toEqual([
      'råd 2021-03-01 13/21 råd-mars statement',
      'fsk 2021-03-08 12/21 fsk-mars recommendation',
      'ks 2021-03-18 13/21 ks-mars decision',
    ]);
    const amended = [...own, 'Rapport hvert år.'];
    expect(pointsOf(opened)).toEqual([
      [own, ['Rådet støtter planen.']],
      [own, amended],
      [amended, amended],
    ]);
    const { data, one } = opened;
    const [, , council] = treatmentsOf(one, data);
    expect(recommendationBefore(one, council, data)?.from).toMatchObject([{ to: 'bodies', id: 'fsk' }]);
    expect(recommendationBefore(one, undefined, data)?.points).toEqual(amended);
  });

  test('a motion of points, and words of its own', () => {
    const opened = open(
      plan({ ks: of('[Alternativ, Og dette.]', ', forslag: [{id: alternativ, punkter: [En., To.]}]') }),
    );
    expect(pointsOf(opened)[2]).toEqual([own, ['En.', 'To.', 'Og dette.']]);
  });

  test('the row of an earlier body says its recommendation where its minutes are not in the plan', () => {
    const source = plan({ ks: of('Som innstilt') }).replace(
      '{organ: fsk, dato: 8.3.2021}',
      '{organ: fsk, dato: 9.3.2021, utfall: innstilling, innstilling: [Planen sendes tilbake.]}',
    );
    expect(pointsOf(open(source))[2]).toEqual([['Planen sendes tilbake.'], ['Planen sendes tilbake.']]);
  });

  test('the latest by date gave the recommendation, wherever its row stands', () => {
    const source = plan({ fsk: of('Fra formannskapet.'), ks: of('Som innstilt') }).replace(
      '      - {møte: ks-mars, saksnummer: 13/21}\n',
      '      - {møte: ks-mars, saksnummer: 13/21}\n      - {organ: utvalg for plan, dato: 10.3.2021, utfall: innstilling, innstilling: Fra utvalget.}\n',
    );
    const { data, one } = open(
      source.replace('saksnummer: 13/21}\n      - {organ: utvalg', 'utfall: vedtak}\n      - {organ: utvalg'),
    );
    const council = treatmentsOf(one, data)[2];
    expect(recommendationBefore(one, council, data)?.points).toEqual(['Fra utvalget.']);
  });

  test('rows that lead back to each other by dates and places end', () => {
    const minutes = 'protokoll: {saker: [{sak: s, vedtak: som innstilt}]}';
    const { data, one } = open(`
plan: A
møter:
  m1: {organ: A, dato: 2.1.2021, ${minutes}}
  m2: {organ: B, ${minutes}}
  m3: {organ: C, dato: 1.1.2021, ${minutes}}
saker:
  s:
    tittel: S
    innstilling: Opprinnelig.
    saksgang: [{møte: m1, utfall: innstilling}, {møte: m2, utfall: innstilling}, {møte: m3, utfall: innstilling}]
`);
    for (const treatment of treatmentsOf(one, data))
      expect(adoptedPoints(one, treatment, data)).toEqual(['Opprinnelig.']);
  });
});

test.each([
  'som innstilt',
  'Som innstilt.',
  'innstillingen',
  'som tilrådd',
  'enligt förslaget',
  'as recommended',
])('«%s» is the recommendation', (words) => {
  expect(isRecommendation(words)).toBe(true);
  expect(isRecommendation(`${words} med endring`)).toBe(false);
});

describe('the facts of a decision', () => {
  const minutes = { råd: of('Støttes.'), fsk: of('som innstilt'), ks: of('Som innstilt') };
  const facts = (fields: string, given = minutes) => {
    const { data } = open(plan(given, `vedtak: {v: {tittel: V, ${fields}}}\n`));
    const decision = data.decisions?.v as Decision;
    const { bodies, date, caseNumber, points } = factsOf(decision, data);
    return {
      row: decidingTreatment(decision, data)?.meeting?.id,
      facts: [
        bodies.map((body) => ('id' in body ? body.id : body)).join('+'),
        date?.edtf,
        caseNumber && formatCaseNumber(caseNumber),
      ].join(' '),
      points,
    };
  };

  test.each<[string, string, string, readonly string[]]>([
    ['sak: s', 'ks-mars', 'ks 2021-03-18 13/21', own],
    ['sak: s, punkt: 2', 'ks-mars', 'ks 2021-03-18 13/21', ['Planen evalueres.']],
    ['sak: s, punkt: 3', 'ks-mars', 'ks 2021-03-18 13/21', []],
    ['sak: s, organ: fsk', 'fsk-mars', 'fsk 2021-03-08 12/21', own],
    ['sak: s, organ: råd', 'råd-mars', 'råd 2021-03-01 13/21', ['Støttes.']],
    ['sak: s, dato: 8.3.2021', 'fsk-mars', 'fsk 2021-03-08 12/21', own],
    ['sak: s, saksnummer: PS 12/21', 'fsk-mars', 'fsk 2021-03-08 PS\u00a012/21', own],
    // Two bodies have given the number 13/21.
    ['sak: s, organ: ks, saksnummer: 13/21', 'ks-mars', 'ks 2021-03-18 13/21', own],
    ['sak: s, tekst: Egne ord.', 'ks-mars', 'ks 2021-03-18 13/21', ['Egne ord.']],
  ])('%s', (fields, row, words, points) => {
    expect(facts(fields)).toEqual({ row, facts: words, points });
  });

  test('before the meeting it is the last body that will decide', () => {
    expect(facts('sak: s', {} as typeof minutes)).toEqual({
      row: 'ks-mars',
      facts: 'ks 2021-03-18 13/21',
      points: [],
    });
  });

  test('without a case it has its own', () => {
    expect(facts('organ: [ks, fsk], dato: 2020, saksnummer: 1/20, tekst: Ja.')).toEqual({
      row: undefined,
      facts: 'ks+fsk 2020 1/20',
      points: ['Ja.'],
    });
  });
});
