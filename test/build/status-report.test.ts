import { expect, test } from 'vitest';
import { buildIn, planIn } from '../examples/outputs.ts';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';

/*
 * One plan over a year. After the first report a measure is added and one is done; after the second one is late and one
 * is taken out. One goes on as planned all the time. What is done or taken out has deadlines that pass, and is not late.
 */
const yaml = `
plan: Tiltak for eldre
tiltak:
  turgruppe:
    tittel: Turgruppe
    frist: 31.12.2026
    ansvarlig: frivilligsentralen
    oppdateringer: [{dato: 1.2.2026, status: pågår}]
  kurs:
    tittel: Kurs for pårørende
    frist: 1.6.2026
    oppdateringer:
      - {dato: 1.2.2026, status: pågår}
      - {dato: 20.5.2026, status: fullført, kommentar: 22 deltok.}
  alarmer:
    tittel: Nye alarmer
    frist: 1.8.2026
    oppdateringer: [{dato: 1.2.2026, status: pågår}]
  buss:
    tittel: Buss til dagsenteret
    frist: 1.9.2026
    oppdateringer:
      - {dato: 1.2.2026, status: planlagt}
      - {dato: 15.8.2026, status: utgår, kommentar: Fylket kjører.}
  besøk:
    tittel: Besøksvenner
    frist: 1.12.2026
    oppdateringer: [{dato: 10.5.2026, status: planlagt}]
utgaver:
  vinter: {type: statusrapport, per dato: 31.3.2026}
  vår: {type: statusrapport, per dato: 30.6.2026}
  høst: {type: statusrapport, per dato: 30.9.2026}
`;

/** The reports by id, without the spaces that hold dates together. */
async function reportsOf(plan: string): Promise<ReadonlyMap<string, string>> {
  const folder = temporaryFolder({ 'plan.yaml': plan });
  const { files, result } = await buildIn(planIn(folder), undefined, ['md']);
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new Map(
    [...files].map(([name, bytes]) => [
      name.replace(/\.md$/, ''),
      bytes.toString('utf8').replaceAll('\u00a0', ' '),
    ]),
  );
}

test('the first report has no changes and nothing late', async () => {
  const report = (await reportsOf(yaml)).get('vinter') ?? '';
  expect(report.match(/^## .*$/gm)).toEqual(['## Oversikt', '## Tiltak']);
  expect(report).toContain('| 2 | Kurs for pårørende | Pågår | 1. juni 2026 |');
  expect(report).toContain('| 4 | Buss til dagsenteret | Planlagt | 1. september 2026 |');
  expect(report).not.toMatch(/22 deltok|Fylket kjører|Fullført|Utgår/);
});

test('the first report does not list what was added after it', async () => {
  const reports = await reportsOf(yaml);
  expect(reports.get('vinter')).toBe(`# Statusrapport

Tiltak for eldre

Status per 31. mars 2026

## Oversikt

| Status | Antall |
| --- | ---: |
| Pågår | 3 |
| Planlagt | 1 |

## Tiltak

| Nr. | Tiltak | Status | Frist | Ansvarlig |
| ---: | --- | --- | --- | --- |
| 1 | Turgruppe | Pågår | 31. desember 2026 | Frivilligsentralen |
| 2 | Kurs for pårørende | Pågår | 1. juni 2026 | |
| 3 | Nye alarmer | Pågår | 1. august 2026 | |
| 4 | Buss til dagsenteret | Planlagt | 1. september 2026 | |
`);
});

test('the second says what was added and done since the first', async () => {
  const reports = await reportsOf(yaml);
  expect(reports.get('vår')).toBe(`# Statusrapport

Tiltak for eldre

Status per 30. juni 2026

## Oversikt

| Status | Antall |
| --- | ---: |
| Pågår | 2 |
| Fullført | 1 |
| Planlagt | 2 |

## Endringer siden 31. mars 2026

- Kurs for pårørende: fullført
- Besøksvenner: nytt tiltak

## Tiltak

| Nr. | Tiltak | Status | Frist | Ansvarlig | Kommentar |
| ---: | --- | --- | --- | --- | --- |
| 1 | Turgruppe | Pågår | 31. desember 2026 | Frivilligsentralen | |
| 2 | Kurs for pårørende | Fullført | 1. juni 2026 | | 22 deltok. |
| 3 | Nye alarmer | Pågår | 1. august 2026 | | |
| 4 | Buss til dagsenteret | Planlagt | 1. september 2026 | | |
| 5 | Besøksvenner | Planlagt | 1. desember 2026 | | |
`);
});

test('the third says what is late and taken out since the second, and nothing of before', async () => {
  const reports = await reportsOf(yaml);
  expect(reports.get('høst')).toBe(`# Statusrapport

Tiltak for eldre

Status per 30. september 2026

## Oversikt

| Status | Antall |
| --- | ---: |
| Pågår | 2 |
| Fullført | 1 |
| Utgår | 1 |
| Planlagt | 1 |

## Fristen er passert

- Nye alarmer: 1. august 2026

## Endringer siden 30. juni 2026

- Nye alarmer: fristen er passert
- Buss til dagsenteret: utgår

## Tiltak

| Nr. | Tiltak | Status | Frist | Ansvarlig | Kommentar |
| ---: | --- | --- | --- | --- | --- |
| 1 | Turgruppe | Pågår | 31. desember 2026 | Frivilligsentralen | |
| 2 | Kurs for pårørende | Fullført | 1. juni 2026 | | 22 deltok. |
| 3 | Nye alarmer | Pågår | 1. august 2026 | | |
| 4 | Buss til dagsenteret | Utgår | 1. september 2026 | | Fylket kjører. |
| 5 | Besøksvenner | Planlagt | 1. desember 2026 | | |
`);
});
