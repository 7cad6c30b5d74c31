import { describe, expect, test } from 'vitest';
import { documentsOf } from './making.ts';

const boliger = `
plan: {tittel: Plan, kommune: Solvik, avsnitt: [{overskrift: Om planen, tekst: Slik er den.}]}
organer: {eldrerådet: eldrerådet, formannskapet: formannskapet, kommunestyret: kommunestyret}
roller: {kd: kommunedirektøren}
personer: {unni: Unni Berg}
medvirkning:
  høring: {type: høring, fra: pensjonistlaget, gjelder: saken, dato: 1.3.2027, resultat: støtter saken, tekst: Vi er *enige*.}
saker:
  saken:
    tittel: Nye boliger
    type: orienteringssak
    beskrivelse: Kort om saken.
    saksansvarlig: kd
    løpenummer: 17/27
    egne felt: {Prosjekt: P-7}
    saksgang:
      - {organ: eldrerådet, dato: 3.3.2027, utfall: uttalelse, innstilling: Rådet støtter saken., beskrivelse: "Behandlet slik:\\n\\n- først\\n- så"}
      - {organ: kommunestyret, dato: 18.3.2027}
    innstilling: {fra: kd, til: formannskapet, innledning: Kommunestyret vedtar, punkter: [Det bygges., Det rapporteres.]}
    avsnitt:
      - {type: økonomi, spørsmål: Hva koster det?, tekst: Litt.}
      - {overskrift: Planen, tekst: Først dette., fra planen: Om planen}
    økonomi: [{post: Drift, 2028: 100 kr, 2029: 250 kr, finansiering: tilskudd}]
    saksdokumenter: [{nr: 4, dato: 1.2.2027, dokumenttype: I, avsender: Statsforvalteren, tittel: Brev, vedlagt: ja}, Notat]
    vedlegg: [{tittel: Kart, beskrivelse: sett fra sør}, {tittel: Navneliste, unntatt offentlighet: {hjemmel: offl. § 13, offentlig tittel: Vedlegg 2}}]
    vedtaket sendes til: [formannskapet, Bygg og eiendom]
    klageadgang: Vedtaket kan ikke påklages.
    godkjent av: {rolle: kd, person: unni, dato: 12.3.2027, måte: elektronisk}
`;

test('a case prints all that is written in it', () => {
  expect(documentsOf(boliger).get('saksframlegg-saken')).toMatchInlineSnapshot(`
    "# Nye boliger

    Saksframlegg, Solvik kommune

    - **Sakstype:** Orienteringssak
    - **Saksansvarlig:** Kommunedirektøren
    - **Løpenummer:** 17/27
    - **Prosjekt:** P-7

    Kort om saken.

    ## Saksgang

    | Utvalg | Møtedato | Utfall |
    | --- | --- | --- |
    | Eldrerådet | 03.03.2027 | Uttalelse |
    | Kommunestyret | 18.03.2027 | |

    Eldrerådet (merknad):

    Behandlet slik:

    - først
    - så

    ## Forslag til vedtak

    Fra: Kommunedirektøren

    Til: Formannskapet

    Kommunestyret vedtar

    1. Det bygges.
    2. Det rapporteres.

    ## Økonomiske konsekvenser

    Hva koster det?

    Litt.

    | Post | 2028 | 2029 | Finansiering |
    | --- | ---: | ---: | --- |
    | Drift | 100 kr | 250 kr | Tilskudd |

    ## Planen

    Først dette.

    Slik er den.

    ## Høring og medvirkning

    ### Høring

    - **Fra:** Pensjonistlaget
    - **Dato:** 1. mars 2027
    - **Resultat:** Støtter saken

    Vi er *enige*.

    ## Behandling i eldrerådet 3. mars 2027

    ### Uttalelse

    Rådet støtter saken.

    ## Saksdokumenter

    | Nr. | Dato | Type | Avsender | Tittel | Vedlagt |
    | ---: | --- | --- | --- | --- | --- |
    | 4 | 01.02.2027 | I | Statsforvalteren | Brev | Ja |
    | 2 | | | | Notat | |

    ## Vedlegg

    1. Kart – sett fra sør
    2. Vedlegg 2 (unntatt offentlighet, offl. § 13)

    ## Klageadgang

    Vedtaket kan ikke påklages.

    ## Vedtaket sendes til

    - Formannskapet
    - Bygg og eiendom

    Godkjent elektronisk av Unni Berg, kommunedirektøren, 12. mars 2027.
    "
  `);
});

