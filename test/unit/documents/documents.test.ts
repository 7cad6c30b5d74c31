import { describe, expect, test } from 'vitest';
import { documentsOf } from './making.ts';

const measures = `
plan: {tittel: Prøveplan, kommune: Solvik}
tiltak:
  a: {tittel: Brannvern, status: planlagt, frist: 1.3.2027, ansvarlig: brannsjefen}
  b:
    tittel: Turvei
    frist: 31.12.2027
    oppdateringer:
      - {dato: 1.1.2027, status: planlagt}
      - {dato: 1.2.2027, status: pågår, trafikklys: i rute}
      - {dato: 1.9.2027, status: pågår, trafikklys: fare for avvik, kommentar: Mangler gravetillatelse}
      - {dato: 1.2.2028, status: fullført, trafikklys: i rute}
  c: {tittel: Park, status: fullført, frist: 1.1.2027}
  d: {tittel: Benk}
`;

describe('the status report', () => {
  test('has the newest state of each measure until its date, and what is past its deadline', () => {
    expect(
      documentsOf(`${measures}\nutgaver: {rapport: {type: statusrapport, per dato: 1. oktober 2027}}`).get(
        'rapport',
      ),
    ).toMatchInlineSnapshot(`
      "# Statusrapport

      Prøveplan, Solvik kommune

      Status per 1. oktober 2027

      ## Oversikt

      | Status | Antall |
      | --- | ---: |
      | Planlagt | 1 |
      | Pågår | 1 |
      | Fullført | 1 |
      | Ikke oppgitt | 1 |

      ## Fristen er passert

      - Brannvern: 1. mars 2027

      ## Tiltak

      | Nr. | Tiltak | Status | Vurdering | Frist | Ansvarlig | Kommentar |
      | ---: | --- | --- | --- | --- | --- | --- |
      | 1 | Brannvern | Planlagt | | 1. mars 2027 | Brannsjefen | |
      | 2 | Turvei | Pågår | Fare for avvik | 31. desember 2027 | | Mangler gravetillatelse |
      | 3 | Park | Fullført | | 1. januar 2027 | | |
      | 4 | Benk | | | | | |
      "
    `);
  });

  test.each([
    ['2027-01-15', 'Planlagt', ''],
    ['2027-02-01', 'Pågår', 'I rute'],
    ['2027-09-01', 'Pågår', 'Fare for avvik'],
    ['2028-02-02', 'Fullført', 'I rute'],
  ])('as of %s the path is %s, %s', (asOf, status, assessment) => {
    const row = documentsOf(measures, { asOf })
      .get('statusrapport')
      ?.split('\n')
      .find((line) => line.includes('Turvei'));
    expect(row).toContain(`| Turvei | ${status} |`);
    if (assessment) expect(row).toContain(`| ${assessment} |`);
  });
});

const nynorsk = `
plan:
  tittel: Plan for aldersvenleg Solvik
  kommune: Solvik
  språk: nynorsk
  avsnitt:
    - {type: bakgrunn, tekst: "Vi blir eldre. Sjå [[vedtaket]]."}
  frist: 31.12.2028
  underskrift: kari
personar: {kari: {namn: Kari Vik, stilling: kommunalsjef for helse}}
grupper:
  styringsgruppa: {namn: styringsgruppa, type: styringsgruppe, medlemmer: [kommunedirektøren, leiaren av eldrerådet]}
rapportering: [{frå: alle arbeidsgrupper, til: styringsgruppa, kva: framdrift, når: kvart tertial}]
tiltak: [{tittel: Tryggleikspatrulje, status: går føre seg, frist: 1. halvår 2027}]
avgjerder: {vedtaket: {tittel: Aldersvenleg Solvik, sak: saka}}
saker:
  saka:
    tittel: Plan for aldersvenleg Solvik
    arkivsak: 2027/311-4
    arkivkode: 033 &17
    saksbehandlar: kari
    dato: 20. februar 2027
    saksgang:
      - {utval: eldrerådet, dato: 3.3.2027, saksnummer: 4/27, utfall: fråsegn}
      - {utval: kommunestyret, dato: 18. mars 2027, saksnummer: 13/27, utfall: vedtak}
    framlegg til vedtak:
      frå: kommunedirektøren
      punkt: |
        1. Planen blir vedteken.
        2. Kommunedirektøren rapporterer kvart halvår.
    avsnitt:
      - frå planen: bakgrunn
      - type: vurdering
        tekst: Planen er god.
`;

