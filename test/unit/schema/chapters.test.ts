import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const plan = (fields: string) => `plan: A\nsaker:\n  s:\n    tittel: S\n${fields.replace(/^/gm, '    ')}\n`;
const caseOf = (markdown: string, fields = 'tekst: sak.md') => {
  const { data, told, places } = read(plan(fields), { 'sak.md': markdown });
  return { one: data.cases.s, told, places };
};

describe('a Markdown file as sections', () => {
  test('what stands before the first heading, each heading, and headings within', () => {
    const { one, told } = caseOf(`Først.

## Bakgrunn for saken
To linjer
i et avsnitt.

### Historikk
Lang.

### Lovverk
#### Dypere
Under.

## Vegen vidare ##
Slutt.
`);
    expect(told).toEqual([]);
    expect(one.text).toBeUndefined();
    expect(one.sections).toEqual([
      { text: 'Først.' },
      {
        kind: 'background',
        heading: 'Bakgrunn for saken',
        text: 'To linjer\ni et avsnitt.',
        sections: [
          { heading: 'Historikk', text: 'Lang.' },
          { heading: 'Lovverk', text: '#### Dypere\nUnder.' },
        ],
      },
      { heading: 'Vegen vidare', text: 'Slutt.' },
    ]);
  });

  test('headings that are fields of a case are those fields; Økonomi is a section', () => {
    const { one, told } = caseOf(`## Økonomi
Dyrt.

## Forslag til vedtak
1. Planen vedtas.
2) Rådmannen rapporterer.
   - hvert halvår

## Vedlegg
- Risikovurdering
- Kart

## Vedtaket sendes til:
- omsorgstjenesten
- Fagforbundet

## Saksdokumenter
• Brev
• Svar
`);
    expect(told).toEqual([]);
    expect(one.sections).toEqual([{ kind: 'economy', heading: 'Økonomi', text: 'Dyrt.' }]);
    expect(one.recommendation).toEqual({
      points: ['Planen vedtas.', 'Rådmannen rapporterer.\n- hvert halvår'],
    });
    expect(one.attachments).toEqual([{ title: 'Risikovurdering' }, { title: 'Kart' }]);
    expect(one.sendDecisionTo).toEqual(['omsorgstjenesten', 'Fagforbundet']);
    expect(one.caseDocuments).toEqual([{ title: 'Brev' }, { title: 'Svar' }]);
  });

  test('words before the points of a recommendation introduce them', () => {
    const { one } = caseOf('## Forslag til vedtak\nKommunestyret gjør\nslikt vedtak:\n\n1. A.\n2. B.\n');
    expect(one.recommendation).toEqual({ intro: 'Kommunestyret gjør\nslikt vedtak:', points: ['A.', 'B.'] });
  });

  test('a heading in a code block is none, nor is a sign before a word', () => {
    const { one } = caseOf('## A\n```\n## B\n```\n#C\n##3\n');
    expect(one.sections).toEqual([{ heading: 'A', text: '```\n## B\n```\n#C\n##3' }]);
  });

  test.each([
    ['one sign', '# Samandrag\nA.\n# Tilråding\n1. B.\n2. C.\n'],
    ['two signs without a space', '##Samandrag\nA.\n##Tilråding\n1. B.\n2. C.\n'],
    ['the title above them', '# S\n\n## Samandrag\nA.\n## Tilråding\n1. B.\n2. C.\n'],
    ['three signs', '### Samandrag\nA.\n### Tilråding\n1. B.\n2. C.\n'],
  ])('headings with %s', (_, markdown) => {
    const { one, told } = caseOf(markdown);
    expect(told).toEqual([]);
    expect(one.sections).toEqual([{ kind: 'summary', heading: 'Samandrag', text: 'A.' }]);
    expect(one.recommendation).toEqual({ points: ['B.', 'C.'] });
  });

  test('the kind of the document above all is no section', () => {
    const { one } = caseOf('# Saksframlegg\n\n## Vurdering\nA.\n\n## Forslag til vedtak\n1. B.\n');
    expect(one.sections).toEqual([{ kind: 'assessment', heading: 'Vurdering', text: 'A.' }]);
    expect(one.recommendation).toEqual({ points: ['B.'] });
  });

  test('another title above all stands beside the sections and fields that are known', () => {
    const { one } = caseOf('# Ny kai\nA.\n\n## Forslag til vedtak\n1. B.\n\n## Vurdering\nC.\n');
    expect(one.sections).toEqual([
      { heading: 'Ny kai', text: 'A.' },
      { kind: 'assessment', heading: 'Vurdering', text: 'C.' },
    ]);
    expect(one.recommendation).toEqual({ points: ['B.'] });
  });

  test('a heading above all that is not the title is a section', () => {
    expect(caseOf('# Noko anna\nA.\n\n## B\nC.\n').one.sections).toEqual([
      { heading: 'Noko anna', text: 'A.', sections: [{ heading: 'B', text: 'C.' }] },
    ]);
  });

  test('the kinds of sections may be keys too', () => {
    const { one, told } = caseOf(
      'Lang.\n',
      'samandrag: Kort.\nBakgrunn for saka: sak.md\nøkonomi: [{post: Drift, 2027: 5}]',
    );
    expect(told).toEqual([]);
    expect(one.sections).toEqual([
      { kind: 'summary', text: 'Kort.' },
      { kind: 'background', text: 'Lang.' },
    ]);
    expect(one.finance).toHaveLength(1);
  });

  test('each has its place in the file, and mistakes in it are told there', () => {
    const { told, places } = caseOf(
      'Ord.\r\n\r\n## Vurdering\r\nMer.\r\n\r\n## Saksdokumenter\r\n- {a\r\n-\r\n',
    );
    expect(places.at.get('/cases/s/sections/0/text')).toMatchObject({ file: 'sak.md', value: [0, 4] });
    expect(places.at.get('/cases/s/sections/1/text')).toMatchObject({ file: 'sak.md', value: [22, 26] });
    expect(places.at.get('/cases/s/sections/1')?.key).toEqual([8, 20]);
    expect(told).toEqual([]);
  });

  test('what the YAML says too is added to, whichever comes first', () => {
    const markdown = '## Vedlegg\n- Kart\n\n## Forslag til vedtak\n1. A.\n2. B.\n';
    const fields = 'vedlegg: [{tittel: Tegning, fil: t.pdf}]\nforslag til vedtak: {fra: rådmannen}';
    for (const all of [`${fields}\ntekst: sak.md`, `tekst: sak.md\n${fields}`]) {
      const { one, told } = caseOf(markdown, all);
      expect(told).toEqual([]);
      expect(one.attachments).toHaveLength(2);
      expect(one.attachments).toEqual(
        expect.arrayContaining([{ title: 'Kart' }, { title: 'Tegning', file: 't.pdf' }]),
      );
      expect(one.recommendation).toEqual({ from: ['rådmannen'], points: ['A.', 'B.'] });
    }
  });

  test('but what has one value only is told of', () => {
    const source = 'plan: A\nmandater: {m: {formål: X, tekst: t.md}}\n';
    const { data, told } = read(source, { 't.md': '## Formål\nY.\n' });
    expect(data.mandates.m.purpose).toBe('X');
    expect(told).toEqual(['t.md:1:1 schema/duplicate-key «## Formål» (first-here plan.yaml:2:16)']);
    const twice = read('plan: A\nsaker: {s: {tittel: S, tekst: t.md, forslag til vedtak: [C.]}}\n', {
      't.md': '## Forslag til vedtak\n1. A.\n2. B.\n',
    });
    expect(twice.told).toEqual([
      'plan.yaml:2:37 schema/duplicate-key «forslag til vedtak» (first-here t.md:1:1)',
    ]);
  });

  test('sections of the YAML come after or before it, as they are written', () => {
    const after = caseOf('Først.\n', 'tekst: sak.md\navsnitt: [{type: vurdering, tekst: Så.}]');
    expect(after.told).toEqual([]);
    expect(after.one.sections).toEqual([{ text: 'Først.' }, { kind: 'assessment', text: 'Så.' }]);
    const before = caseOf('Så.\n', 'avsnitt: [{type: vurdering, tekst: Først.}]\ntekst: sak.md');
    expect(before.one.sections).toEqual([{ kind: 'assessment', text: 'Først.' }, { text: 'Så.' }]);
    expect(before.places.at.get('/cases/s/sections/1/text')?.file).toBe('sak.md');
  });

  test('a file that is not there', () => {
    expect(read(plan('tekst: nei.md')).told).toEqual(['5:12 text/file «nei.md»']);
  });

  test('text in the YAML is divided as well', () => {
    const { one, told } = caseOf('', 'tekst: |\n  Først.\n\n  ## Vurdering\n  God.');
    expect(told).toEqual([]);
    expect(one.sections).toEqual([
      { text: 'Først.' },
      { kind: 'assessment', heading: 'Vurdering', text: 'God.' },
    ]);
  });

  test.each([
    ['a plan', 'plan: {tittel: A, tekst: t.md}\n', '/plan'],
    ['a meeting', 'plan: A\nmøter: {m: {tittel: M, tekst: t.md}}\n', '/meetings/m'],
    ['a mandate', 'plan: A\nmandater: {m: {tekst: t.md}}\n', '/mandates/m'],
    ['a newsletter', 'plan: A\nnyhetsbrev: {n: {tittel: N, tekst: t.md}}\n', '/newsletters/n'],
  ])('so has %s', (_, source, path) => {
    const { data, told } = read(source, { 't.md': '## Innledning\nHei.\n' });
    expect(told).toEqual([]);
    const owner = path
      .split('/')
      .slice(1)
      .reduce((object, name) => object[name], data);
    expect(owner.sections).toEqual([{ kind: 'introduction', heading: 'Innledning', text: 'Hei.' }]);
  });

  test('headings of a mandate that are its fields', () => {
    const { data } = read('plan: A\nmandater: {m: {tekst: t.md}}\n', {
      't.md': '## Formål\nBedre tjenester.\n\n## Mål\n- A\n- B\n\n## Avgrensning\nIkke skole.\n',
    });
    expect(data.mandates.m).toEqual({
      id: 'm',
      purpose: 'Bedre tjenester.',
      goals: ['A', 'B'],
      limits: 'Ikke skole.',
    });
  });
});

test('a heading that stands twice is told of by its own words', () => {
  const { diagnostics } = read(plan('tekst: sak.md'), {
    'sak.md': '## Forslag til vedtak\n1. a\n## Forslag til vedtak\n2. b\n',
  });
  expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
    ['schema/duplicate-key', { key: 'Forslag til vedtak', other: 'Forslag til vedtak' }],
  ]);
});
