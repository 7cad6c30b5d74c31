import { describe, expect, test } from 'vitest';
import { check } from './checking.ts';

/** What is told of a plan, without places. */
const told = (source: string) => check(`plan: A\n${source}`).map((line) => line.replace(/^\d+:\d+ /, ''));
const codes = (source: string) => told(source).map((line) => line.replace(/ «.*/s, ''));

describe('a fact that is written twice', () => {
  const routed = (row: string, meeting: string, more = '') => `
organer: {ks: {navn: kommunestyret, type: kommunestyre}, råd: {navn: eldrerådet, type: råd}}
møter: {m: {organ: ks, dato: 18.3.2021, ${meeting}}}
saker: {s: {tittel: S, innstilling: [Ja., Nei.], saksgang: [{organ: råd, dato: 1.3.2021, saksnummer: 13/21}, {møte: m, ${row}}]}}
${more}`;

  test.each<[string, string]>([
    ['in the same words', routed('dato: 18. mars 2021, organ: Kommunestyret', 'saker: [s]')],
    ['with letters before the number', routed('saksnummer: PS 13/21', 'saker: [{sak: s, nummer: 13/21}]')],
    [
      'as adopted, in other lines',
      routed('innstilling: "Ja.\n  Nei."', 'protokoll: {saker: [{sak: s, vedtak: som innstilt}]}'),
    ],
    [
      'by a decision of the body that it names, though another gave the same number',
      routed(
        'saksnummer: 13/21',
        '',
        'vedtak: {v: {sak: s, organ: ks, saksnummer: 13/21, dato: 18.3.2021}}\n',
      ),
    ],
    [
      'as a status that is that of the newest update',
      'tiltak: {t: {tittel: T, status: pågår, oppdateringer: [{dato: 2021, status: planlagt}, {dato: 2022, status: pågår}]}}\n',
    ],
    [
      'as a name in another spelling',
      'kommune: solvik\norganer: {o: {navn: O, medlemmer: [{person: Tove Li, parti: Ap}]}}\n',
    ],
  ])('and agrees is no mistake: %s', (_, source) => {
    expect(codes(source)).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['a date', routed('dato: 19.3.2021', ''), ['18.3.2021', '19.3.2021']],
    ['a body', routed('organ: råd', ''), ['ks', 'råd']],
    ['a number', routed('saksnummer: 14/21', 'saker: [{sak: s, nummer: 15/21}]'), ['15/21', '14/21']],
    [
      'a number in a sublist',
      routed('saksnummer: 14/21', 'saker: [{tittel: Flere, underpunkter: [{sak: s, nummer: 15/21}]}]'),
      ['15/21', '14/21'],
    ],
    [
      'letters before the number',
      routed('saksnummer: RS 14/21', 'saker: [{sak: s, nummer: PS 14/21}]'),
      ['PS 14/21', 'RS 14/21'],
    ],
    [
      'the date of a decision',
      routed('', '', 'vedtak: {v: {tittel: V, sak: s, organ: ks, dato: 17.3.2021}}\n'),
      ['18.3.2021', '17.3.2021'],
    ],
    [
      'who was there, in another spelling',
      'møter: {m: {tittel: M, protokoll: {til stede: [Tove Li], forfall: [tove  li]}}}\n',
      ['Tove Li', 'tove  li'],
    ],
    [
      'a party',
      'partier: {ap: Ap, sp: Sp}\npersoner: {k: {navn: K, parti: ap}}\norganer: {o: {navn: O, varamedlemmer: [{person: k, parti: sp}]}}\n',
      ['ap', 'sp'],
    ],
    [
      'an assessment',
      'tiltak: {t: {tittel: T, trafikklys: i rute, oppdateringer: [{dato: 2021, trafikklys: fare for avvik}]}}\n',
      ['i rute', 'fare for avvik'],
    ],
  ])('and differs is told at both: %s', (_, source, words) => {
    expect(
      told(source)
        .map((line) => line.replace(/ \(also-here.*/, ''))
        .sort(),
    ).toEqual(words.map((word) => `ref/differs «${word}»`).sort());
  });
});

describe('circles', () => {
  test.each<[string, string]>([
    [
      'two ways to one end',
      'grupper: {a: {navn: A, rapporterer til: [b, c]}, b: {navn: B, rapporterer til: d}, c: {navn: C, rapporterer til: d}, d: D}\n',
    ],
    ['names', 'rapportering: [{fra: Tove, til: Kari}, {fra: Kari, til: Tove}]\n'],
    [
      'a unit and a body',
      'organer: {o: {navn: O}}\nenheter: {e: {navn: E, del av: o}, f: {navn: F, del av: e}}\n',
    ],
  ])('are none: %s', (_, source) => {
    expect(codes(source)).toEqual([]);
  });

  test.each<[string, string, number]>([
    ['a group that reports to itself', 'grupper: {a: {navn: A, rapporterer til: a}}\n', 1],
    [
      'two of them',
      'grupper: {a: {navn: A, rapporterer til: b}, b: {navn: B, rapporterer til: a}, c: {navn: C, rapporterer til: d}, d: {navn: D, rapporterer til: c}}\n',
      2,
    ],
    [
      'a line and a short form',
      'grupper: {a: {navn: A, rapporterer til: r}}\nroller: {r: R}\nrapportering: [{fra: r, til: a}]\n',
      1,
    ],
    ['a unit and a body', 'organer: {o: {navn: O, del av: e}}\nenheter: {e: {navn: E, del av: o}}\n', 1],
    [
      'measures, of circles that share a line the first',
      'tiltak: {a: {tittel: A, avhengig av: [b, c]}, b: {tittel: B, avhengig av: a}, c: {tittel: C, avhengig av: b}}\n',
      1,
    ],
  ])('are told once: %s', (_, source, count) => {
    expect(codes(source)).toEqual(Array.from({ length: count }, () => 'org/cycle'));
  });
});

describe('an end before its start', () => {
  test.each<[string, string[]]>([
    ['tiltak: {t: {tittel: T, start: mai 2021, frist: 31.5.2021}}', []],
    ['tiltak: {t: {tittel: T, start: 2021, frist: 2021}}', []],
    [
      'tiltak: {t: {tittel: T, start: mai 2021, frist: april 2021}}',
      ['time/reversed «april 2021» (also-here'],
    ],
    [
      'tiltak: {t: {tittel: T, start: 1.5.2021, gjennomført: 30.4.2021}}',
      ['time/reversed «30.4.2021» (also-here'],
    ],
    [
      'tiltak: {t: {tittel: T, start: 3/4/2021, frist: 2020}}',
      ['schema/ambiguous «3/4/2021» → 3.4.2021, 4.3.2021'],
    ],
    ['møter: {m: {tittel: M, starter: 10:00, slutter: 10:00}}', ['time/reversed «10:00» (also-here']],
    ['møter: {m: {tittel: M, starter: 10:00–12:00, slutter: 11:00}}', []],
    ['møter: {m: {tittel: M, starter: ca. 10:00, slutter: 10:10}}', []],
    [
      'møter: {m: {tittel: M, starter: ca. 10:00, slutter: ca. 10:00}}',
      ['time/reversed «ca. 10:00» (also-here'],
    ],
    ['møter: {m: {tittel: M, starter: 25:00, slutter: 11:00}}', ['schema/format «25:00»']],
  ])('%s', (source, lines) => {
    expect(told(`${source}\n`).map((line) => line.replace(/\(also-here.*/, '(also-here'))).toEqual(lines);
  });
});

test.each([
  [5, []],
  [6, ['time/clock «"10:00"» → 10:10', 'time/clock «"11:00"» → 11:15']],
])('%i groups and the clock of their gathering', (count, lines) => {
  const groups = Array.from(
    { length: count },
    (_, index) => `g${index}: {navn: G${index}, type: arbeidsgruppe}`,
  );
  expect(
    told(`
grupper: {${groups.join(', ')}}
møter:
  m:
    tittel: M
    starter: 09:10
    program:
      - {hva: Status, per gruppe: 5 + 5 min}
      - {kl: "10:00", hva: Kafé, aktivitet: kafé}
      - {kl: "11:00", hva: Slutt}
    aktiviteter: {kafé: {type: kafédialog, per runde: 15 min, vert: Kari}}
`),
  ).toEqual(lines);
});

test.each([
  ['12:00', []],
  ['10:30', ['time/clock «10:30» → 11:00']],
  ['ca. 10:45', []],
  ['ca. 10:44', ['time/clock «ca. 10:44» → 11:00']],
])('a meeting that ends %s, of an agenda that lasts until eleven', (ends, lines) => {
  const rows = 'program: [{kl: 10:00, hva: A, varighet: 30 min}, {hva: B, varighet: 30 min}]';
  expect(told(`møter: {m: {tittel: M, slutter: ${ends}, ${rows}}}\n`)).toEqual(lines);
});

test.each([
  ['ca. kl. 10.25', '10:50', []],
  ['ca. kl. 10.50', '10:30', ['time/clock «ca. kl. 10.50» → 10:30', 'time/clock «10:30» → ca. 11:10']],
])('a row at about its time: %s', (about, next, lines) => {
  const rows = `program: [{kl: 10:00, hva: A, varighet: 30 min}, {kl: ${about}, hva: B, varighet: 20 min}, {kl: ${next}, hva: C}]`;
  expect(told(`møter: {m: {tittel: M, ${rows}}}\n`)).toEqual(lines);
});

test('a clock is told as the language of the file writes it', () => {
  const rows = 'program: [{när: kl. 13.00, vad: A, längd: 30 min}, {när: kl. 13.15, vad: B}]';
  expect(told(`möten: {m: {titel: M, ${rows}}}\n`)).toEqual(['time/clock «kl. 13.15» → 13.30']);
});

test('a sum is told where it stands, with what it comes to', () => {
  expect(
    told(
      'tabeller: {t: {tittel: T, rader: [{tekst: a, beløp: "0,1"}, {tekst: b, beløp: "0,2"}, {tekst: S, beløp: "0,4", sum: ja}]}}\n',
    ),
  ).toEqual(['measure/sum «"0,4"» → 0,3']);
});

describe('one number of one body', () => {
  const rows = (a: string, b: string, more = '') =>
    `saker: {a: {tittel: A, saksgang: [{${a}}]}, b: {tittel: B, saksgang: [{${b}}]}}\n${more}`;
  test.each<[string, string, string[]]>([
    ['of two bodies', rows('organ: Rådet, saksnummer: 1/21', 'organ: Utvalget, saksnummer: 1/21'), []],
    ['of two series', rows('organ: Rådet, saksnummer: PS 1/21', 'organ: Rådet, saksnummer: RS 1/21'), []],
    [
      'twice',
      rows('organ: Rådet, saksnummer: 1/21', 'organ: rådet, saksnummer: 1/21'),
      ['ref/routing-twice «1/21» (first-here'],
    ],
    [
      'twice in the list of its meeting',
      rows(
        'møte: m',
        'møte: m',
        'møter: {m: {organ: Rådet, saker: [{sak: a, nummer: 1/21}, {sak: b, nummer: 1/21}]}}\n',
      ),
      ['ref/routing-twice «1/21» (first-here'],
    ],
  ])('%s', (_, source, lines) => {
    expect(told(source).map((line) => line.replace(/\(first-here.*/, '(first-here'))).toEqual(lines);
  });
});
