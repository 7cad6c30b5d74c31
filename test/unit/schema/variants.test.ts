import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const edition = (fields: string) => {
  const { data, told } = read(`plan: A\nutgaver: {u: {${fields}}}\n`);
  return { edition: data.editions.u, told };
};

describe('fields that only some kinds have', () => {
  test.each<[string, object]>([
    ['type: saksframlegg, sak: s', { kind: 'saksframlegg', of: 's' }],
    ['sak: s, type: saksframlegg', { kind: 'saksframlegg', of: 's' }],
    ['typ: tjänsteskrivelse, ärende: s', { kind: 'saksframlegg', of: 's' }],
    ['type: mandat, gjelder: m', { kind: 'mandate', of: 'm' }],
    ['type: statusrapport, per dato: 2021', { kind: 'status-report', asOf: { edtf: '2021' } }],
    ['type: tiltaksplan', { kind: 'measure-plan' }],
    ['type: Status Report, as of: 2021', { kind: 'status-report', asOf: { edtf: '2021' } }],
  ])('%s', (fields, expected) => {
    expect(edition(fields)).toEqual({ edition: { id: 'u', ...expected }, told: [] });
  });

  test.each<[string, string, string]>([
    ['of another kind', 'type: tiltaksplan, per dato: 2021', '2:34 schema/wrong-variant «per dato»'],
    [
      'of another kind, by a name that only that kind has',
      'type: tiltaksplan, sak: s',
      '2:34 schema/wrong-variant «sak»',
    ],
    [
      'of another kind, in another language',
      'type: tiltaksplan, gäller: s',
      '2:34 schema/wrong-variant «gäller»',
    ],
    ['by a name that another kind has', 'type: mandat, sak: s', '2:29 schema/unknown-key «sak» → gjelder'],
    ['misspelt', 'type: statusrapport, per daot: 2021', '2:36 schema/unknown-key «per daot» → per dato'],
    ['missing', 'type: mandat', '2:11 schema/missing «u»'],
    ['missing and misspelt', 'type: mandat, gjeldr: m', '2:29 schema/unknown-key «gjeldr» → gjelder'],
    ['a misspelt kind', 'type: saksfremlegg, sak: s', '2:21 schema/value «saksfremlegg» → saksframlegg'],
    [
      'a misspelt kind, whoever its fields belong to',
      'type: sakframlegg, sak: s, per dato: 2021',
      '2:21 schema/value «sakframlegg» → saksframlegg',
    ],
    [
      'a kind of the name of what all objects have',
      'type: __proto__, sak: s',
      '2:21 schema/value «__proto__»',
    ],
    ['no kind', 'sak: s', '2:11 schema/missing «u»'],
    ['an empty kind', 'type: , sak: s', '2:15 schema/missing «type»'],
    ['a kind that is no word', 'type: [mandat], gjelder: m', '2:15 schema/type «type»'],
    ['a misspelt name of the kind', 'tpye: mandat, gjelder: m', '2:15 schema/unknown-key «tpye» → type'],
  ])('%s is one mistake', (_, fields, message) => {
    expect(edition(fields).told).toEqual([message]);
  });

  test('tell whose they are in the words of the file', () => {
    const args = (source: string) => read(source).diagnostics.map(({ args }) => args);
    expect(args('plan: A\nutgaver: {u: {type: tiltaksplan, per dato: 2021}}\n')).toEqual([
      { key: 'per dato', kind: 'tiltaksplan', belongsTo: 'statusrapport, vedtaksoppfølging' },
    ]);
    expect(args('plan: {rubrik: A}\nutgåvor: {u: {typ: handlingsplan, gäller: s}}\n')).toEqual([
      {
        key: 'gäller',
        kind: 'handlingsplan',
        belongsTo:
          'tjänsteskrivelse, protokollsutdrag, uppdrag, gruppplan, kallelse, program, inbjudan, protokoll, minnesanteckningar, nyhetsbrev, figur, presentation, eget dokument',
      },
    ]);
  });
});