test('a nynorsk case speaks nynorsk throughout', () => {
  expect(documentsOf(nynorsk).get('saksframlegg-saka')).toMatchInlineSnapshot(`
    "# Plan for aldersvenleg Solvik

    Saksframlegg, Solvik kommune

    - **Saksbehandlar:** Kari Vik
    - **Arkivsak:** 2027/311-4
    - **Arkivkode:** 033 &17
    - **Dato:** 20.02.2027

    ## Saksgang

    | Utval | Saksnummer | Møtedato | Utfall |
    | --- | --- | --- | --- |
    | Eldrerådet | 4/27 | 03.03.2027 | Fråsegn |
    | Kommunestyret | 13/27 | 18.03.2027 | Vedtak |

    ## Framlegg til vedtak

    Frå: Kommunedirektøren

    1. Planen blir vedteken.
    2. Kommunedirektøren rapporterer kvart halvår.

    ## Bakgrunn

    Vi blir eldre. Sjå kommunestyret 18. mars 2027, sak 13/27.

    ## Vurdering

    Planen er god.
    "
  `);
});

test('and so does the plan', () => {
  expect(documentsOf(nynorsk).get('tiltaksplan')).toMatchInlineSnapshot(`
    "# Plan for aldersvenleg Solvik

    Solvik kommune

    ## Bakgrunn

    Vi blir eldre. Sjå kommunestyret 18. mars 2027, sak 13/27.

    ## Tiltak

    | Nr. | Tiltak | Frist |
    | ---: | --- | --- |
    | 1 | Tryggleikspatrulje | 1. halvår 2027 |

    ## Organisering

    ### Styringsgruppa

    - **Medlemmer:** Kommunedirektøren og leiaren av eldrerådet

    ## Rapportering og oppfølging

    | Til | Frå | Kva | Når |
    | --- | --- | --- | --- |
    | Styringsgruppa | Alle arbeidsgrupper | Framdrift | Kvart tertial |

    ## Frist

    Arbeidet skal vere avslutta innan 31. desember 2028.

    Kari Vik\\
    Kommunalsjef for helse
    "
  `);
});

const swedish = `
plan: {titel: Plan för nära vård, kommun: Örebro, språk: svenska, delaktighet: [patientföreningar, äldrerådet], form: {}}
`.replace(', form: {}', '');

test('a Swedish plan speaks Swedish', () => {
  const documents = documentsOf(`${swedish}
grupper: {styrgruppen: {namn: styrgruppen, typ: styrgrupp, ledare: kommundirektören, befogenhet: {delegerad av: kommunstyrelsen}}}
rapportering: [{från: styrgruppen, till: kommunstyrelsen, vad: läget, när: varje tertial, genom: kommundirektören, skyldighet: erbjuds}]
uppdrag: {uppdraget: {titel: Styrgruppens uppdrag, grupper: styrgruppen, uppdragsgivare: kommunstyrelsen, tidsfrist: våren 2027}}
`);
  expect(documents.get('organisation')).toMatchInlineSnapshot(`
    "# Organisation och rapportering

    Plan för nära vård, Örebro kommun

    ## Organisation

    ### Styrgruppen

    - **Ledare:** Kommundirektören
    - **Befogenhet delegerad av:** Kommunstyrelsen

    ## Delaktighet

    - **Vem:** Patientföreningar och äldrerådet

    ## Rapportering och uppföljning

    | Till | Från | Vad | När |
    | --- | --- | --- | --- |
    | Kommunstyrelsen | Styrgruppen, genom kommundirektören | Läget (erbjuds) | Varje tertial |
    "
  `);
  expect(documents.get('uppdraget')).toMatchInlineSnapshot(`
    "# Styrgruppens uppdrag

    Plan för nära vård, Örebro kommun

    - **Grupp:** Styrgruppen
    - **Uppdragsgivare:** Kommunstyrelsen
    - **Ledare:** Kommundirektören
    - **Befogenhet delegerad av:** Kommunstyrelsen
    - **Tidsfrist:** Våren 2027

    ## Rapportering och uppföljning

    | Till | Från | Vad | När |
    | --- | --- | --- | --- |
    | Kommunstyrelsen | Styrgruppen, genom kommundirektören | Läget (erbjuds) | Varje tertial |
    "
  `);
});

test('an English plan speaks English', () => {
  const documents = documentsOf(`
plan: {title: Plan for nearby care, municipality: Solvik, language: English, relation: [direct, indirect], reform: care, deadline: 2027-12-31}
reforms: {care: Nearby care}
measures: [{title: Night watch, status: in progress, responsible: head of health}]
`);
  expect(documents.get('plan-of-measures')).toMatchInlineSnapshot(`
    "# Plan for nearby care

    Solvik municipality

    - **Reform:** Nearby care

    ## Measures

    The measures come under the focus areas of Nearby care, directly or indirectly.

    | No. | Measure | Responsible |
    | ---: | --- | --- |
    | 1 | Night watch | Head of health |

    ## Deadline

    The work shall be completed by 31 December 2027.
    "
  `);
  expect(documents.get('status-report')).toMatchInlineSnapshot(`
    "# Status report

    Plan for nearby care, Solvik municipality

    ## Measures

    | No. | Measure | Status | Responsible |
    | ---: | --- | --- | --- |
    | 1 | Night watch | In progress | Head of health |
    "
  `);
});

