import type { Code } from '../catalogue.ts';

/** The YAML of plan.yaml alone, or files by their name in the folder of the plan; one without content is only named. */
export type Shown = string | Readonly<Record<string, string>>;

/** What gives a diagnostic of one code and of no other, and the same mended. */
export interface Example {
  readonly wrong: Shown;
  readonly right: Shown;
}

/** Why there is nothing to write in a plan that would show a code. */
export interface NoExample {
  readonly because: string;
}

/** A wrong and a right example of every code, with the keys of bokmål; a missing one does not compile. */
export const examples: { readonly [C in Code]: Example | NoExample } = {
  'io/encoding': { because: 'it is the bytes of a file that are wrong, and they look right here' },
  'io/unreadable': { because: 'the file cannot be opened' },
  'yaml/syntax': {
    wrong: `plan:
  tittel: Omsorg: plan for Solvik
`,
    right: `plan:
  tittel: "Omsorg: plan for Solvik"
`,
  },
  'yaml/unsupported': {
    wrong: `plan: Plan for Solvik
---
tiltak: [Ny kai]
`,
    right: `plan: Plan for Solvik
tiltak: [Ny kai]
`,
  },
  'yaml/comma': {
    wrong: `plan: Plan for Solvik
tiltak:
  - {tittel: Kost, ernæring og mat, status: pågår}
`,
    right: `plan: Plan for Solvik
tiltak:
  - {tittel: "Kost, ernæring og mat", status: pågår}
`,
  },
  'yaml/comment': {
    wrong: `plan:
  tittel: Prosjekt #3 Strandvegen
`,
    right: `plan:
  tittel: "Prosjekt #3 Strandvegen"
`,
  },
  'yaml/alias': {
    wrong: `plan:
  tittel: *Ny* kai i Solvik
`,
    right: `plan:
  tittel: "*Ny* kai i Solvik"
`,
  },
  'schema/foreign-file': {
    wrong: {
      'plan.yaml': 'plan: Plan for Solvik\n',
      'kaien.yaml': 'tittel: Ny kai\nstatus: pågår\n',
    },
    right: {
      'plan.yaml': 'plan: Plan for Solvik\n',
      'kaien.yaml': 'tiltak:\n  - tittel: Ny kai\n    status: pågår\n',
    },
  },
  'schema/empty-plan': {
    wrong: `tiltak: [Ny kai]
`,
    right: `plan: Plan for Solvik
tiltak: [Ny kai]
`,
  },
  'schema/unknown-key': {
    wrong: `plan:
  tittel: Plan for Solvik
  frsit: våren 2027
`,
    right: `plan:
  tittel: Plan for Solvik
  frist: våren 2027
`,
  },
  'schema/wrong-variant': {
    wrong: `plan: Plan for Solvik
tiltak: [Ny kai]
utgaver:
  folkemøtet: {type: tiltaksplan, per dato: 1.3.2027}
`,
    right: `plan: Plan for Solvik
tiltak: [Ny kai]
utgaver:
  folkemøtet: {type: statusrapport, per dato: 1.3.2027}
`,
  },
  'schema/missing': {
    wrong: `plan:
  kommune: Solvik
`,
    right: `plan:
  tittel: Plan for Solvik
  kommune: Solvik
`,
  },
  'schema/type': {
    wrong: `plan: Plan for Solvik
saker:
  kaien: {tittel: [Ny kai, Ny bru]}
`,
    right: `plan: Plan for Solvik
saker:
  kaien: {tittel: Ny kai og ny bru}
`,
  },
  'schema/value': {
    wrong: `plan: Plan for Solvik
tiltak:
  - {tittel: Ny kai, status: nesten ferdig}
`,
    right: `plan: Plan for Solvik
tiltak:
  - {tittel: Ny kai, status: pågår}
`,
  },
  'schema/duplicate-key': {
    wrong: `plan:
  tittel: Plan for Solvik
  frist: 2027
  frist: 2028
`,
    right: `plan:
  tittel: Plan for Solvik
  frist: 2028
`,
  },
  'schema/id': {
    wrong: `plan: Plan for Solvik
personer:
  kari moe: Kari Moe
`,
    right: `plan: Plan for Solvik
personer:
  kari-moe: Kari Moe
`,
  },
  'schema/duplicate-id': {
    wrong: `plan: Plan for Solvik
tiltak:
  - {id: kai, tittel: Ny kai}
  - {id: kai, tittel: Ny molo}
`,
    right: `plan: Plan for Solvik
tiltak:
  - {id: kai, tittel: Ny kai}
  - {id: molo, tittel: Ny molo}
`,
  },
  'schema/format': {
    wrong: `plan:
  tittel: Plan for Solvik
  frist: 30.02.2027
`,
    right: `plan:
  tittel: Plan for Solvik
  frist: 28.02.2027
`,
  },
  'schema/ambiguous': {
    wrong: `plan:
  tittel: Plan for Solvik
  frist: 3/4/2027
`,
    right: `plan:
  tittel: Plan for Solvik
  frist: 3.4.2027
`,
  },
  'schema/nesting': { because: 'sixty levels are no small example' },
  'text/file': {
    wrong: {
      'plan.yaml':
        'plan:\n  tittel: Plan for Solvik\n  avsnitt:\n    - {type: bakgrunn, tekst: bakgrun.md}\n',
      'bakgrunn.md': 'Flere blir gamle.\n',
    },
    right: {
      'plan.yaml':
        'plan:\n  tittel: Plan for Solvik\n  avsnitt:\n    - {type: bakgrunn, tekst: bakgrunn.md}\n',
      'bakgrunn.md': 'Flere blir gamle.\n',
    },
  },
  'text/unprintable': {
    wrong: `plan:
  tittel: Plan for Solvik 🎉
`,
    right: `plan:
  tittel: Plan for Solvik
`,
  },
  'text/garbled': {
    wrong: `plan: Plan for BrÃ¸nnÃ¸y
`,
    right: `plan: Plan for Brønnøy
`,
  },
  'text/image': {
    wrong: {
      'plan.yaml':
        'plan:\n  tittel: Plan for Solvik\n  avsnitt: ["![Kart](https://solvik.example/kart.png)"]\n',
    },
    right: {
      'plan.yaml': 'plan:\n  tittel: Plan for Solvik\n  avsnitt: ["![Kart](kart.png)"]\n',
      'kart.png': '',
    },
  },
  'ref/unknown': {
    wrong: `plan: Plan for Solvik
personer: {kari: Kari Moe}
tiltak:
  - {tittel: Ny kai, ansvarlig: karri}
`,
    right: `plan: Plan for Solvik
personer: {kari: Kari Moe}
tiltak:
  - {tittel: Ny kai, ansvarlig: kari}
`,
  },
  'ref/wrong-kind': {
    wrong: `plan: Plan for Solvik
personer: {kari: Kari Moe}
grupper: {havnegruppen: havnegruppen}
tiltak:
  - {tittel: Ny kai, gruppe: person/kari}
`,
    right: `plan: Plan for Solvik
personer: {kari: Kari Moe}
grupper: {havnegruppen: havnegruppen}
tiltak:
  - {tittel: Ny kai, gruppe: havnegruppen}
`,
  },
  'ref/ambiguous': {
    wrong: `plan: Plan for Solvik
personer: {bo-helse: Bo Ek, bo-skole: Bo Ek}
tiltak:
  - {tittel: Ny skole, ansvarlig: Bo Ek}
`,
    right: `plan: Plan for Solvik
personer: {bo-helse: Bo Ek, bo-skole: Bo Ek}
tiltak:
  - {tittel: Ny skole, ansvarlig: bo-skole}
`,
  },
  'ref/nearly': {
    wrong: `plan: Plan for Solvik
personer: {kari: Kari Nordmann}
tiltak:
  - {tittel: Ny kai, ansvarlig: Kari Nordman}
`,
    right: `plan: Plan for Solvik
personer: {kari: Kari Nordmann}
tiltak:
  - {tittel: Ny kai, ansvarlig: Kari Nordmann}
`,
  },
  'ref/reserved': {
    wrong: `plan: Plan for Solvik
grupper:
  alle: {navn: allmøtet}
`,
    right: `plan: Plan for Solvik
grupper:
  allmøtet: {navn: allmøtet}
`,
  },
  'access/internal-reference': {
    wrong: `plan: Plan for Solvik
personer: {kari: {navn: Kari Moe, tilgang: intern}}
saker:
  kaien: {tittel: Ny kai, avsnitt: ["Spør [[kari]]."]}
`,
    right: `plan: Plan for Solvik
personer: {kari: {navn: Kari Moe, tilgang: intern}}
saker:
  kaien: {tittel: Ny kai, avsnitt: ["Spør [[kari|havnekontoret]]."]}
`,
  },
  'pdf/text-lost': { because: 'the browser prints, and the plan is right' },
  'pdf/barrier': { because: 'the browser prints, and the plan is right' },
  'pdf/failed': { because: 'the browser prints, and the plan is right' },
  'pdf/timeout': { because: 'the browser prints, and the plan is right' },
  'config/edition-kind': {
    wrong: `plan: Plan for Solvik
utgaver:
  folkemøtet: {type: presentasjon}
`,
    right: `plan: Plan for Solvik
utgaver:
  folkemøtet: {type: tiltaksplan}
`,
  },
  'config/template': {
    wrong: {
      'plan.yaml': 'plan: Plan for Solvik\nsaker: {kaien: Ny kai}\n',
      'templates/saksfremlegg.md.hbs': '# Sak: {{title}}\n',
    },
    right: {
      'plan.yaml': 'plan: Plan for Solvik\nsaker: {kaien: Ny kai}\n',
      'templates/saksframlegg.md.hbs': '# Sak: {{title}}\n',
    },
  },
  'config/template-error': {
    wrong: {
      'plan.yaml': 'plan: Plan for Solvik\nsaker: {kaien: Ny kai}\n',
      'templates/saksframlegg.md.hbs': '# Sak: {{titel}}\n',
    },
    right: {
      'plan.yaml': 'plan: Plan for Solvik\nsaker: {kaien: Ny kai}\n',
      'templates/saksframlegg.md.hbs': '# Sak: {{title}}\n',
    },
  },
  'config/template-missing': {
    wrong: `plan: Plan for Solvik
utgaver:
  brevet: {type: eget dokument, mal: brev, tittel: Brev}
`,
    right: {
      'plan.yaml':
        'plan: Plan for Solvik\nutgaver:\n  brevet: {type: eget dokument, mal: brev, tittel: Brev}\n',
      'templates/brev.md.hbs': '# {{title}}\n',
    },
  },
  'config/edition-section': {
    wrong: `plan: {tittel: Plan for Solvik, avsnitt: [{type: bakgrunn, tekst: Flere blir gamle.}]}
tiltak: [Ny kai]
utgaver:
  folkemøtet: {type: tiltaksplan, avsnitt: [bakgrunn, risiko]}
`,
    right: `plan: {tittel: Plan for Solvik, avsnitt: [{type: bakgrunn, tekst: Flere blir gamle.}]}
tiltak: [Ny kai]
utgaver:
  folkemøtet: {type: tiltaksplan, avsnitt: [bakgrunn, tiltak]}
`,
  },
  'config/vocabulary': {
    wrong: `plan:
  tittel: Plan for Solvik
  ordvalg: {arkivsakk: Saksnr.}
`,
    right: `plan:
  tittel: Plan for Solvik
  ordvalg: {arkivsak: Saksnr.}
`,
  },
  'config/section-order': {
    wrong: `plan:
  tittel: Plan for Solvik
  rekkefølge på avsnitt: [bakgrun, økonomi]
`,
    right: `plan:
  tittel: Plan for Solvik
  rekkefølge på avsnitt: [bakgrunn, økonomi]
`,
  },
  'config/rule': {
    wrong: `plan:
  tittel: Plan for Solvik
  regler: {yaml/syntax: av}
`,
    right: `plan:
  tittel: Plan for Solvik
  regler: {text/hard-to-read: advarsel}
`,
  },
  'config/suppression': {
    wrong: `plan: Plan for Solvik
ordliste:
  HDO: heldøgns omsorg # plan: godta text/abbreviation – alle kjenner ordet
`,
    right: `plan: Plan for Solvik
ordliste:
  HDO: # plan: godta text/abbreviation – alle kjenner ordet
`,
  },
  'config/color': {
    wrong: `plan: Plan for Solvik
utseende: {farge: "#7fb3d5"}
`,
    right: `plan: Plan for Solvik
utseende: {farge: "#1f5c7a"}
`,
  },
  'ref/plan-part': {
    wrong: `plan: {tittel: Plan for Solvik, avsnitt: [{type: risiko, tekst: Kaien er slitt.}]}
saker:
  kaien: {tittel: Ny kai, avsnitt: [{fra planen: økonomi}]}
`,
    right: `plan: {tittel: Plan for Solvik, avsnitt: [{type: risiko, tekst: Kaien er slitt.}]}
saker:
  kaien: {tittel: Ny kai, avsnitt: [{fra planen: risiko}]}
`,
  },
  'ref/unknown-within': {
    wrong: `plan: Plan for Solvik
figurer:
  - {type: kjede, tittel: Arbeidet, faser: [planlegge, bygge], fokus: male}
`,
    right: `plan: Plan for Solvik
figurer:
  - {type: kjede, tittel: Arbeidet, faser: [planlegge, bygge], fokus: bygge}
`,
  },
  'ref/not-on-list': {
    wrong: `plan: Plan for Solvik
saker: {kaien: Ny kai, brua: Ny bru}
møter:
  marsmøtet:
    tittel: Marsmøtet
    saker: [kaien]
    protokoll: {saker: [{sak: brua}]}
`,
    right: `plan: Plan for Solvik
saker: {kaien: Ny kai, brua: Ny bru}
møter:
  marsmøtet:
    tittel: Marsmøtet
    saker: [kaien, brua]
    protokoll: {saker: [{sak: brua}]}
`,
  },
  'ref/no-recommendation': {
    wrong: `plan: Plan for Solvik
saker: {kaien: Ny kai}
møter:
  marsmøtet:
    tittel: Marsmøtet
    saker: [kaien]
    protokoll: {saker: [{sak: kaien, vedtak: som innstilt}]}
`,
    right: `plan: Plan for Solvik
saker: {kaien: {tittel: Ny kai, forslag til vedtak: Kaien bygges.}}
møter:
  marsmøtet:
    tittel: Marsmøtet
    saker: [kaien]
    protokoll: {saker: [{sak: kaien, vedtak: som innstilt}]}
`,
  },
  'ref/recommendation-changed': {
    wrong: `plan: Plan for Solvik
saker: {kaien: {tittel: Ny kai, forslag til vedtak: Kaien bygges.}}
møter:
  marsmøtet:
    tittel: Marsmøtet
    saker: [kaien]
    protokoll:
      saker:
        - sak: kaien
          forslag: {lys: {fra: Ola Nes, tekst: Det settes opp lys.}}
          vedtak: Som innstilt, med tillegget fra Ola Nes
`,
    right: `plan: Plan for Solvik
saker: {kaien: {tittel: Ny kai, forslag til vedtak: Kaien bygges.}}
møter:
  marsmøtet:
    tittel: Marsmøtet
    saker: [kaien]
    protokoll:
      saker:
        - sak: kaien
          forslag: {lys: {fra: Ola Nes, tekst: Det settes opp lys.}}
          vedtak: [som innstilt, lys]
`,
  },
  'ref/not-a-name': {
    wrong: `plan: Plan for Solvik
møter:
  marsmøtet:
    tittel: Marsmøtet
    saker: [Ny kai]
    protokoll:
      saker: [{sak: Ny kai, inhabile: Ola Nes var inhabil etter fvl. § 6}]
`,
    right: `plan: Plan for Solvik
møter:
  marsmøtet:
    tittel: Marsmøtet
    saker: [Ny kai]
    protokoll:
      saker: [{sak: Ny kai, inhabile: {person: Ola Nes, hjemmel: fvl. § 6}}]
`,
  },
  'org/votes': {
    wrong: `plan: Plan for Solvik
organer: {havnestyret: {navn: havnestyret, medlemmer: [Kari, Per, Ola]}}
møter:
  marsmøtet:
    organ: havnestyret
    saker: [Ny kai]
    protokoll: {saker: [{sak: Ny kai, votering: [{for: 3, mot: 2}]}]}
`,
    right: `plan: Plan for Solvik
organer: {havnestyret: {navn: havnestyret, medlemmer: [Kari, Per, Ola]}}
møter:
  marsmøtet:
    organ: havnestyret
    saker: [Ny kai]
    protokoll: {saker: [{sak: Ny kai, votering: [{for: 2, mot: 1}]}]}
`,
  },
  'ref/routing-twice': {
    wrong: `plan: Plan for Solvik
saker:
  kaien: {tittel: Ny kai, saksgang: [{organ: kommunestyret, saksnummer: 13/27}]}
  brua: {tittel: Ny bru, saksgang: [{organ: kommunestyret, saksnummer: 13/27}]}
`,
    right: `plan: Plan for Solvik
saker:
  kaien: {tittel: Ny kai, saksgang: [{organ: kommunestyret, saksnummer: 13/27}]}
  brua: {tittel: Ny bru, saksgang: [{organ: kommunestyret, saksnummer: 14/27}]}
`,
  },
  'ref/archive-case-twice': {
    wrong: `plan: Plan for Solvik
saker:
  kaien: {tittel: Ny kai, arkivsak: 2026/123}
  brua: {tittel: Ny bru, arkivsak: 2026/123}
`,
    right: `plan: Plan for Solvik
saker:
  kaien: {tittel: Ny kai, arkivsak: 2026/123}
  brua: {tittel: Ny bru, arkivsak: 2026/132}
`,
  },
  'ref/differs': {
    wrong: `plan: Plan for Solvik
personer: {kari: {navn: Kari Moe, parti: V}}
partier: {H: Høyre, V: Venstre}
organer: {havnestyret: {navn: havnestyret, medlemmer: [{person: kari, parti: H}]}}
`,
    right: `plan: Plan for Solvik
personer: {kari: {navn: Kari Moe, parti: V}}
partier: {H: Høyre, V: Venstre}
organer: {havnestyret: {navn: havnestyret, medlemmer: [kari]}}
`,
  },
  'org/cycle': {
    wrong: `plan: Plan for Solvik
grupper:
  havnegruppen: {navn: havnegruppen, rapporterer til: styringsgruppen}
  styringsgruppen: {navn: styringsgruppen, rapporterer til: havnegruppen}
`,
    right: `plan: Plan for Solvik
grupper:
  havnegruppen: {navn: havnegruppen, rapporterer til: styringsgruppen}
  styringsgruppen: {navn: styringsgruppen, rapporterer til: kommunestyret}
`,
  },
  'time/reversed': {
    wrong: `plan: Plan for Solvik
tiltak:
  - {tittel: Ny kai, start: 1.5.2027, frist: 1.4.2027}
`,
    right: `plan: Plan for Solvik
tiltak:
  - {tittel: Ny kai, start: 1.4.2027, frist: 1.5.2027}
`,
  },
  'time/no-year': {
    wrong: `plan: Plan for Solvik
møter:
  marsmøtet: {organ: kommunestyret, dato: 17. mars, saker: [Ny kai]}
`,
    right: `plan: Plan for Solvik
møter:
  marsmøtet: {organ: kommunestyret, dato: 17. mars 2027, saker: [Ny kai]}
`,
  },
  'time/clock': {
    wrong: `plan: Plan for Solvik
møter:
  - tittel: Folkemøte
    program:
      - {kl: "18.00", hva: Velkommen, varighet: 30 min}
      - {kl: "18.15", hva: Om kaien}
`,
    right: `plan: Plan for Solvik
møter:
  - tittel: Folkemøte
    program:
      - {kl: "18.00", hva: Velkommen, varighet: 30 min}
      - {kl: "18.30", hva: Om kaien}
`,
  },
  'measure/sum': {
    wrong: `plan: Plan for Solvik
tabeller:
  drift:
    tittel: Drift
    rader: {Lønn: 300 000, Varer: 100 000, Sum: {beløp: 500 000, sum: ja}}
`,
    right: `plan: Plan for Solvik
tabeller:
  drift:
    tittel: Drift
    rader: {Lønn: 300 000, Varer: 100 000, Sum: {beløp: 400 000, sum: ja}}
`,
  },
  'text/abbreviation': {
    wrong: `plan: Plan for Solvik
ordliste:
  HDO:
`,
    right: `plan: Plan for Solvik
ordliste:
  HDO: heldøgns omsorg
`,
  },
  'text/undefined-abbreviation': {
    wrong: `plan:
  tittel: Plan for Solvik
  avsnitt: [Solvik trenger flere HDO-plasser.]
`,
    right: `plan:
  tittel: Plan for Solvik
  avsnitt: [Solvik trenger flere HDO-plasser.]
ordliste: {HDO: heldøgns omsorg}
`,
  },
  'text/section-missing': {
    wrong: `plan: {tittel: Plan for Solvik, påkrevde avsnitt: [folkehelse]}
saker:
  kaien:
    tittel: Ny kai
    avsnitt: [{type: bakgrunn, tekst: Kaien er slitt.}]
`,
    right: `plan: {tittel: Plan for Solvik, påkrevde avsnitt: [folkehelse]}
saker:
  kaien:
    tittel: Ny kai
    avsnitt: [{type: bakgrunn, tekst: Kaien er slitt.}, {type: folkehelse, tekst: Ingen.}]
`,
  },
  'text/bold-heading': {
    wrong: `plan: Plan for Solvik
saker:
  kaien:
    tittel: Ny kai
    tekst: |
      **Vurdering**

      Kaien bør bygges før vinteren.
`,
    right: `plan: Plan for Solvik
saker:
  kaien:
    tittel: Ny kai
    tekst: |
      ## Vurdering

      Kaien bør bygges før vinteren.
`,
  },
  'text/hard-to-read': {
    wrong: `plan:
  tittel: Plan for Solvik
  avsnitt:
    - |
      Kommunedirektøren viser til at kaien i Solvik, som ble bygd i 1962 og sist fikk ny kledning i
      1988, ikke lenger tåler den trafikken som følger av fergene, lastebilene og fiskebåtene, og at
      det derfor, når også kravene til universell utforming og beredskap tas med i vurderingen,
      fremstår som nødvendig å igangsette forprosjektering av ny kai i løpet av inneværende år.
      Det legges videre til grunn at kostnadene, som etter de foreløpige beregningene vil utgjøre
      om lag 40 millioner kroner, søkes innarbeidet ved første rullering av økonomiplanen, og at
      det samtidig arbeides for at staten, i tråd med tidligere signaler, bidrar med et tilskudd.
`,
    right: `plan:
  tittel: Plan for Solvik
  avsnitt:
    - |
      Kaien i Solvik ble bygd i 1962. Den fikk ny kledning i 1988.
      Nå tåler den ikke lenger fergene, lastebilene og fiskebåtene. Den er heller ikke for alle.
      Vi må derfor tegne en ny kai i år.
`,
  },
  'org/mandate-decision': {
    wrong: `plan: Plan for Solvik
mandater:
  kaien: {tittel: Mandat for kaien}
`,
    right: `plan: Plan for Solvik
mandater:
  kaien: {tittel: Mandat for kaien, godkjent av: formannskapet}
`,
  },
  'org/no-lead': {
    wrong: `plan: Plan for Solvik
grupper:
  styret: {navn: Styret, type: styringsgruppe, leder: Kari Li}
  kaien: {navn: Kaigruppa, type: arbeidsgruppe, rapporterer til: styret}
`,
    right: `plan: Plan for Solvik
grupper:
  styret: {navn: Styret, type: styringsgruppe, leder: Kari Li}
  kaien: {navn: Kaigruppa, type: arbeidsgruppe, leder: Ola Bø, rapporterer til: styret}
`,
  },
  'org/no-way-up': {
    wrong: `plan: Plan for Solvik
grupper:
  styret: {navn: Styret, type: styringsgruppe, leder: Kari Li}
  kaien: {navn: Kaigruppa, type: arbeidsgruppe, leder: Ola Bø}
  brua: {navn: Brugruppa, type: arbeidsgruppe, leder: Eva Ek, rapporterer til: styret}
`,
    right: `plan: Plan for Solvik
grupper:
  styret: {navn: Styret, type: styringsgruppe, leder: Kari Li}
  kaien: {navn: Kaigruppa, type: arbeidsgruppe, leder: Ola Bø, rapporterer til: styret}
  brua: {navn: Brugruppa, type: arbeidsgruppe, leder: Eva Ek, rapporterer til: styret}
`,
  },
  'time/overlap': {
    wrong: `plan: Plan for Solvik
organer:
  havnestyret: {navn: Havnestyret, leder: Kari Li}
  formannskapet: {navn: Formannskapet, leder: Kari Li}
møter:
  - {organ: havnestyret, dato: 02.03.2026, starter: 10.00, slutter: 12.00}
  - {organ: formannskapet, dato: 02.03.2026, starter: 11.00, slutter: 13.00}
`,
    right: `plan: Plan for Solvik
organer:
  havnestyret: {navn: Havnestyret, leder: Kari Li}
  formannskapet: {navn: Formannskapet, leder: Kari Li}
møter:
  - {organ: havnestyret, dato: 02.03.2026, starter: 10.00, slutter: 12.00}
  - {organ: formannskapet, dato: 02.03.2026, starter: 12.00, slutter: 14.00}
`,
  },
  'measure/missing': {
    wrong: `plan: Plan for Solvik
tiltak:
  - {tittel: Ny kai, frist: 2030}
`,
    right: `plan: Plan for Solvik
tiltak:
  - {tittel: Ny kai, ansvarlig: Havnesjefen, frist: 2030}
`,
  },
  'measure/overdue': {
    wrong: `plan: Plan for Solvik
tiltak:
  - {tittel: Ny kai, ansvarlig: Havnesjefen, frist: 01.02.2020}
`,
    right: `plan: Plan for Solvik
tiltak:
  - {tittel: Ny kai, ansvarlig: Havnesjefen, frist: 01.02.2020, gjennomført: 30.01.2020}
`,
  },
  'measure/stale': {
    wrong: `plan: Plan for Solvik
tiltak:
  - tittel: Ny kai
    ansvarlig: Havnesjefen
    frist: 2030
    oppdateringer:
      - {dato: 30.04.2025, status: pågår}
utgaver:
  våren: {type: statusrapport, per dato: 30.04.2025}
  høsten: {type: statusrapport, per dato: 31.10.2025}
`,
    right: `plan: Plan for Solvik
tiltak:
  - tittel: Ny kai
    ansvarlig: Havnesjefen
    frist: 2030
    oppdateringer:
      - {dato: 30.04.2025, status: pågår}
      - {dato: 31.10.2025, status: pågår, kommentar: Vi venter på fylket.}
utgaver:
  våren: {type: statusrapport, per dato: 30.04.2025}
  høsten: {type: statusrapport, per dato: 31.10.2025}
`,
  },
  'measure/untraced': {
    wrong: `plan: Plan for Solvik
vedtak:
  kaivedtaket: {tittel: Kaien bygges}
tiltak:
  - {tittel: Ny kai, ansvarlig: Havnesjefen, frist: 2030, vedtak: kaivedtaket}
  - {tittel: Nytt lys, ansvarlig: Havnesjefen, frist: 2030}
`,
    right: `plan: Plan for Solvik
vedtak:
  kaivedtaket: {tittel: Kaien bygges}
tiltak:
  - {tittel: Ny kai, ansvarlig: Havnesjefen, frist: 2030, vedtak: kaivedtaket}
  - {tittel: Nytt lys, ansvarlig: Havnesjefen, frist: 2030, vedtak: kaivedtaket}
`,
  },
  'text/empty-link': {
    wrong: `plan:
  tittel: Plan for Solvik
  tekst: Kaien er tegnet [](https://solvik.kommune.no/kai).
`,
    right: `plan:
  tittel: Plan for Solvik
  tekst: Se [tegningene av kaien](https://solvik.kommune.no/kai).
`,
  },
  'text/no-alternative': {
    wrong: {
      'plan.yaml': `plan:
  tittel: Plan for Solvik
  tekst: |
    ![](kaien.png)
`,
      'kaien.png': ``,
    },
    right: {
      'plan.yaml': `plan:
  tittel: Plan for Solvik
  tekst: |
    ![Den nye kaien sett fra sjøen](kaien.png)
`,
      'kaien.png': ``,
    },
  },
  'text/summary-long': {
    wrong: `plan: Plan for Solvik
saker:
  kaien:
    tittel: Ny kai
    avsnitt:
      - type: sammendrag
        tekst: "Kaia er slitt.\\n\\nDen er gammel.\\n\\nDet haster.\\n\\nVi bygger.\\n\\nSnart.\\n\\nTrygt."
`,
    right: `plan: Plan for Solvik
saker:
  kaien:
    tittel: Ny kai
    avsnitt:
      - {type: sammendrag, tekst: Kommunen bygger ny kai for 40 millioner kroner i 2027.}
`,
  },
  'text/vague-point': {
    wrong: `plan: Plan for Solvik
saker:
  kaien:
    tittel: Ny kai
    innstilling: Kommunen bør vurdere en ny kai.
`,
    right: `plan: Plan for Solvik
saker:
  kaien:
    tittel: Ny kai
    innstilling: Kommunen bygger en ny kai innen 2030.
`,
  },
  'privacy/identity-number': {
    wrong: `plan: Plan for Solvik
saker:
  kaien:
    tittel: Klage fra 12034560003
`,
    right: `plan: Plan for Solvik
saker:
  kaien:
    tittel: Klage fra en nabo
`,
  },
  'privacy/contact': {
    wrong: `plan:
  tittel: Plan for Solvik
  tekst: Spørsmål om kaien sendes til kari.li@gmail.com.
`,
    right: `plan:
  tittel: Plan for Solvik
  tekst: Spørsmål om kaien sendes til havn@solvik.kommune.no.
`,
  },
  'ref/unused': {
    wrong: `plan: Plan for Solvik
kilder:
  rapport: Tilstanden til kaien
`,
    right: `plan: {tittel: Plan for Solvik, tekst: "Kaien er slitt, se [[rapport]]."}
kilder:
  rapport: Tilstanden til kaien
`,
  },
};