describe('the measures of a plan', () => {
  const plan = (id: string) =>
    documentsOf(`
plan: {tittel: Plan, periode: 2026–2029, visjon: Alle med., budsjett: {2026: {beløp: 500 kr, prognose: 450 kr}}}
risikoer: {leire: {tekst: Det er leire., sannsynlighet: høy, konsekvens: liten}}
tiltak:
  tur:
    tittel: Turvei
    beskrivelse: "Vi gjør dette:\\n\\n1. graver\\n2. fyller"
    ansvarlig: teknisk sjef
    risikoer: leire
    budsjett: {2026: 100 kr, 2027: {beløp: 300 kr, finansiering: lån}}
    milepæler: [{tittel: Spaden i jorda, dato: 1.4.2026, tidligere datoer: [1.3.2026]}]
    oppdateringer: [{dato: 1.1.2026, status: planlagt}, {dato: 1.6.2026, status: pågår, trafikklys: fare for avvik}]
  park: {tittel: Park, ansvarlig: teknisk sjef, budsjett: {2026: {beløp: 50 kr, prognose: 80 kr}}}
utgaver:
  tp: {type: tiltaksplan, dato: 1.7.2027}
  mars: {type: statusrapport, per dato: 1.3.2026}
  juni: {type: statusrapport, per dato: 1.6.2026}
`).get(id);

  test('stand in a table, with what is longer below it', () => {
    expect(plan('tp')).toMatchInlineSnapshot(`
      "# Plan

      - **Periode:** 2026–2029 (1,5 av 4 år)

      ## Visjon

      Alle med.

      ## Tiltak

      | Nr. | Tiltak | Ansvarlig | Status |
      | ---: | --- | --- | --- |
      | 1 | Turvei | Teknisk sjef | Pågår |
      | 2 | Park | Teknisk sjef | |

      ### 1 Turvei

      - **Risiko:** Det er leire.

      Vi gjør dette:

      1. graver
      2. fyller

      #### Milepæler

      | Milepæl | Dato | Tidligere dato |
      | --- | --- | --- |
      | Spaden i jorda | 1. april 2026 | 1. mars 2026 |

      ### Budsjett

      | Tiltak | 2026 | 2027 | Finansiering |
      | --- | ---: | ---: | --- |
      | 1 Turvei | 100 kr | 300 kr | Lån |
      | 2 Park | 50 kr | | |
      | Sum | 150 kr | 300 kr | |

      ## Budsjett

      | År | Budsjett | Prognose | Avvik fra budsjett |
      | --- | ---: | ---: | ---: |
      | 2026 | 500 kr | 450 kr | −50 kr |

      ## Risiko

      | Risiko | Sannsynlighet | Konsekvens | Tiltak |
      | --- | --- | --- | --- |
      | Det er leire. | Høy | Liten | Turvei |
      "
    `);
  });

  test('are reported with what changed since the report before, and money against the budget', () => {
    expect(plan('juni')).toMatchInlineSnapshot(`
      "# Statusrapport

      Plan

      Status per 1. juni 2026

      ## Oversikt

      | Status | Antall |
      | --- | ---: |
      | Pågår | 1 |
      | Ikke oppgitt | 1 |

      ## Endringer siden 1. mars 2026

      - Turvei: status fra planlagt til pågår
      - Turvei: vurdering til fare for avvik

      ## Tiltak

      | Nr. | Tiltak | Status | Vurdering | Ansvarlig |
      | ---: | --- | --- | --- | --- |
      | 1 | Turvei | Pågår | Fare for avvik | Teknisk sjef |
      | 2 | Park | | | Teknisk sjef |

      ## Økonomi

      | Tiltak | År | Budsjett | Prognose | Avvik fra budsjett |
      | --- | --- | ---: | ---: | ---: |
      | 2 Park | 2026 | 50 kr | 80 kr | +30 kr |
      | Planen samlet | 2026 | 500 kr | 450 kr | −50 kr |

      ## Milepæler

      | Tiltak | Milepæl | Dato | Tidligere dato |
      | --- | --- | --- | --- |
      | 1 Turvei | Spaden i jorda | 1. april 2026 | 1. mars 2026 |

      ## Risiko

      | Risiko | Sannsynlighet | Konsekvens | Tiltak |
      | --- | --- | --- | --- |
      | Det er leire. | Høy | Liten | Turvei |
      "
    `);
  });

  test('are reported without changes the first time', () => {
    expect(plan('mars')).not.toContain('Endringer');
  });
});

