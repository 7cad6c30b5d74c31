import { expect, test } from 'vitest';
import { documentsOf } from './making.ts';

const plan = `
plan: A
roller:
  leder: {tittel: kommunedirektøren, tidligere navn: [{navn: rådmannen, gjelder til: 31.12.2020}]}
organer:
  sf: {navn: Statsforvalteren, tidligere navn: Fylkesmannen, navneskifte: 1.1.2021}
tiltak: {t: {tittel: T, ansvarlig: leder, status: pågår}}
saker:
  gammel: {tittel: G, saksgang: [{organ: sf, dato: 5.6.2020}], saksbehandler: leder, tekst: "Se [[sf]]."}
  ny: {tittel: N, saksgang: [{organ: sf, dato: 5.6.2021}], saksbehandler: leder, tekst: "Se [[sf]]."}
  med-ord: {tittel: O, dato: 2022, saksbehandler: {rolle: leder, som: rådmannen}}
utgaver:
  da: {type: statusrapport, per dato: 31.10.2020}
  nå: {type: statusrapport, per dato: 31.10.2026}
`;

test.each([
  [
    'saksframlegg-gammel',
    ['Fylkesmannen', 'Rådmannen', 'Se Fylkesmannen.'],
    ['Statsforvalteren', 'irektøren'],
  ],
  [
    'saksframlegg-ny',
    ['Statsforvalteren', 'Kommunedirektøren', 'Se Statsforvalteren.'],
    ['Fylkesmannen', 'ådmannen'],
  ],
  ['saksframlegg-med-ord', ['Rådmannen'], ['irektøren']],
  ['da', ['Rådmannen'], ['irektøren']],
  ['nå', ['Kommunedirektøren'], ['ådmannen']],
])('%s prints the names of its day', (id, there, not) => {
  const markdown = documentsOf(plan).get(id) ?? '';
  for (const words of there) expect(markdown).toContain(words);
  for (const words of not) expect(markdown).not.toContain(words);
});
