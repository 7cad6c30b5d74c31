import type { Language } from '../text/language.ts';

/**
 * The last words of compounds that municipalities write, of which the patterns of a language know the syllables only.
 * No library knows where Norwegian and Swedish compounds are joined; a table of the frequent ones keeps
 * `kommunal-sjef` from becoming `kommu-nalsjef`.
 */
const lastWords: Readonly<Partial<Record<Language, string>>> = {
  nb: `ansatt ansvar apparat arbeid avdeling avgift avtale behandling behov beløp bemanning beredskap beskrivelse bolig bruk bruker
    budsjett bygd dialog direktør drift enhet erfaring evne forhold forløp forskning forbruk forslag forum forvaltning fullmakt gjennomføring grunnlag
    gruppe hjelp hjem innsats innsikt institusjon kart kartlegging kapasitet melding kommune kompetanse komite konsulent koordinator kostnad
    kultur kvalitet leder ledelse lege liste lokale mestring middel mål mønster møte nemnd nettverk nivå område omsorg oppfølging oppgave opplæring
    ordning organ organisasjon organisering pakke pasient periode person personell plan planlegging plass pleie plikt politikk prinsipp prioritering
    program programmet prosess prosjekt punkt ramme rapport rapportering reform register regnskap representant ressurs retning rom rommet rutine råd samhandling sak samarbeid
    samfunn samling seksjon sektor senter sjef skole spørsmål stasjon status sted stilling strategi struktur studie styre stønad system
    sykehjem søknad team teknologi tema terapeut tid tilbud tilgang tilknytning tillitsvalgt tilsyn tilskudd tiltak tjeneste transport trapp trygghet turnus
    undersøkelse utdanning utfordring utgift utredning utstyr utvalg utvikling vedtak veileder veiledning verktøy verdi vern virksomhet vurdering økonomi`,
  nn: `alarm ansvar arbeid arbeidar avdeling avgift avtale behandling behov beløp bemanning beredskap bruk brukar budsjett bustad bygd dialog direktør
    drift eining erfaring evne forhold forløp forsking forbruk forslag forum forvaltning fullmakt gjennomføring grunnlag gruppe heim hjelp innsats innsikt
    institusjon kapasitet kart kartlegging melding kommune kompetanse komite konsulent koordinator kostnad kultur kvalitet leiar leiing lege liste lokale
    meistring medarbeidar middel mål møte nemnd nettverk nivå område omsorg oppfølging oppgåve opplæring ordning organ organisasjon organisering pakke
    pasient periode person personell plan planlegging plass pleie plikt politikk prinsipp prioritering program programmet prosess prosjekt punkt ramme rapport
    rapportering reform register rekneskap representant ressurs retning rom rommet rutine råd samhandling sak samarbeid samfunn samling seksjon sektor senter
    sjef sjukeheim skule spørsmål stasjon status stad stilling strategi struktur studie styre system søknad team teknologi tema teneste terapeut
    tid tilbod tilgang tillitsvald tilsyn tilskot tiltak tilpassing transport trapp tryggleik turnus undersøking utdanning utfordring utgift utgreiing utstyr
    utval utvikling vedtak verktøy verdi vern verksemd vurdering økonomi`,
  sv: `ansvar arbete arbetare avdelning avgift avtal behandling behov belopp bemanning beredskap beskrivning boende bostad brukare budget chef
    dialog direktör drift enhet erfarenhet fas förslag forum förflyttning förmåga förvaltning förutsättning genomförande grund grupp hem hjälp insats
    institution kapacitet kommun kompetens kommitté konsult kostnad kultur kvalitet ledare ledning lista lokal mål medel möte nämnd nätverk
    nivå område omsorg omställning ordning organ organisation period person personal plan planering plats plikt politik princip prioritering process program
    projekt punkt ram rapport rapportering reform register resurs rutin råd samarbete samhälle samordnare sektion sektor skola station status strategi
    struktur studie styrelse system sätt team teknik tema terapeut tid tillsyn tjänst trygghet undersökning uppdrag uppföljning utbildning utmaning
    utredning utskott utveckling verksamhet verktyg vård värde värdering åtgärd ärende ekonomi`,
};

/** What may stand behind such a word: arbeid-et, gruppe-ne, plan-ene, sjef-s, tenest-a. */
const ending = 'a|e|n|r|t|s|en|et|er|ar|ene|ane|ne|na|or|orna|arna|erna|ens|ets|enes|anes|nes|lig|leg|';

const patterns = new Map<Language, RegExp>();

/**
 * Where the last word of a compound begins: the length of what stands before it; undefined where no such word is known.
 * @param word in small letters, or with a capital at its head
 * @param least how many letters stand before and in the last word at least
 */
export function joinOf(word: string, language: Language, least: number): number | undefined {
  const words = lastWords[language];
  if (words === undefined) return undefined;
  const pattern = patterns.get(language) ?? patternOf(words);
  patterns.set(language, pattern);
  // The longest last word is found first: what stands before it is as short as can be.
  const before = pattern.exec(word)?.[1]?.length;
  return before !== undefined && before >= least && word.length - before >= least ? before : undefined;
}

function patternOf(words: string): RegExp {
  // The e of gruppe and teneste is no part of their stem: gruppa, tenesta.
  const stems = words
    .trim()
    .split(/\s+/)
    .map((word) => (/[^aeiouyæøåéäö]e$/.test(word) ? `${word.slice(0, -1)}e?` : word));
  return new RegExp(`^(.{3,}?)(?:${stems.join('|')})(?:${ending})$`, 'u');
}
