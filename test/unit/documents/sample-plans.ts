/** A nynorsk council with a meeting, its minutes, a case that is exempt, and decisions that are followed up. */
export const council = `
plan: {tittel: Solvik, kommune: Solvik, språk: nynorsk}
parti:
  ap: {namn: Arbeidarpartiet, forkorting: Ap}
  sp: {namn: Senterpartiet, forkorting: Sp}
  h: {namn: Høgre, forkorting: H}
personar:
  kari: Kari Vik
  ola: Ola Nes
  per: Per Hauge
  unni: {namn: Unni Berg, stilling: kommunedirektør}
organ:
  kommunestyret:
    namn: kommunestyret
    type: kommunestyre
    leiar: kari
    sekretær: Anne Lie
    medlemmer:
      - {person: kari, funksjon: ordførar, parti: ap}
      - {person: ola, parti: h}
      - {person: per, parti: sp}
    varamedlemmer: [{person: Siri Moe, parti: h}]
saker:
  aldersvenleg:
    tittel: Plan for aldersvenleg Solvik
    arkivsak: 2027/311
    saksgang:
      - utval: formannskapet
        dato: 10.3.2027
        saksnummer: 21/27
        utfall: tilråding
        tilråding: {punkt: [Planen blir vedteken., Rapport kvart halvår.]}
      - {utval: kommunestyret, dato: 25.3.2027, saksnummer: 13/27}
    framlegg til vedtak: {frå: kommunedirektøren, punkt: Planen blir vedteken.}
  personalsaka:
    tittel: Avtale om fråtreding
    arkivsak: 2027/400
    saksgang: [{utval: kommunestyret, dato: 25.3.2027}]
    unnateke offentleg innsyn: {heimel: offl. § 13, offentleg tittel: Personalsak}
  hemmeleg:
    tittel: Kjøp av tomt
    saksgang: [{utval: kommunestyret, dato: 25.3.2027}]
    unnateke offentleg innsyn: {heimel: offl. § 23}
møte:
  mars:
    organ: kommunestyret
    dato: 25. mars 2027
    startar: kl. 09.00
    sluttar: kl. 15.00
    stad: Kommunestyresalen
    fråfall skal meldast til: post@solvik.no
    tekst: Lunsj er kl. 11.30. Sjå [[aldersvenleg]].
    saker:
      - {type: godkjenning, tittel: Godkjenning av innkalling, nummer: 12/27, framlegg til vedtak: Innkallinga er god.}
      - {sak: aldersvenleg, føredragshaldar: unni, lengd: 30 min}
      - {sak: personalsaka, nummer: 14/27}
      - hemmeleg
      - type: referatsak
        underpunkt: [{tittel: Brev om vegen, avsendar: Statsforvaltaren, dato: 2.3.2027}, {tittel: Årsmelding}]
      - {type: interpellasjon, tittel: Gatelys på Vestsida, frå: ola, tekst: Når kjem *lysa*?}
      - {type: eventuelt}
    protokoll:
      fråfall: [{person: ola, vara: Siri Moe}]
      frå administrasjonen: [unni]
      protokollen godkjend av: [kari, per]
      saker:
        - {sak: personalsaka, lukka: {heimel: koml. § 11-5, avgjort: samrøystes}, vedtak: Avtalen blir godkjend.}
        - {sak: Godkjenning av innkalling, røysting: samrøystes, vedtak: som tilrådd}
        - sak: aldersvenleg
          inhabile:
            - {person: per, heimel: fvl. § 6, avgjort: samrøystes, ikkje med i handsaminga: ja, vara: Liv Ås}
          handsaming: Ordføraren gjorde greie for *planen*.
          framlegg:
            - {id: utsetjing, frå: Siri Moe, tekst: Saka blir utsett.}
            - id: tillegg
              type: tilleggsframlegg
              frå: kari
              på vegner av: [ap, sp]
              punkt: [Nytt punkt A., Nytt punkt B.]
          røysting:
            - {gjeld: utsetjing, for: {H: 1}, mot: {Ap: 1, Sp: 1}, resultat: fall}
            - {mellom: {som tilrådd: {Ap: 1}, tillegg: [kari, Liv Ås]}, resultat: vedteke}
          vedtak: [som tilrådd, tillegg]
          protokolltilførsel: Høgre ville vente.
avgjerder:
  vedtaket:
    tittel: Aldersvenleg Solvik
    sak: aldersvenleg
    punkt: 2
    oppfølging: {ansvarleg: helsesjefen, frist: 1.10.2027, status: går føre seg, tiltak: [turveg], kommentar: Ute på høyring.}
  turvegar:
    organ: kommunestyret
    dato: 1.2.2026
    saksnummer: 3/26
    tekst: Kommunedirektøren legg fram sak om *turvegar*.
    oppfølging: {ansvarleg: teknisk sjef, frist: 1.1.2027, blir gjenteke: kvart år, status: planlagd}
  seinare: {organ: kommunestyret, dato: 1.2.2030, tekst: Ja., oppfølging: {ansvarleg: helsesjefen}}
  utan: {organ: kommunestyret, dato: 1.2.2026, tekst: Ingen følgjer opp dette.}
tiltak: {turveg: {tittel: Turveg, status: fullført}}
`;