test('what is too long for a cell stands below the table', () => {
  const markdown = documentsOf(`
plan: {tittel: Plan}
tiltak: {a: {tittel: A, ansvarlig: X, beskrivelse: "Slik:\\n\\n1. Én\\n2. To"}, b: {tittel: B, beskrivelse: Kort *sagt*.}}
`).get('tiltaksplan');
  expect(markdown).toContain('| 1 | A | | X |\n| 2 | B | Kort *sagt*. | |');
  expect(markdown).toContain('A (beskrivelse):\n\nSlik:\n\n1. Én\n2. To\n');
});

describe('`![[id]]` shows', () => {
  const shown = (id: string, rest = '') =>
    documentsOf(`
plan: {tittel: Plan, avsnitt: [{overskrift: Om, tekst: "Før.\\n\\n![[${id}]]\\n\\nEtter${rest}."}]}
figurer:
  hjulet:
    type: syklus
    tittel: Hjulet
    faser: [{navn: Planlegge, tekst: sammen, steg: [Spørre, Svare]}, Utføre]
    fokus: Utføre
    kilde: boka
tabeller: {penger: {tittel: Penger, rader: [{tekst: Lån, beløp: 10 kr, av dette: [{tekst: Fast, beløp: 4 kr}]}, {tekst: Sum, beløp: 10 kr, sum: ja}]}}
indikatorer: {eldre: {tittel: eldre, måleenhet: personer, verdier: {2025: 10, 2030: {verdi: 12, prognose: ja}}, måltall: 9}}
kilder: {boka: {tittel: Boka, forfatter: Kari Vik}, ordet: {tittel: Ordet, forfatter: Ola Nes, sitat: Gå *nå*.}}
`).get('tiltaksplan');
  const between = (markdown: string | undefined) => /Før\.\n\n([\s\S]*?)\n\nEtter/.exec(markdown ?? '')?.[1];

  test.each([
    [
      'hjulet',
      'Hjulet\n\n1. Planlegge – sammen\n    - Spørre\n    - Svare\n2. Utføre\n\nI fokus: Utføre. Kilde: Kari Vik, Boka.',
    ],
    [
      'penger',
      'Penger\n\n| Post | Beløp |\n| --- | ---: |\n| Lån | 10 kr |\n| – Fast | 4 kr |\n| Sum | 10 kr |',
    ],
    [
      'eldre',
      '| Indikator | 2025 | 2030 | Måltall | Måleenhet |\n| --- | ---: | ---: | ---: | --- |\n| Eldre | 10 | (12) | 9 | personer |\n\nTall i parentes er framskrivninger.',
    ],
    ['ordet', '> Gå *nå*.\n\n– Ola Nes, Ordet'],
    ['boka', 'Boka (Kari Vik)'],
  ])('%s', (id, printed) => {
    expect(between(shown(id))?.replaceAll('\u00a0', ' ')).toBe(printed);
  });

  test('words where it stands in a line', () => {
    expect(shown('boka', ' ![[hjulet]]')).toContain('Etter Hjulet.');
  });
});

test('a figure is a document of its own', () => {
  expect(
    documentsOf(`
plan: {tittel: Plan, kommune: Solvik}
figurer: {hjulet: {type: syklus, tittel: Hjulet, faser: [Planlegge, Utføre], tekst: Det går rundt.}}
utgaver: {f: {type: figur, gjelder: hjulet}}
`).get('f'),
  ).toBe('# Hjulet\n\nPlan, Solvik kommune\n\nDet går rundt.\n\n1. Planlegge\n2. Utføre\n');
});

