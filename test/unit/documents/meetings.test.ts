import { describe, expect, test } from 'vitest';
import { documentsOf } from './making.ts';
import { council, gathering } from './sample-plans.ts';

describe('a council meeting', () => {
  test('has a notice', () => {
    expect(documentsOf(council).get('møteinnkalling-mars')).toMatchInlineSnapshot(`
      "# Møteinnkalling: kommunestyret 25. mars 2027

      Solvik kommune

      - **Utval:** Kommunestyret
      - **Stad:** Kommunestyresalen
      - **Dato:** Torsdag 25. mars 2027
      - **Tid:** 09:00–15:00
      - **Ordførar:** Kari Vik
      - **Sekretær:** Anne Lie

      Fråfall skal meldast til post@solvik.no.

      Lunsj er kl. 11.30. Sjå Plan for aldersvenleg Solvik.

      ## Sakliste

      | Saksnr. | Sak | Arkivsak | Føredragshaldar | Lengd |
      | --- | --- | --- | --- | --- |
      | 12/27 | Godkjenning av innkalling | | | |
      | 13/27 | Plan for aldersvenleg Solvik | 2027/311 | Unni Berg | 30 min |
      | 14/27 | Personalsak (unnateke offentleg innsyn, offl. § 13) | | | |
      | | Unnateke offentleg innsyn (offl. § 23) | | | |
      | | Meldingssaker | | | |
      | | – Brev om vegen (Statsforvaltaren, 2. mars 2027) | | | |
      | | – Årsmelding | | | |
      | | Interpellasjon: Gatelys på Vestsida (Ola Nes, H) | | | |
      | | Eventuelt | | | |

      ## 12/27 Godkjenning av innkalling

      ### Framlegg til vedtak

      Innkallinga er god.

      ## Interpellasjon: Gatelys på Vestsida (Ola Nes, H)

      Når kjem *lysa*?
      "
    `);
  });

  test('has minutes', () => {
    expect(documentsOf(council).get('møteprotokoll-mars')).toMatchInlineSnapshot(`
      "# Møteprotokoll: kommunestyret 25. mars 2027

      Solvik kommune

      - **Utval:** Kommunestyret
      - **Stad:** Kommunestyresalen
      - **Dato:** Torsdag 25. mars 2027
      - **Tid:** 09:00–15:00
      - **Ordførar:** Kari Vik
      - **Sekretær:** Anne Lie

      ## Til stades

      | Namn | Funksjon | Parti |
      | --- | --- | --- |
      | Kari Vik | Ordførar | Ap |
      | Per Hauge | | Sp |
      | Siri Moe | Vara for Ola Nes | H |
      | Liv Ås | Vara for Per Hauge, sak 13/27 | |

      ## Fråfall

      | Namn | Vara |
      | --- | --- |
      | Ola Nes | Siri Moe |

      - **Frå administrasjonen:** Unni Berg (kommunedirektør)
      - **Protokollen godkjend av:** Kari Vik og Per Hauge

      ## Sakliste

      | Saksnr. | Sak | Arkivsak |
      | --- | --- | --- |
      | 12/27 | Godkjenning av innkalling | |
      | 13/27 | Plan for aldersvenleg Solvik | 2027/311 |
      | 14/27 | Personalsak (unnateke offentleg innsyn, offl. § 13) | |
      | | Unnateke offentleg innsyn (offl. § 23) | |
      | | Meldingssaker | |
      | | – Brev om vegen (Statsforvaltaren, 2. mars 2027) | |
      | | – Årsmelding | |
      | | Interpellasjon: Gatelys på Vestsida (Ola Nes, H) | |
      | | Eventuelt | |

      ## 12/27 Godkjenning av innkalling

      ### Framlegg til vedtak

      Innkallinga er god.

      ### Røysting

      - Samrøystes vedteke.

      ### Vedtak

      Innkallinga er god.

      ## 13/27 Plan for aldersvenleg Solvik

      Per Hauge var ugild etter fvl. § 6 (avgjort: samrøystes) og var ikkje med i handsaminga. Liv Ås møtte som vara.

      ### Tilråding

      Frå: Formannskapet

      1. Planen blir vedteken.
      2. Rapport kvart halvår.

      ### Handsaming

      Ordføraren gjorde greie for *planen*.

      ### Framlegg

      Framlegg 1 frå Siri Moe (H):

      Saka blir utsett.

      Tilleggsframlegg 2 frå Kari Vik (Ap) på vegner av Ap og Sp:

      1. Nytt punkt A.
      2. Nytt punkt B.

      ### Røysting

      - Framlegg 1 frå Siri Moe (H): fall med 1 mot 2 røyster. For: H 1. Mot: Ap 1 og Sp 1.
      - Alternativ røysting. Tilrådinga fekk 1 røyst: Ap 1. Tilleggsframlegg 2 frå Kari Vik (Ap) på vegner av Ap og Sp fekk 2 røyster: Kari Vik (Ap) og Liv Ås. Tilleggsframlegg 2 frå Kari Vik (Ap) på vegner av Ap og Sp: vedteke.

      ### Vedtak

      1. Planen blir vedteken.
      2. Rapport kvart halvår.
      3. Nytt punkt A.
      4. Nytt punkt B.

      ### Protokolltilførsel

      Høgre ville vente.

      ## 14/27 Personalsak

      Unnateke offentleg innsyn: offl. § 13

      Saka vart handsama for lukka dører etter koml. § 11-5.
      "
    `);
  });

  test('tells the public nothing of what is exempt, and those inside all of it', () => {
    const open = [...documentsOf(council).values()].join('\n');
    for (const words of ['fråtreding', '2027/400', 'tomt', 'Avtalen']) expect(open).not.toContain(words);
    const inside = documentsOf(council, { audience: 'internal' });
    expect(inside.get('møteinnkalling-mars')).toContain(
      '| 14/27 | Avtale om fråtreding (unnateke offentleg innsyn, offl. § 13) | 2027/400 |',
    );
    expect(inside.get('møteprotokoll-mars')).toContain(
      `Saka vart handsama for lukka dører etter koml. § 11-5 (avgjort: samrøystes).

### Vedtak

Avtalen blir godkjend.`,
    );
  });

  test.each([
    ['its title', 'Oppsigelse av Ola', 'tittel: Oppsigelse av Ola, nummer: 4/27'],
    ['its title misspelt', 'Oppsigelse av Olla', 'tittel: Oppsigelse av Ola, nummer: 4/27'],
    ['its kind and title', 'Referatsak: Oppsigelse av Ola', 'tittel: Oppsigelse av Ola, type: referatsak'],
    ['words for a case', 'Oppsigelse av Ola', 'sak: Oppsigelse av Ola'],
    ['its kind alone', 'Eventuelt', 'type: eventuelt'],
  ])('keeps what was treated of an exempt item that minutes name by %s', (_, words, entry) => {
    const plan = (shut: string) => `
plan: {tittel: Solvik, språk: bokmål}
møter:
  mars:
    organ: kommunestyret
    saker:
      - {tittel: Budsjett}
      - tittel: Brev
        underpunkter: [{${entry}${shut}}]
    protokoll:
      saker:
        - {sak: Budsjett, vedtak: Budsjettet vedtas.}
        - {sak: "${words}", behandling: Oppsigelse drøftet., vedtak: Ola sies opp.}
`;
    const minutesOf = (shut: string) => documentsOf(plan(shut)).get('møteprotokoll-mars');
    expect(minutesOf('')).toContain('Ola sies opp.');
    for (const shut of ['unntatt offentlighet: {hjemmel: offl. § 13}', 'tilgang: intern']) {
      const minutes = minutesOf(`, ${shut}`);
      expect(minutes).toContain('Budsjettet vedtas.');
      expect(minutes).not.toMatch(/Oppsigelse|Ola|Eventuelt/);
      expect(minutes?.includes('Unntatt offentlighet: offl. § 13')).toBe(shut.includes('§'));
    }
  });

  test.each([
    ['', false],
    [', tilgang: offentlig', true],
  ])('leaves out the decision of an exempt case, unless it is said to be public%s', (access, isOpen) => {
    const followUp = documentsOf(`
plan: {tittel: Solvik, språk: bokmål}
saker:
  oppsigelse: {tittel: Oppsigelse av Ola, unntatt offentlighet: {hjemmel: offl. § 13, offentlig tittel: Personalsak}}
vedtak:
  a: {tittel: Ola sies opp, sak: oppsigelse, oppfølging: {frist: 1.3.2027}${access}}
  b: {tittel: Turveien bygges, oppfølging: {frist: 1.3.2027}}
`).get('vedtaksoppfølging');
    expect(followUp).toContain('Turveien bygges');
    expect(followUp?.includes('Ola sies opp')).toBe(isOpen);
  });

  test('gives an extract of its minutes for one case', () => {
    const extract = documentsOf(
      `${council}\nutgåver: {utdrag: {type: saksprotokoll, sak: aldersvenleg, organ: kommunestyret}}`,
    ).get('utdrag');
    expect(extract).toMatch(/^# Saksprotokoll: Plan for aldersvenleg Solvik\n/);
    expect(extract?.match(/^## .*$/gm)).toEqual([
      '## Tilråding',
      '## Handsaming',
      '## Framlegg',
      '## Røysting',
      '## Vedtak',
      '## Protokolltilførsel',
    ]);
  });

  test('has nothing to extract where the body has no minutes', () => {
    const extract = documentsOf(
      `${council}\nutgåver: {utdrag: {type: saksprotokoll, sak: aldersvenleg, organ: formannskapet}}`,
    ).get('utdrag');
    expect(extract).toContain('- **Utval:** Formannskapet\n');
    expect(extract).toMatch(/\nIngen\n$/);
  });
});

test('decisions are followed up as of a date', () => {
  expect(documentsOf(council, { asOf: '2027-06-01' }).get('vedtaksoppfølging')).toMatchInlineSnapshot(`
    "# Vedtaksoppfølging

    Solvik, Solvik kommune

    Status per 1. juni 2027

    ## Oversikt

    | Status | Tal |
    | --- | ---: |
    | Går føre seg | 1 |
    | Planlagd | 1 |

    ## Fristen er ute

    - Kommunestyret 1. februar 2026, sak 3/26: 1. januar 2027, kvart år

    ## Vedtak

    | Vedtak | Ordlyd | Vedteke av | Ansvarleg | Frist | Status | Tiltak | Kommentar |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | Aldersvenleg Solvik | Rapport kvart halvår. | Kommunestyret 25. mars 2027, sak 13/27, punkt 2 | Helsesjefen | 1. oktober 2027 | Går føre seg | Turveg (fullført) | Ute på høyring. |
    | Kommunedirektøren legg fram sak om *turvegar*. | | Kommunestyret 1. februar 2026, sak 3/26 | Teknisk sjef | 1. januar 2027, kvart år | Planlagd | | |
    "
  `);
});

describe('a gathering', () => {
  test('has an invitation with its mandate, how it is understood, and the process', () => {
    expect(documentsOf(gathering).get('invitasjon-samling')).toMatchInlineSnapshot(`
      "# Invitasjon: Samling for gruppene

      Solvik kommune

      - **Sted:** Kultursalen
      - **Dato:** Torsdag 8. desember 2022
      - **Tid:** 09:00–09:55
      - **Inviterte:** Alle arbeidsgrupper, ledere og ansatte ved sykehjemmet og legetjenesten
      - **Antall deltakere:** Ca. 30
      - **Prosessledere:** LENT

      ## Oppdraget fra kommunestyret

      Kommunestyrets vedtak 18. juni 2020 i sak 46/20, punkt 10:

      > Utred saken.
      >
      > Og gjør det snart.

      ## Tolkning av oppdraget

      Hvordan gjør vi det?

      Fordi det trengs.

      ## Prosessen

      Dagen er satt av.

      ## Program

      | Når | Hva | Hvem |
      | --- | --- | --- |
      | 09:00 | Velkommen | Lars |
      | 09:10 | Status (5 + 5 min per gruppe) | Gruppelederne og alle |
      | 09:30 | Pause | |
      | 09:40 | Samtale (i gruppene, 15 min på hver gruppe) | |
      "
    `);
  });

  test('has an agenda that shows where it has come to', () => {
    const documents = documentsOf(gathering);
    expect(documents.get('nå')).toMatchInlineSnapshot(`
      "# Program: Samling for gruppene

      Solvik kommune

      | Når | Hva | Hvem |
      | --- | --- | --- |
      | 09:00 | Velkommen | Lars |
      | 09:10 | Status (5 + 5 min per gruppe) | Gruppelederne og alle |
      | 09:30 | Pause | |
      | **09:40 (nå)** | **Samtale (i gruppene, 15 min på hver gruppe)** | |

      ## Kafédialog

      - **Varighet:** 15 min på hver gruppe
      - **Vert:** Gruppelederne

      ### Hvorfor

      - Avklare.

      ### Hvordan

      - Verten sitter.
      - De andre går.
      "
    `);
  });

  test('has notes to fill in', () => {
    expect(documentsOf(gathering).get('referat-samling')).toMatchInlineSnapshot(`
      "# Referat: Samling for gruppene

      Solvik kommune

      - **Sted:** Kultursalen
      - **Dato:** Torsdag 8. desember 2022
      - **Tid:** 09:00–09:55
      - **Inviterte:** Alle arbeidsgrupper, ledere og ansatte ved sykehjemmet og legetjenesten
      - **Antall deltakere:** Ca. 30
      - **Prosessledere:** LENT

      ## Status fra gruppa: rehabiliteringsgruppa

      Ved: Heidi (for Lars)

      Fylles ut i møtet.

      ## Status fra gruppa: legegruppa

      Vi er i gang.
      "
    `);
  });

  test('has a plan for each working group', () => {
    const documents = documentsOf(gathering);
    expect([...documents.keys()].filter((id) => id.startsWith('grupp'))).toEqual([
      'grupper-rehab',
      'grupper-lege',
    ]);
    expect(documents.get('grupper-rehab')).toMatchInlineSnapshot(`
      "# Rehabiliteringsgruppa

      Organiseringsprosessen, Solvik kommune

      - **Gruppe:** 1
      - **Oppgave:** Utrede
      - **Leder:** Lars

      ## Hvorfor gjør vi dette?

      - Alle skal mestre *mer*.

      ## Hva skal vi gjøre?

      - Utrede en enhet.
      - Foreslå en leder.
      "
    `);
    expect(documents.get('grupper-lege')).toContain('- **Rapporterer til:** Rehabiliteringsgruppa\n');
  });
});

test('a newsletter has its lead, its prose, and what comes after it', () => {
  expect(documentsOf(gathering).get('nyhetsbrev-brev')).toMatchInlineSnapshot(`
    "# Nytt fra prosessen

    Nyhetsbrev, Solvik kommune

    - **Nr.:** 2
    - **Dato:** 1. februar 2023
    - **Til:** Ledere

    Nå er det *vår*!

    Hei.

    ## Framover

    Mer kommer.

    - **Avløses av:** Et felles brev
    "
  `);
});

test('each meeting, group and newsletter has the documents that its data is enough for', () => {
  expect([...documentsOf(council).keys()]).toEqual([
    'tiltaksplan',
    'saksframlegg-aldersvenleg',
    'møteinnkalling-mars',
    'møteprotokoll-mars',
    'statusrapport',
    'vedtaksoppfølging',
  ]);
  expect([...documentsOf(gathering).keys()]).toEqual([
    'organisasjon',
    'mandat-oppdraget',
    'invitasjon-samling',
    'referat-samling',
    'nyhetsbrev-brev',
    'grupper-rehab',
    'grupper-lege',
    'nå',
  ]);
});

test('a meeting without cases, agenda, mandate and minutes has no document; one asked for says so', () => {
  const meeting = 'plan: {tittel: Plan}\nmøter: {mai: {organ: formannskapet, dato: 3.5.2027}}';
  expect([...documentsOf(meeting).keys()]).toEqual([]);
  const asked = documentsOf(`${meeting}\nutgaver: {innkalling: {type: møteinnkalling, gjelder: mai}}`);
  expect(asked.get('innkalling')).toContain('## Sakliste\n\nIngen\n');
});

test('a list without case numbers is counted, and what stands under an item is not', () => {
  const notice = documentsOf(`
plan: {tittel: Plan}
møter: {mai: {organ: formannskapet, saker: [{type: orientering, underpunkter: [Veien, Skolen]}, {type: eventuelt}]}}
`).get('møteinnkalling-mai');
  expect(notice).toContain('| 1 | Orienteringer |\n| | – Veien |\n| | – Skolen |\n| 2 | Eventuelt |\n');
});

describe('votes', () => {
  const vote = (language: string, keys: string) => {
    const words = {
      bokmål: ['møter', 'organ', 'protokoll', 'saker', 'sak', 'votering'],
      svenska: ['möten', 'organ', 'protokoll', 'ärenden', 'ärende', 'omröstning'],
      English: ['meetings', 'body', 'minutes', 'items', 'of', 'votes'],
    }[language];
    const [meetings, body, minutes, items, of, votes] = words ?? [];
    const documents = documentsOf(
      `plan: {title: Plan, language: ${language}}\n${meetings}: {a: {${body}: X, ${minutes}: {${items}: [{${of}: Y, ${votes}: [${keys}]}]}}}`,
    );
    return [...documents.values()][0]?.match(/^- (?!\*\*)(.*)$/m)?.[1];
  };

  test.each([
    ['bokmål', '{for: 12, mot: 1, resultat: vedtatt}', 'Vedtatt med 12 mot 1 stemme.'],
    [
      'bokmål',
      '{gjelder: innstillingen, for: {Ap: 2, SV: 1}}',
      'Innstillingen: med 3 stemmer. For: Ap 2 og SV 1.',
    ],
    ['bokmål', '{gjelder: innstillingen, resultat: enstemmig}', 'Innstillingen: enstemmig vedtatt.'],
    ['bokmål', '{mot: [Kari Vik], resultat: falt}', 'Falt mot 1 stemme. Mot: Kari Vik.'],
    ['bokmål', '{for: 7, mot: 14}', 'Falt med 7 mot 14 stemmer.'],
    ['bokmål', '{gjelder: innstillingen, for: 14, mot: 7}', 'Innstillingen: vedtatt med 14 mot 7 stemmer.'],
    ['bokmål', '{for: 7, mot: 7}', 'Med 7 mot 7 stemmer.'],
    [
      'bokmål',
      '{for: [Kari Vik, Ola Nes], mot: [Per Hauge]}',
      'Vedtatt med 2 mot 1 stemme. For: Kari Vik og Ola Nes. Mot: Per Hauge.',
    ],
    [
      'bokmål',
      '{mellom: {innstillingen: 4, som innstilt: 5}}',
      'Alternativ votering. Innstillingen fikk 4 stemmer. Innstillingen fikk 5 stemmer. Innstillingen: vedtatt.',
    ],
    ['svenska', '{för: 12, emot: 7, resultat: bifall}', 'Bifall med 12 ja-röster mot 7 nej-röster.'],
    ['svenska', '{för: 1, emot: 1}', 'Med 1 ja-röst mot 1 nej-röst.'],
    ['svenska', '{gäller: förslaget, resultat: enhälligt}', 'Förslaget: enhälligt bifall.'],
    ['English', '{for: 1, against: 2, result: fell}', 'Rejected with 1 to 2 votes.'],
  ])('%s %s', (language, written, printed) => {
    expect(vote(language, written)?.replaceAll('\u00a0', ' ')).toBe(printed);
  });

  test('of which none got most have no winner', () => {
    expect(vote('bokmål', '{mellom: {innstillingen: 4, som innstilt: 4}, resultat: vedtatt}')).toBe(
      'Alternativ votering. Innstillingen fikk 4 stemmer. Innstillingen fikk 4 stemmer.',
    );
  });
});

test('a Swedish meeting speaks Swedish', () => {
  const documents = documentsOf(`
plan: {titel: Plan, kommun: Örebro, språk: svenska}
möten:
  mars:
    organ: kommunfullmäktige
    datum: 25 mars 2027
    börjar: kl. 09.00
    förslag till justerare: Karin Andersson
    anmäl förhinder till: kommun@orebro.se
    ärenden: [{titel: Budget, nummer: § 12, föredragande: ekonomichefen, längd: 20 min, antal handlingar: 3}, {typ: övriga frågor}]
    protokoll:
      närvarande: [Karin Andersson]
      frånvarande: [{person: Per Hansson, ersättare: Anna Hansson}]
      justerare: [Karin Andersson]
      ärenden: [{ärende: Budget, jäv: [{person: Anna Hansson, lagrum: 5 kap. 47 § KL}], beslut: Budgeten antas.}]
`);
  expect(documents.get('kallelse-mars')).toMatchInlineSnapshot(`
    "# Kallelse: kommunfullmäktige 25 mars 2027

    Örebro kommun

    - **Instans:** Kommunfullmäktige
    - **Datum:** Torsdag 25 mars 2027
    - **Tid:** 09.00
    - **Förslag till justerare:** Karin Andersson

    Förhinder anmäls till kommun@orebro.se.

    ## Ärendelista

    | Nr | Ärende | Föredragande | Längd | Handlingar |
    | --- | --- | --- | --- | ---: |
    | § 12 | Budget | Ekonomichefen | 20 min | 3 |
    | | Övriga frågor | | | |
    "
  `);
  expect(documents.get('protokoll-mars')).toMatchInlineSnapshot(`
    "# Protokoll: kommunfullmäktige 25 mars 2027

    Örebro kommun

    - **Instans:** Kommunfullmäktige
    - **Datum:** Torsdag 25 mars 2027
    - **Tid:** 09.00
    - **Paragrafer:** § 12

    ## Beslutande

    | Namn |
    | --- |
    | Karin Andersson |

    ## Frånvarande

    | Namn | Ersättare |
    | --- | --- |
    | Per Hansson | Anna Hansson |

    - **Justerare:** Karin Andersson

    ## Ärendelista

    | Nr | Ärende |
    | --- | --- |
    | § 12 | Budget |
    | | Övriga frågor |

    ## § 12 Budget

    ### Beslut

    Budgeten antas.

    Anna Hansson var jävig enligt 5 kap. 47 § KL.

    ## Underskrifter

    Karin Andersson\\
    Justerare
    "
  `);
});

describe('times', () => {
  const plan = (language: string) => `
plan: {title: A, language: ${language}}
bodies: {b: {name: the board, kind: committee}}
meetings:
  m:
    body: b
    date: 2027-03-18
    starts: 13.15
    ends: about 16:30
    cases: [{title: A case}]
    agenda:
      - {at: "13:15", what: Opening, duration: 30 min}
      - {at: ca 14.00–14.30, what: A walk}
      - {what: Talks, duration: 10 min}
    minutes: {present: [Kari Vik, {person: Ola Nes, from: ca. kl. 13.30, to: "16:00"}]}
`;
  test.each([
    ['nb', '13:15–ca. 16:30', ['13:15', 'ca. 14:00–14:30', 'ca. 14:30'], 'Fra ca. 13:30, Til 16:00'],
    ['nn', '13:15–ca. 16:30', ['13:15', 'ca. 14:00–14:30', 'ca. 14:30'], 'Frå ca. 13:30, Til 16:00'],
    ['sv', '13.15–ca 16.30', ['13.15', 'ca 14.00–14.30', 'ca 14.30'], 'Från ca 13.30, Till 16.00'],
    ['en', '13:15–c. 16:30', ['13:15', 'c. 14:00–14:30', 'c. 14:30'], 'From c. 13:30, To 16:00'],
  ])('are printed as the language writes them: %s', (language, meeting, rows, presence) => {
    const texts = [...documentsOf(plan(language)).values()].map((text) => text.replaceAll('\u00a0', ' '));
    const [notice = '', agenda = '', minutes = ''] = texts;
    for (const text of texts) expect(text).toContain(`:** ${meeting}\n`);
    expect(notice).not.toContain('14');
    expect([...agenda.matchAll(/^\| ([^|]*\d\d) \|/gm)].map(([, time]) => time)).toEqual(rows);
    expect(minutes).toContain(`| Ola Nes | ${presence} |`);
  });
});