/** A gathering of working groups in bokmål, with a mandate. */
export const gathering = `
plan: {tittel: Organiseringsprosessen, kommune: Solvik, språk: bokmål}
personer: {lars: Lars, heidi: Heidi}
enheter: {sykehjemmet: sykehjemmet, legetjenesten: legetjenesten}
roller: {ledere: {tittel: leder, flertall: ledere}}
grupper:
  rehab:
    navn: rehabiliteringsgruppa
    nummer: 1
    type: arbeidsgruppe
    oppgave: utrede
    leder: lars
    hvorfor: [Alle skal mestre *mer*.]
    hva: [Utrede en enhet., Foreslå en leder.]
  lege: {navn: legegruppa, type: arbeidsgruppe, rapporterer til: rehab, hvordan: [Trygg prosess.]}
  styret: {navn: styringsgruppa, type: styringsgruppe}
beslutninger:
  vedtaket: {organ: kommunestyret, dato: 18.6.2020, saksnummer: 46/20, punkt: 10, tekst: "Utred saken.\\n\\nOg gjør det snart."}
mandater:
  oppdraget:
    tittel: Oppdraget fra kommunestyret
    vedtak: vedtaket
    tolkning: {spørsmål: Hvordan gjør vi det?, begrunnelse: Fordi det trengs.}
møter:
  samling:
    tittel: Samling for gruppene
    type: samling
    dato: 8. desember 2022
    starter: 09:00
    sted: kultursalen
    antall deltakere: ca. 30
    inviterte: [alle arbeidsgrupper, ledere, {ansatte ved: [sykehjemmet, legetjenesten]}]
    prosessledere: LENT
    mandat: oppdraget
    tekst: |
      ## Prosessen

      Dagen er satt av.
    program:
      - {hva: Velkommen, hvem: lars, varighet: 10 min}
      - {hva: Status, minutter per gruppe: 5 + 5, hvem: [gruppelederne, alle]}
      - {pause: ja, varighet: 10 min}
      - {hva: Samtale, aktivitet: Kafédialog, form: i gruppene}
    aktiviteter:
      Kafédialog: {type: kafédialog, minutter per runde: 15, vert: gruppelederne, hvorfor: Avklare., hvordan: [Verten sitter., De andre går.]}
    referat:
      status fra gruppene:
        - {gruppe: rehab, ved: heidi, for: lars}
        - {gruppe: lege, tekst: Vi er i gang.}
nyhetsbrev:
  brev: {tittel: Nytt fra prosessen, nr: 2, dato: 1.2.2023, ingress: Nå er det *vår*!, målgruppe: ledere, tekst: "Hei.\\n\\n## Framover\\n\\nMer kommer.", avløses av: et felles brev}
utgaver:
  grupper: {type: gruppeplan, gjelder: hver arbeidsgruppe}
  nå: {type: program, gjelder: samling, nå: Samtale}
`;
