import { expect, test } from 'vitest';
import { toFindings } from '../../src/cli/findings.ts';
import { buildIn, planIn } from '../examples/outputs.ts';
import { temporaryFolder } from '../unit/source/temporary-plan.ts';

/** What is told of a plan of these files, one line each, and which of its documents are not made. */
async function built(
  files: Readonly<Record<string, string>>,
): Promise<{ told: string[]; refused: string[] }> {
  const folder = temporaryFolder(files);
  const { result } = await buildIn(planIn(folder), undefined, ['md']);
  const textOf = (file: string) => result.plan.files.get(file)?.text;
  const findings = toFindings(result.diagnostics, 'nb', textOf, folder);
  return {
    told: findings.map(
      ({ place, code, severity }) =>
        `${place?.file}:${place?.start.line}:${place?.start.column} ${severity} ${code}`,
    ),
    refused: result.refused.map(({ id }) => id),
  };
}

const meeting = `plan: Møtet
organer: {ks: {navn: kommunestyret, type: kommunestyre, medlemmer: [Kari Vik, Ola Nes, Liv Dal]}}
saker:
  vegen:
    tittel: Vegen
    saksgang: [{organ: ks, dato: 18.3.2027, saksnummer: 13/27}]
    forslag til vedtak: Vegen bygges.
`;

test('a document of something that is not there is told at the words that name it', async () => {
  expect(
    await built({
      'plan.yaml': 'plan: A\nsaker: {vegen: Vegen}\nutgaver:\n  u: {type: saksframlegg, gjelder: brua}\n',
    }),
  ).toEqual({ told: ['plan.yaml:4:36 error ref/unknown'], refused: ['u'] });
});

test('a section that the municipality requires is missed at the case, and stops its papers', async () => {
  expect(
    await built({
      'kommune.yaml': 'kommune: Solvik\npåkrevde avsnitt: [sammendrag, folkehelse]\n',
      'plan/plan.yaml':
        'plan: A\nsaker:\n  vegen: {tittel: Vegen, avsnitt: [{type: sammendrag, tekst: Kort.}]}\n  brua:\n    tittel: Brua\n    avsnitt: [{type: sammendrag, tekst: Kort.}, {type: folkehelse, tekst: Ingen.}]\n',
    }),
  ).toEqual({ told: ['plan/plan.yaml:3:3 error text/section-missing'], refused: ['saksframlegg-vegen'] });
});

test('an edition that leaves out a section which the municipality requires is told, and not made', async () => {
  expect(
    await built({
      'plan.yaml':
        'plan: {tittel: A, påkrevde avsnitt: [sammendrag]}\nsaker:\n  vegen:\n    tittel: Vegen\n    avsnitt: [{type: sammendrag, tekst: Kort.}, {type: vurdering, tekst: Lang.}]\nutgaver:\n  kort: {type: saksframlegg, gjelder: vegen, avsnitt: [vurdering]}\n',
    }),
  ).toEqual({ told: ['plan.yaml:7:46 error text/section-missing'], refused: ['kort'] });
});

test.each([
  ['a field that is not there', '# {{title}}\n\n{{data.of.dato}}\n', '3:1'],
  [
    'a field that is not there, in a loop',
    '# {{title}}\n\n{{#each data.cases}}\n- {{tittel}}\n{{/each}}\n',
    '4:1',
  ],
  ['a partial that is not there', '# {{title}}\n{{> finnesikke}}\n', '2:1'],
  ['a list where one of its fields is meant', '# {{title}}\n\n{{data.cases}}\n', '3:1'],
  ['a block without an end', '# {{title}}\n{{#if title}}\n', '2:1'],
  ['a block that ends as another', '# {{title}}\n{{#if title}}\n\n{{/each}}\n', '2:1'],
  ['an end of nothing', '# {{title}}\n\n{{/each}}\n', '3:1'],
])('an own template with %s is told at its line', async (_, template, at) => {
  const yaml = 'plan: A\nsaker: {vegen: Vegen}\nutgaver:\n  brev: {type: eget dokument, gjelder: vegen}\n';
  expect(await built({ 'plan.yaml': yaml, 'templates/brev.md.hbs': template })).toEqual({
    told: [`templates/brev.md.hbs:${at} error config/template-error`],
    refused: ['brev'],
  });
});

test('an own template without an end is told where it calls itself', async () => {
  expect(
    await built({
      'plan.yaml': 'plan: A\nutgaver:\n  brev: {type: eget dokument, tittel: Brev}\n',
      'templates/brev.md.hbs': '# {{title}}\n\n{{> en}}\n',
      'templates/partials/en.md.hbs': 'en\n\n{{> to}}\n',
      'templates/partials/to.md.hbs': '{{> en}}\n',
    }),
  ).toEqual({ told: ['templates/partials/en.md.hbs:3:1 error config/template-error'], refused: ['brev'] });
});

test('a case whose routing disagrees with its meeting is told at both places', async () => {
  const { told, refused } = await built({
    'plan.yaml': `${meeting}møter:
  marsmøtet:
    organ: ks
    dato: 18.3.2027
    saker:
      - {sak: vegen, saksnummer: 14/27}
`,
  });
  expect(told).toEqual(['plan.yaml:6:57 error ref/differs', 'plan.yaml:13:34 error ref/differs']);
  expect(refused).toContain('saksframlegg-vegen');
});

test('votes that do not add up to those present are told: more as an error, fewer as a warning', async () => {
  const minutes = (votes: string) => `${meeting}møter:
  marsmøtet:
    organ: ks
    dato: 18.3.2027
    saker: [vegen]
    protokoll:
      saker:
        - sak: vegen
          votering: [{gjelder: innstillingen, ${votes}}]
          vedtak: som innstilt
`;
  const { told, refused } = await built({ 'plan.yaml': minutes('for: 3, mot: 1') });
  expect(told).toEqual(['plan.yaml:16:23 error org/votes']);
  expect(refused).toContain('møteprotokoll-marsmøtet');
  expect(await built({ 'plan.yaml': minutes('for: 2, mot: 0') })).toEqual({
    told: ['plan.yaml:16:23 warning org/votes'],
    refused: [],
  });
});

test('what is refused is not half made: the other documents stand, and no file of it', async () => {
  const folder = temporaryFolder({
    'plan.yaml': 'plan: A\nsaker: {vegen: Vegen, brua: Brua}\nutgaver:\n  brev: {type: eget dokument}\n',
  });
  const { files } = await buildIn(planIn(folder), undefined, ['md', 'html']);
  expect([...files.keys()].sort()).toEqual([
    'manifest.json',
    'saksframlegg-brua.html',
    'saksframlegg-brua.md',
    'saksframlegg-vegen.html',
    'saksframlegg-vegen.md',
  ]);
});
