import { expect, test } from 'vitest';
import { withDeadPlaces } from '../../../src/compile/dead-places.ts';
import { openPlan } from '../../../src/compile/open-plan.ts';
import { planIn } from '../../examples/outputs.ts';
import { tell } from '../schema/reading.ts';
import { type Files, temporaryFolder } from '../source/temporary-plan.ts';

/** What is told of links to places in the documents of a plan, with what may be meant. */
function told(files: Files): string[] {
  const plan = withDeadPlaces(openPlan(planIn(temporaryFolder(files))), 'public');
  const dead = plan.diagnostics.filter(({ code }) => /^(?:text\/empty-link|config\/suppression)$/.test(code));
  return tell(dead, (file) => plan.files.get(file)?.text ?? '', false);
}

const plan = (text: string, more = '') => `plan:
  tittel: A
  avsnitt:
    - overskrift: Økonomi og drift
      tekst: "${text}"
${more}`;

test.each<[string, string, string[]]>([
  ['that is there', 'Se [her](#oekonomi-og-drift).', []],
  [
    'that is misspelt',
    'Se [her](#okonomi-og-drift).',
    ['5:18 text/empty-link «[her](#okonomi-og-drift)» → #oekonomi-og-drift'],
  ],
  [
    'in letters of its heading',
    'Se [her](#økonomi-og-drift).',
    ['5:18 text/empty-link «[her](#økonomi-og-drift)» → #oekonomi-og-drift'],
  ],
  ['that is near none', 'Se [her](#kart).', ['5:18 text/empty-link «[her](#kart)»']],
  [
    'twice',
    'Se [a](#kart) og [b](#kart).',
    ['5:18 text/empty-link «[a](#kart)»', '5:32 text/empty-link «[b](#kart)»'],
  ],
  ['in code', 'Se `[her](#kart)`.', []],
])('a link to a place %s', (_, text, lines) => {
  expect(told({ 'plan.yaml': plan(text) })).toEqual(lines);
});

test('a place in another document that does not print the link is none', () => {
  const cases = 'saker: {s: {tittel: S, avsnitt: [{overskrift: Kart, tekst: T}]}}\n';
  expect(told({ 'plan.yaml': plan('Se [her](#kart).', cases) })).toHaveLength(1);
});

test('a place that one of the documents has which print the link is one', () => {
  const files = (place: string) => ({
    'plan.yaml': `plan: A
mandater: {m: {tittel: M, formål: "Se [her](#${place}).", omfang: O}}
utgaver: {del: {type: mandat, gjelder: m, avsnitt: [Formål]}, hele: {type: mandat, gjelder: m}}
`,
  });
  expect(told(files('omfang'))).toEqual([]);
  expect(told(files('omfag'))).toEqual(['2:39 text/empty-link «[her](#omfag)» → #omfang']);
});

test('nothing is told where a document is wrong, since it may have the place', () => {
  const broken = 'saker: {s: {tittel: S, overskrift: S}}\n';
  expect(told({ 'plan.yaml': plan('Se [her](#kart).', broken) })).toEqual([]);
});

test('is as serious as the plan says, and can be accepted at its line', () => {
  const files = { 'plan.yaml': plan('Se [her](#kart).', '  regler: {empty-link: av}\n') };
  expect(told(files)).toEqual([]);
  const accepted = plan('Se [her](#kart).').replace('."', '." # plan: godta empty-link – kommer');
  expect(told({ 'plan.yaml': accepted })).toEqual([]);
});

test('in a Markdown file', () => {
  expect(
    told({
      'plan.yaml': 'plan: {tittel: A, tekst: a.md}\n',
      'a.md': '## Enn en\n\nSe [her](#enn-ein) og [der](#enn-en).\n',
    }),
  ).toEqual(['3:4 text/empty-link «[her](#enn-ein)» → #enn-en']);
});