test('a part of data that a section of the plan brings stands there, once and under one heading', () => {
  const markdown = documentsOf(`
plan:
  tittel: Plan
  visjon: Alle med.
  avsnitt: [{overskrift: Dit vil vi, fra planen: visjon}, {fra planen: mål}, {overskrift: Til slutt, tekst: Takk.}]
`).get('tiltaksplan');
  expect(markdown).toBe('# Plan\n\n## Dit vil vi\n\nAlle med.\n\n## Til slutt\n\nTakk.\n');
});

describe('the house style', () => {
  const headingsIn = (style: string) =>
    documentsOf(`
plan: {tittel: Plan${style}}
saker:
  a:
    tittel: A
    avsnitt: [{type: vurdering, tekst: V.}, {overskrift: Mer, tekst: M.}, {type: bakgrunn, tekst: B.}, {overskrift: Sist, tekst: S.}]
    forslag til vedtak: Ja.
`)
      .get('saksframlegg-a')
      ?.match(/^## .*/gm)
      ?.map((heading) => heading.slice(3));

  test.each([
    ['', ['Forslag til vedtak', 'Vurdering', 'Mer', 'Bakgrunn', 'Sist']],
    [
      ', utseende: {forslag til vedtak: sist}',
      ['Vurdering', 'Mer', 'Bakgrunn', 'Sist', 'Forslag til vedtak'],
    ],
    [
      ', rekkefølge på avsnitt: [sist, bakgrunn, vurdering]',
      ['Forslag til vedtak', 'Sist', 'Bakgrunn', 'Vurdering', 'Mer'],
    ],
  ])('orders a case: «%s»', (style, headings) => {
    expect(headingsIn(style)).toEqual(headings);
  });
});

test('words of the house stand in place of ours: for a field, a section, a chapter', () => {
  const documents = documentsOf(`
plan: {tittel: Plan, visjon: Alle med., ordvalg: {visjon: Dit vil vi, arkivkode: Arkivnr., organ: Nemnd, vurdering: Vår vurdering}}
saker: {a: {tittel: A, arkivkode: 032, saksgang: [{organ: X, dato: 1.2.2027}], avsnitt: [{type: vurdering, tekst: V.}]}}
`);
  const markdown = [...documents.values()].join('\n');
  for (const words of ['## Dit vil vi', '**Arkivnr.:** 032', '| Nemnd | Møtedato |', '## Vår vurdering'])
    expect(markdown).toContain(words);
});

describe('groups', () => {
  const groups = (more: string) =>
    [
      ...documentsOf(`
plan: {title: A, language: nb}
groups:
  a: {name: Enhet A, number: 1, kind: working group, task: implement}
  b: {name: Enhet B, number: 2, kind: working group, task: implement}
  c: {name: Enhet C, number: 3, kind: working group, task: investigate${more}}
`).values(),
    ].join('');

  test('of which the same few things are known stand in a table', () => {
    expect(groups('')).toContain(
      '| Nr. | Gruppe | Oppgave |\n| ---: | --- | --- |\n| 1 | Enhet A | Iverksette |',
    );
  });

  test('of which one has more to say stand under headings of their own', () => {
    expect(groups(', lead: Kari')).toContain('### Enhet A\n\n- **Gruppe:** 1\n- **Oppgave:** Iverksette');
    expect(groups(', description: Tre ord her.')).toContain('### Enhet C\n\nTre ord her.');
  });
});

test('parts of which only the names are known stand below each other as a list of lists', () => {
  const documents = documentsOf(`
plan: {title: A, language: nb}
units:
  a: Helse
  b: {name: Hjemmetjenesten, part of: a}
  c: {name: Natt, part of: b}
  d: {name: Sykehjem, part of: a}
  e: Skole
  f: {name: SFO, part of: e}
`);
  expect([...documents.values()].join('')).toContain(
    '- Helse\n  - Hjemmetjenesten\n    - Natt\n  - Sykehjem\n- Skole\n  - SFO',
  );
});
