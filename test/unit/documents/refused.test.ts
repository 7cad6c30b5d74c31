import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listEditions, makeDocument } from '../../../src/compile/make-document.ts';
import { openPlan } from '../../../src/compile/open-plan.ts';
import { openTheme } from '../../../src/compile/theme.ts';
import { planIn } from '../../examples/outputs.ts';

/** Which documents of a plan are refused. */
function refusedOf(yaml: string, draft = false): { refused: string[]; made: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'plan-refused-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'plan.yaml'), yaml);
  const plan = openPlan(planIn(folder));
  const { theme } = openTheme(planIn(folder));
  const results = listEditions(plan).map(({ edition }) =>
    makeDocument(plan, edition, theme, { audience: 'public', draft }),
  );
  return {
    refused: results.flatMap((one) => ('refused' in one ? [one.refused.id] : [])),
    made: results.flatMap((one) => ('made' in one ? [one.made.edition.id] : [])),
  };
}

const plan = `
plan:
  tittel: Plan
  avsnitt: [{type: bakgrunn, tekst: "Se [[vedtaket]]."}]
beslutninger: {vedtaket: {tittel: Vedtak, organ: kommunestyret, dato: 18.3.2021}}
grupper: {prosjektgruppen: {navn: prosjektgruppen}}
tiltak: [{tittel: Turvei, frist: 1.3.2027}]
saker: {en: {tittel: En sak}, to: {tittel: To saker}}
`;

test.each([
  ['what prose refers to', ['18.3.2021', '30.2.2021'], ['tiltaksplan']],
  ['a case', ['En sak}', 'En sak, dato: i fjor}'], ['saksframlegg-en']],
  ['a name', ['navn: prosjektgruppen', 'nvan: prosjektgruppen'], ['tiltaksplan', 'organisasjon']],
  ['a deadline', ['1.3.2027', '1.13.2027'], ['tiltaksplan', 'statusrapport']],
  ['the title of the plan', ['tittel: Plan', 'tittel: '], ['tiltaksplan', 'organisasjon', 'statusrapport']],
  ['a character that cannot print', ['Turvei', 'Turvei 🌲'], ['tiltaksplan', 'statusrapport']],
] as const)('a mistake in %s stops the documents that print it', (_, [right, wrong], refused) => {
  expect(refusedOf(plan).refused).toEqual([]);
  expect(plan).toContain(right);
  const result = refusedOf(plan.replace(right, wrong));
  expect(result.refused).toEqual(refused);
  expect(result.made).toHaveLength(5 - refused.length);
});

test('a draft is made in spite of a mistake, but not with the identity number of a person', () => {
  const broken = plan.replace('1.3.2027', '1.13.2027');
  expect(refusedOf(broken, true).refused).toEqual([]);
  // Nobody's: see test/fixtures/err/privacy-identity-number.yaml.
  const named = plan.replace('Turvei', 'Turvei for 12034560003');
  expect(refusedOf(named, true).refused).toEqual(['tiltaksplan', 'statusrapport']);
});

const meeting = `
plan: {tittel: Plan}
grupper:
  rehab: {navn: rehabiliteringsgruppa, type: arbeidsgruppe, hva: [Utrede.]}
  lege: {navn: legegruppa, type: arbeidsgruppe, hva: [Foreslå.]}
møter:
  mai:
    organ: formannskapet
    dato: 3.5.2027
    saker: [{tittel: Budsjett}]
    protokoll: {saker: [{sak: Budsjett, vedtak: Budsjettet vedtas.}]}
utgaver: {grupper: {type: gruppeplan, gjelder: hver arbeidsgruppe, språk: bokmål}}
`;

test.each([
  ['what was decided', ['vedtak: Budsjettet vedtas.', 'vedtak: {a: b}'], ['møteprotokoll-mai']],
  ['the date of a meeting', ['3.5.2027', '33.5.2027'], ['møteinnkalling-mai', 'møteprotokoll-mai']],
  ['what one group does', ['[Utrede.]', '{a: b}'], ['grupper-rehab']],
  ['an edition of each group', ['språk: bokmål', 'språk: gresk'], ['grupper-rehab', 'grupper-lege']],
] as const)(
  'a mistake in %s stops the documents of meetings and groups that print it',
  (_, [right, wrong], refused) => {
    expect(refusedOf(meeting).refused).toEqual([]);
    expect(meeting).toContain(right);
    expect(refusedOf(meeting.replace(right, wrong)).refused).toEqual(refused);
  },
);

test('a draft is made in spite of a mistake, but not of one about who may see what', () => {
  const wrong = plan.replace('18.3.2021', '30.2.2021');
  expect(refusedOf(wrong, true).refused).toEqual([]);
  const hidden = plan
    .replace('navn: prosjektgruppen}', 'navn: prosjektgruppen, tilgang: intern}')
    .replace('tiltak: [{', 'tiltak: [{ansvarlig: prosjektgruppen, ');
  expect(refusedOf(hidden, true).refused).toEqual(['tiltaksplan', 'statusrapport']);
});
