import type { ViewValue } from '../../../src/render/document.ts';
import { openTemplates, renderDocument } from '../../../src/render/index.ts';
import type { ProseContext } from '../../../src/render/prose.ts';

/** A template as the built-in ones are written: a council case with facts, sections, a table and a signature. */
export const caseTemplate = `# {{title}}

{{#each facts}}
- **{{label}}:** {{value}}
{{/each}}

{{mark ".facts"}}

## {{words.recommendation}}

{{#each points}}
{{number}}. {{prose text indent=3}}
{{/each}}

{{#each sections}}
## {{heading}} {{mark id=id}}

{{prose text}}

{{/each}}
{{#if measures}}
## {{words.measures}}

{{words.tableTitle}} {{mark ".caption"}}

| {{words.measure}} | {{words.owner}} | {{words.amount}} |
| --- | --- | ---: |
{{#each measures}}
| {{title}} | {{inline owner}} | {{amount}} |
{{/each}}

{{mark ".rows"}}

{{/if}}
{{> signature}}
`;

export const signaturePartial = `
{{#if signedBy}}
{{words.signed}} {{signedBy}} {{mark ".signature lang=nn"}}
{{/if}}
`;

export const caseView = {
  title: 'Plan for helse og omsorg 2021–2030 | første behandling',
  words: {
    recommendation: 'Kommunedirektørens innstilling',
    measures: 'Tiltak',
    tableTitle: 'Tiltak i 2022 og 2023',
    measure: 'Tiltak',
    owner: 'Ansvarlig',
    amount: 'Kr',
    signed: 'Elektronisk godkjent av',
  },
  facts: [
    { label: 'Saksnummer', value: '13/21' },
    { label: 'Arkivsak', value: '2021/3226-1' },
    { label: 'Saksbehandler', value: 'Kari Nordmann_Åsen' },
  ],
  points: [
    { number: 1, text: { prose: 'Kommunestyret vedtar planen.' } },
    { number: 2, text: { prose: 'Tiltakene følges opp:\n\n- årlig\n- i *budsjettet*' } },
  ],
  sections: [
    {
      heading: 'Bakgrunn for saken',
      id: 'bakgrunn',
      text: {
        prose:
          'Etter [[lov]] § 11-2, se [[plan]].\n\n# Historikk\n\nTekst <b>her</b>.\n\n### Dypere\n\n> Sitat',
        at: '/sak/bakgrunn',
      },
    },
    {
      heading: '1. Vurdering',
      id: 'vurdering',
      text: { prose: '![Kart](kart.png)\n\n| År | Tall |\n|---|---:|\n| 2021 | 5 |' },
    },
  ],
  measures: [
    { title: 'Tilbud A|B', owner: { prose: '[[enhet]]' }, amount: '1\u00A0200\u00A0000' },
    { title: '2. tilbud', owner: { prose: 'Enhet for `x|y`' }, amount: '–' },
  ],
  signedBy: '',
} satisfies ViewValue;

export const context: ProseContext = {
  resolve: (id) =>
    ({
      lov: { text: 'folkehelseloven', href: 'https://lovdata.no/lov/2011-06-24-29' },
      plan: { text: 'bakgrunnen', href: '#bakgrunn' },
      enhet: { text: 'enhet for rehabilitering' },
    })[id],
  image: ({ source }) => `bilder/${source}`,
};

/** Renders one template with the view; partials by name. */
export function render(
  source: string,
  view: ViewValue = {},
  partials: Readonly<Record<string, string>> = {},
) {
  const templates = openTemplates({ templates: { mal: source }, partials });
  return renderDocument({ templates, name: 'mal', view, ...context });
}
