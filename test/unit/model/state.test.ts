import { describe, expect, test } from 'vitest';
import { changesBetween, isOverdue, reportBefore, stateAt } from '../../../src/model/index.ts';
import { linkPlan } from './planning.ts';

const plan = `
plan: A
tiltak:
  brann: {tittel: Brannvern, status: planlagt, frist: 1.3.2027}
  sti:
    tittel: Turvei
    frist: 31.12.2027
    oppdateringer:
      - {dato: 1.9.2027, trafikklys: fare for avvik, fremdrift: 50 %, kommentar: Mangler tillatelse}
      - {dato: 1.2.2027, status: pågår, trafikklys: i rute, kommentar: Godt i gang}
      - {dato: 1.2.2028, status: fullført}
  park: {tittel: Park, gjennomført: 1.5.2027, frist: 1.6.2027}
  benk: {tittel: Benk, status: fullført, gjennomført: 1.5.2027, frist: 1.4.2027}
  kai: {tittel: Kai, status: i drift, gjennomført: 1.5.2027}
  bru: {tittel: Bru, status: utgår, oppdateringer: [{dato: 1.2.2027, status: pågår}, {dato: 1.10.2027, status: utgår}]}
  ny: {tittel: Ny, status: pågår, frist: 1.9.2027, oppdateringer: [{dato: 1.8.2027, status: pågår}]}
  tom: {tittel: Tom}
utgaver:
  a: {type: statusrapport, per dato: 1.3.2027}
  b: {type: statusrapport, per dato: 1.10.2027}
  c: {type: statusrapport}
`;
const { whole, read } = linkPlan(plan);
const { data } = whole;
const day = (edtf: string) => ({ edtf });
const measure = (id: string) => {
  const found = data.measures?.[id];
  if (!found) throw new Error(id);
  return found;
};

test('the plan of these tests is sound', () => {
  expect([read.told, whole.diagnostics]).toEqual([[], []]);
});

describe('the state of a measure', () => {
  test.each<[string, string | undefined, object]>([
    ['sti', '2027-01-31', {}],
    ['sti', '2027-02-01', { status: 'in-progress', assessment: 'on-track', comment: 'Godt i gang' }],
    [
      'sti',
      '2027-10-01',
      {
        status: 'in-progress',
        assessment: 'at-risk',
        progress: { value: 50, unit: '%' },
        comment: 'Mangler tillatelse',
      },
    ],
    ['sti', undefined, { status: 'done', assessment: 'at-risk', progress: { value: 50, unit: '%' } }],
    ['brann', '2020-01-01', { status: 'planned' }],
    ['tom', undefined, {}],
    ['park', '2027-04-30', {}],
    ['park', '2027-05-01', { status: 'done' }],
    ['benk', '2027-04-30', {}],
    ['benk', '2027-05-02', { status: 'done' }],
    ['kai', '2027-05-02', { status: 'in-operation' }],
    ['bru', '2027-01-01', {}],
    ['bru', '2027-09-30', { status: 'in-progress' }],
    ['bru', '2027-10-01', { status: 'cancelled' }],
  ])('%s as of %s', (id, asOf, state) => {
    const { date: _, ...found } = stateAt(measure(id), asOf === undefined ? undefined : day(asOf));
    expect(found).toEqual(state);
  });

  test('has the date of the newest update, and none where only a status is written', () => {
    expect(stateAt(measure('sti'), day('2027-10-01')).date?.edtf).toBe('2027-09-01');
    expect(stateAt(measure('brann'), day('2027-10-01'))).not.toHaveProperty('date');
  });

  test('counts the later of two updates of one day, as they are written', () => {
    const updates = [
      { date: day('2027-01-01'), status: 'planned' as const },
      { date: day('2027-01-01'), status: 'done' as const },
    ];
    expect(stateAt({ updates }).status).toBe('done');
  });

  test.each<[string, string, boolean]>([
    ['brann', '2027-03-01', false],
    ['brann', '2027-03-02', true],
    ['sti', '2028-01-01', true],
    ['sti', '2028-02-01', false],
    ['park', '2027-12-01', false],
    ['benk', '2027-04-15', true],
    ['benk', '2027-05-15', false],
    ['tom', '2030-01-01', false],
  ])('%s as of %s is past its deadline: %s', (id, asOf, late) => {
    expect(isOverdue(measure(id), day(asOf))).toBe(late);
  });
});

describe('what changed', () => {
  test.each<[string, string, string[]]>([
    ['2027-01-01', '2027-02-15', ['sti added', 'bru added']],
    [
      '2027-03-01',
      '2027-10-01',
      [
        'brann became-overdue',
        'sti assessment on-track at-risk',
        'park completed',
        'benk completed',
        'kai status undefined in-operation',
        'bru cancelled',
        'ny added',
        'ny became-overdue',
      ],
    ],
    ['2027-10-01', '2028-01-15', ['sti became-overdue']],
    ['2027-10-01', '2028-03-01', ['sti completed']],
    ['2028-03-01', '2028-04-01', []],
  ])('after %s until %s', (since, asOf, changes) => {
    expect(
      changesBetween(data, day(since), day(asOf)).map((change) =>
        [
          change.measure.id,
          change.kind,
          ...('before' in change ? [String(change.before), change.after] : []),
        ].join(' '),
      ),
    ).toEqual(changes);
  });

  test('since the report before', () => {
    expect(reportBefore(data, day('2027-10-01'))?.edtf).toBe('2027-03-01');
    expect(reportBefore(data, day('2028-01-01'))?.edtf).toBe('2027-10-01');
    expect(reportBefore(data, day('2027-03-01'))).toBeUndefined();
  });
});