test('what has nothing to print is not made', () => {
  expect([...documentsOf('plan: {tittel: Tom}').keys()]).toEqual([]);
  expect([...documentsOf('plan: {tittel: Tom}\nsaker: {en: {tittel: Sak}}').keys()]).toEqual([
    'saksframlegg-en',
  ]);
});

test('an edition takes the place of the document that is made without asking', () => {
  const documents = documentsOf(`
plan: {tittel: Plan}
saker: {en: {tittel: Sak én}, to: {tittel: Sak to}}
utgaver: {kortversjon: {type: saksframlegg, sak: en, tittel: Kort om saken}}
`);
  expect([...documents.keys()]).toEqual(['saksframlegg-to', 'kortversjon']);
  expect(documents.get('kortversjon')).toMatch(/^# Kort om saken\n/);
});

describe('a saksframlegg', () => {
  test('prints what leads to the points of a recommendation, of the case and of an earlier body', () => {
    const documents = documentsOf(`
plan: {tittel: Solvik, språk: bokmål}
saker:
  a:
    tittel: Turvei
    forslag til vedtak: "Kommunestyret ber om dette:\\n1. Veien bygges.\\n2. Den får lys."
    saksgang:
      - organ: formannskapet
        dato: 1.3.2027
        utfall: innstilling
        innstilling: {innledning: "Formannskapet ber om mer:", punkter: [Den får benker., Den får lys.]}
      - {organ: kommunestyret, dato: 1.4.2027}
utgaver: {senere: {type: saksframlegg, sak: a, organ: kommunestyret}, først: {type: saksframlegg, sak: a}}
`);
    expect(documents.get('først')).toContain(
      '## Forslag til vedtak\n\nKommunestyret ber om dette:\n\n1. Veien bygges.\n2. Den får lys.\n',
    );
    expect(documents.get('senere')).toContain(
      'Formannskapet ber om mer:\n\n1. Den får benker.\n2. Den får lys.\n',
    );
  });

  test('names each attachment, and of what is exempt no more than it may', () => {
    const yaml = `
plan: {tittel: Solvik, språk: bokmål}
saker:
  a:
    tittel: Turvei
    vedlegg:
      - {tittel: Venteliste, unntatt offentlighet: {hjemmel: offl. § 13}}
      - {tittel: Avtale med Ola, unntatt offentlighet: {hjemmel: offl. § 13, offentlig tittel: Avtale}}
      - {utgave: rapport}
      - {utgave: kart}
utgaver:
  rapport: {type: statusrapport}
  kart: {type: organisasjon, tittel: Hvem gjør hva}
`;
    const attached = (audience: 'public' | 'internal') =>
      documentsOf(yaml, { audience })
        .get('saksframlegg-a')
        ?.match(/^\d\. .*$/gm);
    expect(attached('public')).toEqual([
      '1. Unntatt offentlighet, offl. § 13',
      '2. Avtale (unntatt offentlighet, offl. § 13)',
      '3. Statusrapport',
      '4. Hvem gjør hva',
    ]);
    expect(attached('internal')?.slice(0, 2)).toEqual([
      '1. Venteliste (unntatt offentlighet, offl. § 13)',
      '2. Avtale med Ola (unntatt offentlighet, offl. § 13)',
    ]);
  });
});

test('a municipality has its dates in figures and its amounts in thousands', () => {
  const saken = (appearance: string) =>
    documentsOf(`
plan: {tittel: Saker${appearance}}
saker:
  brua:
    tittel: Brua
    medvirkning: [møtet]
    økonomi: [{post: Drift, 2027: 2 400 000 kr}]
medvirkning:
  møtet: {type: høring, dato: 18. mars 2027, gjelder: brua}
`).get('saksframlegg-brua');
  expect(saken('')).toContain('| Drift | 2\u00a0400\u00a0000\u00a0kr |');
  expect(saken('')).toContain('18.\u00a0mars 2027');
  const figures = saken(', utseende: {datoer: i tall, beløp: tusen kroner}');
  expect(figures).toContain('| Drift | 2\u00a0400\u00a0tusen\u00a0kr |');
  expect(figures).toContain('18.03.2027');
});
