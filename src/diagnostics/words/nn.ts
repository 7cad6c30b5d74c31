import type { PageBarrier } from '../catalogue.ts';
import {
  circle,
  type Likely,
  type MessageWords,
  quoted,
  type TemplateMistakes,
  type Terms,
  type Worded,
} from './words.ts';

const terms: Terms = {
  shapes: {
    map: 'felt med verdiar («namn: verdi» på eigne linjer)',
    list: 'ei liste (linjer som byrjar med «- »)',
    text: 'tekst',
    empty: 'ingenting',
    'one value': 'éin verdi',
    number: 'eit tal',
  },
  types: {
    date: {
      name: 'dato',
      valid: 'ein gyldig dato',
      example: '18.03.2021, 18. mars 2021, mars 2021 eller våren 2022',
    },
    period: { name: 'periode', valid: 'ein gyldig periode', example: '2021–2023' },
    number: { name: 'tal', valid: 'eit gyldig tal', example: '1 200 eller 2,5' },
    'case-number': { name: 'saksnummer', valid: 'eit gyldig saksnummer', example: '13/21 eller 2021/3226-1' },
    boolean: { name: 'svar', valid: 'eit gyldig svar', example: 'ja eller nei' },
    time: { name: 'klokkeslett', valid: 'eit gyldig klokkeslett', example: '09.00 eller kl. 9' },
    duration: { name: 'tidslengd', valid: 'ei gyldig tidslengd', example: '10 min eller ein halv dag' },
    money: { name: 'beløp', valid: 'eit gyldig beløp', example: '1 200 000 kr' },
    votes: {
      name: 'røystetal',
      valid: 'eit gyldig røystetal',
      example: '12 eller Sp 5 og Ap 7',
    },
  },
  kinds: {
    people: 'ein person',
    bodies: 'eit organ',
    units: 'ei eining',
    roles: 'ei rolle',
    groups: 'ei gruppe',
    reforms: 'ei reform',
    areas: 'eit satsingsområde',
    decisions: 'eit vedtak',
    mandates: 'eit mandat',
    measures: 'eit tiltak',
    cases: 'ei sak',
    parties: 'eit parti',
    goals: 'eit mål',
    strategies: 'ein strategi',
    consultations: 'ei drøfting, høyring eller fråsegn',
    indicators: 'ein indikator',
    risks: 'ein risiko',
    tables: 'ein tabell',
    meetings: 'eit møte',
    newsletters: 'eit nyheitsbrev',
    figures: 'ein figur',
    sources: 'ei kjelde',
    glossary: 'eit ord i ordlista',
    editions: 'ei utgåve',
  },
};

const q = (...words: string[]) => quoted(words, 'eller', ['«', '»']);
const noun = (name: string) => terms.kinds[name] ?? name;
const nouns = (names: readonly string[]) => quoted(names.map(noun), 'eller', ['', '']);

const places = (count: number) => (count > 1 ? ` (${count} stader i fila)` : '');

/** Kva som står i vegen for dei som lyttar til dokumentet. */
const barriers: Readonly<Record<PageBarrier, (words: string) => string>> = {
  picture: (words) => `biletet etter ${words} har ingen tekst for dei som ikkje ser det`,
  'link-in-picture': (words) => `inne i biletet ${words} er det ei lenkje, som skjermlesarar ikkje finn`,
  heading: (words) => `overskrifta ${words} hoppar over eit nivå`,
  glyph: (words) => `eit teikn ved ${words} finst ikkje i skriftene`,
  'private-use': (words) => `teiknet ${words} har berre meining i si eiga skrift`,
  'dead-link': (words) => `lenkja til ${words} fører ingen stad`,
  address: (words) => `lenkja til ${words} verkar berre på ein nettstad`,
  untagged: (words) => `teksten ${words} kjem frå utsjånaden (CSS) eller ei ramme, og blir ikkje lesen opp`,
  title: () => 'sida har ingen tittel',
  language: () => 'sida seier ikkje kva språk ho er på',
};

const remedies: Readonly<Record<PageBarrier, string>> = {
  picture: 'Skriv ein tekst i hakeparentesen framfor biletet: ![Kart over kaien](kart.png).',
  'link-in-picture': 'Set lenkja i teksten ved sida av biletet.',
  heading: 'Bruk nivåa etter kvarandre: ## før ###.',
  glyph: 'Skriv det med andre teikn.',
  'private-use': 'Skriv det med ord, eller bruk eit bilete med tekst.',
  'dead-link': 'Rett lenkja, eller ta ho bort.',
  address: 'Skriv heile adressa med https://, eller nemn vedlegget med namn.',
  untagged: 'Skriv teksten i malen eller i planen.',
  title: 'Set <title> i page.html.hbs.',
  language: 'Set lang i <html> i page.html.hbs.',
};

export const nn: MessageWords = {
  messages: {
    'io/encoding': ({ guess }) => ({
      message: {
        'windows-1252': 'Fila er lagra som Windows-1252, ikkje som UTF-8; æ, ø og å kan ikkje lesast.',
        'utf-16': 'Fila er lagra som UTF-16, ikkje som UTF-8, og kan ikkje lesast.',
        unknown: 'Fila er ikkje tekst i UTF-8.',
      }[guess],
      help: 'Lagre fila på nytt med teiknsettet UTF-8. I VS Code: klikk på teiknsettet nedst til høgre, og vel «Save with Encoding» og «UTF-8».',
    }),
    'io/unreadable': ({ file, reason }) => ({
      message: `Fila ${q(file)} kan ikkje lesast (${reason}).`,
      help: 'Sjå etter at fila finst, og at du har løyve til å opne fila.',
    }),
    'yaml/syntax': (args) =>
      likely[args.reason as keyof Likely]?.(args) ??
      syntax[args.reason] ?? {
        message: `Linja er ikkje gyldig YAML (${args.reason}).`,
        help: 'Sjå på innrykk, kolon og hermeteikn på denne linja og linja over.',
      },
    'yaml/unsupported': ({ what }) => unsupported[what],
    'yaml/comma': ({ words }) => ({
      message: `Kommaet framfor ${q(words)} deler verdien i to, sidan han står i klammar.`,
      help: 'Set verdien i hermeteikn.',
    }),
    'yaml/comment': ({ words }) => ({
      message: `${q(words)} blir ikkje lese: etter mellomrom og «#» er resten av linja ein merknad.`,
      help: 'Set heile verdien i hermeteikn. Er det ein merknad, skriv eit mellomrom etter «#».',
    }),
    'yaml/alias': ({ name, problem }) => ({
      message: {
        unknown: `${q(`*${name}`)} viser til ${q(`&${name}`)}, som ikkje finst.`,
        cyclic: `${q(`*${name}`)} viser til seg sjølv.`,
        'too many': `${q(`*${name}`)} gjer fila for stor.`,
        unused: `${q(`&${name}`)} blir ikkje lese som tekst.`,
      }[problem],
      help: `Set verdien i hermeteikn dersom ${problem === 'unused' ? 'teiknet «&»' : 'stjerna'} er tekst.`,
    }),
    'schema/foreign-file': () => ({
      message: 'Fila har ingen av felta i planen og er ikkje lesen.',
      help: 'Høyrer fila til planen, må ho byrje med til dømes «tiltak:» eller «saker:».',
    }),
    'schema/empty-plan': () => ({
      message: 'Planen har ikkje noko innhald.',
      help: 'Skriv «plan:» og ein tittel under: «tittel: Namn på planen».',
    }),
    'schema/unknown-key': ({ key, in: place, known }) => ({
      message: `Ukjent felt ${q(key)}${place ? ` i ${q(place)}` : ''}.`,
      help: known.length > 0 ? `Felta her er ${known.join(', ')}.` : 'Rett namnet, eller ta bort feltet.',
    }),
    'schema/wrong-variant': ({ key, kind, belongsTo }) => ({
      message: `Feltet ${q(key)} høyrer ikkje til ${q(kind)}, men til ${q(belongsTo)}.`,
      help: 'Ta bort feltet, eller endre typen.',
    }),
    'schema/missing': ({ name, in: place }) => ({
      message: `Feltet ${q(name)} manglar${place ? ` i ${q(place)}` : ''}.`,
      help: `Skriv ${q(`${name}: …`)} her.`,
    }),
    'schema/type': ({ found, expected, fields = [] }) => ({
      message: `Her står ${terms.shapes[found]}, men det skal vere ${terms.shapes[expected]}.`,
      ...(found === 'map' && expected === 'text'
        ? { help: 'Er kolonet ein del av teksten, set heile teksten i hermeteikn.' }
        : expected === 'one value' || (found === 'list' && expected === 'text')
          ? { help: 'Skriv berre éin verdi, som tekst på linja.' }
          : expected === 'map' && fields.length > 0
            ? {
                help: `Skriv felta, til dømes {${fields
                  .slice(0, 4)
                  .map((field) => `${field}: …`)
                  .join(', ')}}.`,
              }
            : {}),
    }),
    'schema/value': ({ value, allowed, fields = [] }) => ({
      message: `${q(value)} er ikkje eit gyldig val.`,
      help: `Skriv ${q(...allowed)}${fields.length > 0 ? `, eller felta ${fields.join(', ')}` : ''}.`,
    }),
    'schema/duplicate-key': ({ key, other }) => ({
      message:
        key === other
          ? `Feltet ${q(key)} står to gonger.`
          : `Feltet ${q(key)} er det same som ${q(other)}, som alt står her.`,
      help: 'Behald det eine.',
    }),
    'schema/id': ({ id }) => ({
      message: `${q(id)} kan ikkje brukast som kjenneteikn (id).`,
      help: 'Bruk bokstavar, tal og bindestrek, og byrj med ein bokstav.',
    }),
    'schema/duplicate-id': ({ id }) => ({
      message: `Kjenneteiknet ${q(id)} er brukt to gonger.`,
      help: 'Gi den eine eit anna kjenneteikn.',
    }),
    'schema/format': ({ value, type, clock }) => ({
      message: `${q(value)} er ikkje ${terms.types[type].valid}.`,
      help:
        clock === undefined
          ? `Skriv det slik: ${terms.types[type].example}.`
          : `Skriv klokkeslettet på møtet, ${q(`startar: ${clock}`)}, og datoen for seg.`,
    }),
    'schema/ambiguous': ({ value, type }) => ({
      message: `${q(value)} kan lesast på fleire måtar som ${terms.types[type].name}.`,
      help: `Skriv det slik: ${terms.types[type].example}.`,
    }),
    'schema/nesting': ({ depth }) => ({
      message: `Her ligg meir enn ${depth} nivå inni kvarandre.`,
      help: 'Sjå etter innrykk som har vorte feil.',
    }),
    'text/file': ({ file, problem }) => ({
      message: {
        missing: `Fila ${q(file)} finst ikkje.`,
        outside: `Fila ${q(file)} ligg utanfor mappa til planen.`,
        directory: `${q(file)} er ei mappe, ikkje ei fil.`,
      }[problem],
      help:
        problem === 'outside'
          ? 'Flytt eller kopier ho inn i mappa til planen.'
          : 'Skriv namnet slik fila heiter, med mappe sett frå denne fila.',
    }),
    'text/unprintable': ({ character, codePoint, count }) => ({
      message: `Teiknet ${q(character)} (${codePoint}) finst ikkje i skrifta og kan ikkje skrivast ut${count > 1 ? ` (${count} stader i teksten)` : ''}.`,
      help: 'Byt det ut med eit anna teikn eller med ord.',
    }),
    'text/garbled': ({ problem, found, meant, count }) => ({
      message: {
        mojibake: `${q(found)} skulle nok vore ${q(meant)}: eit program har lese fila med feil teiknsett${places(count)}.`,
        lost: `Ein bokstav i ${q(found)} er gått tapt${places(count)}.`,
        invisible: `${q(meant)} har eit usynleg teikn i seg${places(count)}.`,
        apart: `Bokstavar i ${q(meant)} er delte i to teikn, som i filnamn frå macOS${places(count)}.`,
      }[problem],
      help:
        problem === 'invisible' || problem === 'apart'
          ? 'Skriv ordet på nytt.'
          : 'Skriv ordet slik det skal vere.',
    }),
    'text/image': ({ file, problem }) => ({
      message: {
        missing: `Biletet ${q(file)} finst ikkje.`,
        outside: `Biletet ${q(file)} ligg utanfor mappa til planen.`,
        remote: `Biletet ${q(file)} ligg på nettet og blir ikkje henta.`,
        unreadable: `Fila ${q(file)} kan ikkje lesast som bilete.`,
      }[problem],
      help: 'Legg biletet i mappa til planen, og skriv namnet sett frå denne fila.',
    }),
    'ref/unknown': ({ name, kinds: wanted }) => ({
      message: `Fann ikkje ${q(name)}.${wanted.length > 0 ? ` Her skal det stå ${nouns(wanted)}.` : ''}`,
      help: 'Skriv kjenneteiknet eller namnet på noko som står i planen.',
    }),
    'ref/wrong-kind': ({ name, kinds: wanted, found }) => ({
      message: `${q(name)} er ${noun(found)}, men her skal det stå ${nouns(wanted)}.`,
      help: 'Skriv kjenneteiknet eller namnet på noko av rett slag.',
    }),
    'ref/ambiguous': ({ name, candidates }) => ({
      message: `${q(name)} kan vise til fleire: ${q(...candidates)}.`,
      help: 'Skriv kjenneteiknet til den du meiner.',
    }),
    'ref/nearly': ({ name, near }) => ({
      message: `${q(name)} er nesten ${q(near)}, som står i planen.`,
      help: `Skriv ${q(near)}, eller ${q(`{namn: ${name}}`)} dersom du meiner ein annan.`,
    }),
    'ref/reserved': ({ id }) => ({
      message: `${q(id)} har ei eiga tyding og kan ikkje vere kjenneteikn.`,
      help: 'Vel eit anna kjenneteikn.',
    }),
    'access/internal-reference': ({ name }) => ({
      message: `${q(name)} er intern, men står i eit offentleg dokument.`,
      help: 'Gje ein person ei offentleg rolle, skriv andre ord i ein tekst, «[[…|ord]]», eller ta bort tilvisinga.',
    }),
    'privacy/identity-number': ({ country, number }) => ({
      message: `Her står eit ${country === 'norwegian' ? 'fødselsnummer' : 'svensk personnummer'} (${number}).`,
      help: 'Ta det bort. Det har ikkje noko i dokumentet å gjere, heller ikkje i eit som er internt.',
    }),
    'privacy/contact': ({ what, contact }) => ({
      message: `${what === 'e-mail' ? 'Den private e-postadressa' : 'Mobilnummeret'} ${q(contact)} står i ein tekst som alle kan lese.`,
      help: 'Skriv adressa eller nummeret til kommunen, eller legg det under kontakt på personen.',
    }),
    'pdf/text-lost': ({ document, missing }) => ({
      message: `PDF-en av ${q(document)} manglar tekst frå sida (${missing}) og er ikkje skriven.`,
      help: 'Køyr «plan doctor». Hjelper ikkje det, er det ein feil i plan: meld frå om han.',
    }),
    'pdf/barrier': ({ document, barrier, words }) => ({
      message: `PDF-en av ${q(document)} er ikkje skriven: ${barriers[barrier](q(words))}.`,
      help: remedies[barrier],
    }),
    'pdf/failed': ({ document, reason }) => ({
      message: `PDF-en av ${q(document)} vart ikkje laga (${reason}).`,
      help: 'Prøv igjen, og køyr «plan doctor» dersom det skjer igjen.',
    }),
    'pdf/timeout': ({ document, seconds }) => ({
      message: `PDF-en av ${q(document)} var ikkje ferdig etter ${seconds} sekund.`,
      help: 'Prøv igjen når maskina har mindre å gjere.',
    }),
    'config/edition-kind': ({ kind }) => ({
      message: `Dokument av typen ${q(kind)} kan ikkje lagast enno.`,
      help: 'Ta bort utgåva, eller vel ein annan type.',
    }),
    'config/template': ({ file }) => ({
      message: `Malen ${q(file)} erstattar ingen mal.`,
      help: 'Gi fila same namn som malen ho skal erstatte.',
    }),
    'config/template-error': ({ file, problem, name, known }) => ({
      message: `Malen ${q(file)} kan ikkje brukast: ${templateMistakes[problem](name)}.`,
      ...(known.length > 0 ? { help: `Her finst ${known.join(', ')}.` } : {}),
    }),
    'config/template-missing': ({ file, own }) => ({
      message: `Malen ${q(file)} finst ikkje.`,
      help:
        own.length > 0
          ? `Planen har ${own.join(', ')}. Legg malen i mappa ${q('templates')}.`
          : `Legg han i mappa ${q('templates')} ved sida av plan.yaml. ${q('plan eject')} kopierer ein som følgjer med.`,
    }),
    'config/edition-section': ({ name, known }) => ({
      message: `Dokumentet har ikkje noko avsnitt ${q(name)}.`,
      help: known.length > 0 ? `Det har ${known.join(', ')}.` : 'Det har ingen avsnitt å velje mellom.',
    }),
    'config/vocabulary': ({ term }) => ({
      message: `Ordvalet ${q(term)} gjeld ikkje noko ord som blir trykt.`,
      help: 'Skriv namnet på eit felt, eit avsnitt eller eit dokument, eller ordet slik det elles blir trykt.',
    }),
    'config/section-order': ({ name }) => ({
      message: `Rekkjefølgja på avsnitt nemner ${q(name)}, som ikkje er namnet på noko avsnitt.`,
      help: 'Skriv namnet slik det står over avsnittet, eller ta det bort.',
    }),
    'config/rule': ({ rule, problem }) => ({
      message: {
        unknown: `Det er ingen regel ${q(rule)}.`,
        fixed: `Regelen ${q(rule)} kan ikkje endrast: planen kan ikkje lesast, eller noko hemmeleg kan kome ut.`,
      }[problem],
      help: 'Ta bort linja, eller rett namnet.',
    }),
    'config/suppression': ({ code, problem }) => ({
      message: {
        unknown: `Det er ingen regel ${q(code)} å godta.`,
        fixed: `Regelen ${q(code)} kan ikkje godtakast: planen kan ikkje lesast, eller noko hemmeleg kan kome ut.`,
        'no reason': `Det står ikkje kvifor ${q(code)} er godteken.`,
        unused: `Her er ikkje noko av ${q(code)} å godta.`,
      }[problem],
      help:
        problem === 'no reason'
          ? `Skriv grunnen etter regelen: ${q(`# plan: godta ${code} – namnet er rett`)}.`
          : 'Ta bort merknaden, eller rett namnet på regelen.',
    }),
    'config/color': ({ color, contrast }) =>
      contrast === undefined
        ? { message: `${q(color)} er ikkje ein farge.`, help: 'Skriv ein farge som "#1f5c7a", i hermeteikn.' }
        : {
            message: `Fargen ${q(color)} er for lys på kvitt papir: kontrasten er ${contrast.toLocaleString('nn')}, og lova krev 4,5 (WCAG 1.4.3).`,
            help: 'Vel ein mørkare farge.',
          },
    'ref/plan-part': ({ name }) => ({
      message: `Planen har ikkje noko ${q(name)} som kan hentast hit.`,
      help: 'Skriv typen eller overskrifta til eit avsnitt i planen, eller tiltak, grupper, medverknad, forankring, rapportering eller frist.',
    }),
    'ref/unknown-within': ({ name, known }) => ({
      message: `Fann ikkje ${q(name)} her.`,
      help: known.length > 0 ? `Skriv ${q(...known)}.` : 'Det er ikkje noko å vise til her.',
    }),
    'ref/not-on-list': ({ name }) => ({
      message: `${q(name)} står ikkje i saklista til møtet.`,
      help: 'Skriv kjennemerket, tittelen eller nummeret til ei sak i lista, eller set saka på lista.',
    }),
    'ref/no-recommendation': ({ words }) => ({
      message: `${q(words)} viser til ei tilråding som ikkje finst.`,
      help: 'Skriv framlegget til vedtak på saka eller i saklista, eller skriv vedtaket her.',
    }),
    'ref/recommendation-changed': ({ words }) => ({
      message: `${q(words)} seier ikkje kva som vart vedteke.`,
      help: `Skriv ei liste med tilrådinga og kjennemerket (id) til kvart framlegg som vart vedteke, ${q('[som tilrådd, tillegget]')}, eller heile vedtaket.`,
    }),
    'ref/not-a-name': ({ words, fields }) => ({
      message: `${q(words)} blir trykt som eit namn.`,
      help: `Skriv namnet åleine, og resten i sitt felt: ${fields.join(', ')}.`,
    }),
    'org/mandate-decision': ({ title }) => ({
      message: `Mandatet ${q(title)} seier ikkje kven som har vedteke det.`,
      help: `Vis til vedtaket, ${q('vedtak: …')}, eller skriv kven som har godkjent det, ${q('godkjend av: …')}.`,
    }),
    'org/no-lead': ({ count, name }) => ({
      message: `Leiar manglar for ${count === 1 ? `gruppa ${q(name)}` : `${count} grupper, den første er ${q(name)}`}.`,
      help: `Skriv kven som leier: ${q('leiar: …')}.`,
    }),
    'org/no-way-up': ({ count, name }) => ({
      message: `Inga rapportering når styringsgruppa frå ${count === 1 ? `gruppa ${q(name)}` : `${count} grupper, den første er ${q(name)}`}.`,
      help: `Skriv kven gruppa rapporterer til: ${q('rapporterer til: …')}.`,
    }),
    'org/votes': ({ problem, total, voters }) => ({
      message: {
        'more than present': `Her er ${total} røyster, men berre ${voters} kunne røyste.`,
        'fewer than present': `Her er berre ${total} røyster, men ${voters} kunne røyste.`,
        'other result': `Resultatet stemmer ikkje med ${total} røyster for og ${voters} mot.`,
        'no subject': 'Her er det fleire røystingar, og denne seier ikkje kva ho gjeld.',
      }[problem],
      help:
        problem === 'no subject'
          ? `Skriv kva det vart røysta over: ${q('gjeld: …')}.`
          : 'Rett røystetala, resultatet eller kven som var til stades.',
    }),
    'ref/unused': ({ kind, count, name }) => {
      const [one, many] = (
        {
          people: ['personen', 'personar'],
          roles: ['rolla', 'roller'],
          sources: ['kjelda', 'kjelder'],
          tables: ['tabellen', 'tabellar'],
          figures: ['figuren', 'figurar'],
          glossary: ['ordet', 'ord i ordlista'],
        } as const
      )[kind];
      return {
        message: `Ingenting i planen viser til ${count === 1 ? `${one} ${q(name)}` : `${count} ${many}, det første er ${q(name)}`}.`,
        help: 'Vis til det der det høyrer heime, eller ta det bort.',
      };
    },
    'ref/routing-twice': ({ number }) => ({
      message: `Saksnummeret ${q(number)} står to gonger for same organ.`,
      help: 'Rett nummeret, eller ta bort den eine linja.',
    }),
    'ref/archive-case-twice': ({ number }) => ({
      message: `Arkivsaka ${q(number)} står på to saker.`,
      help: 'Rett det eine nummeret. Høyrer begge til same arkivsak, skriv dokumentnummeret bak: «2021/3226-2».',
    }),
    'ref/differs': ({ name, here, there }) => ({
      message: `${name ? `Feltet ${q(name)} står` : 'Dette står'} to stader og er ikkje likt${here && there ? `: ${q(here)} her, ${q(there)} der` : ''}.`,
      help: 'Ta bort det eine, eller rett det som er feil.',
    }),
    'org/cycle': ({ what, names }) => ({
      message: {
        reporting: `Rapporteringa går i ring: ${circle(names)}.`,
        partOf: `Dette er del av seg sjølv: ${circle(names)}.`,
        dependsOn: `Tiltaka ventar på kvarandre: ${circle(names)}.`,
      }[what],
      help: 'Ta bort eller snu ei av linjene.',
    }),
    'time/reversed': ({ first, second }) => ({
      message: `${q(second)} er før ${q(first)}.`,
      help: 'Rett ein av dei.',
    }),
    'time/overlap': ({ name, others, times }) => ({
      message: `${q(name)}${others > 0 ? ` og ${others} til` : ''} er i to møte på same tid${times > 1 ? `, ${times} gonger` : ''}.`,
      help: 'Rett klokkeslettet til eitt av møta, eller skriv kven som er fråverande.',
    }),
    'time/no-year': ({ date }) => ({
      message: `Datoen ${q(date)} manglar år.`,
      help: `Skriv året òg: ${q('18. mars 2021')}.`,
    }),
    'time/clock': ({ written, computed }) => ({
      message: `Her står ${q(written)}, men postane før er ferdige ${q(computed)}.`,
      help: 'Rett klokkeslettet, eller kor lenge postane før varer.',
    }),
    'measure/missing': ({ what, count, title }) => ({
      message: `${what === 'deadline' ? 'Frist' : 'Ansvarleg'} manglar for ${count === 1 ? `tiltaket ${q(title)}` : `${count} tiltak, det første er ${q(title)}`}.`,
      help:
        what === 'deadline'
          ? 'Skriv ein frist. Kjem tiltaket att eller er det i drift, skriv det.'
          : 'Skriv kven som har ansvaret: ei rolle, ein person, ei eining eller ei gruppe.',
    }),
    'measure/overdue': ({ count, title }) => ({
      message:
        count === 1
          ? `Fristen for tiltaket ${q(title)} er gått ut, og det er ikkje gjennomført.`
          : `Fristen er gått ut for ${count} tiltak som ikkje er gjennomførte, det første er ${q(title)}.`,
      help: 'Skriv korleis det går i ei oppdatering, eller gje ein ny frist.',
    }),
    'measure/stale': ({ report, count, title }) => ({
      message:
        count === 1
          ? `Statusrapporten ${q(report)} har ikkje noko nytt om tiltaket ${q(title)} sidan rapporten før.`
          : `Statusrapporten ${q(report)} har ikkje noko nytt om ${count} tiltak sidan rapporten før, det første er ${q(title)}.`,
      help: 'Skriv korleis det går no, i ei ny oppdatering.',
    }),
    'measure/untraced': ({ count, title }) => ({
      message: `Det går ikkje fram kva vedtak som ligg bak ${count === 1 ? `tiltaket ${q(title)}` : `${count} tiltak, det første er ${q(title)}`}.`,
      help: `Vis til vedtaket, ${q('vedtak: …')}, eller til gruppa som har mandatet, ${q('gruppe: …')}.`,
    }),
    'measure/sum': ({ written, computed }) => ({
      message: `Summen er ${q(computed)}, ikkje ${q(written)}.`,
      help: 'Rett summen eller ei av radene.',
    }),
    'text/empty-link': ({ what, link }) => ({
      message: {
        words: `Lenkja ${q(link)} har ingen ord.`,
        address: `Lenkja ${q(link)} har inga adresse.`,
        place: `Lenkja ${q(link)} fører ingen stad frå eit dokument, og blir skriven som vanleg tekst.`,
        anchor: `Lenkja ${q(link)} fører til ein stad som dokumentet ikkje har, og blir skriven som vanleg tekst.`,
      }[what],
      help: {
        words: `Skriv henne slik: ${q('[ord som seier kva som er der](https://…)')}.`,
        address: `Skriv henne slik: ${q('[ord som seier kva som er der](https://…)')}.`,
        place: 'Skriv heile adressa med https://, eller nemn fila og legg ho ved.',
        anchor: 'Skriv # og overskrifta med små bokstavar og bindestrekar: «#vidare-arbeid».',
      }[what],
    }),
    'text/no-alternative': ({ what, file }) => ({
      message: `${what === 'image' ? 'Biletet' : 'Logoen'} ${q(file)} manglar alternativ tekst.`,
      help:
        what === 'image'
          ? `Skriv i klammene det som biletet viser: ${q(`![det som biletet viser](${file})`)}.`
          : `Skriv namnet på den som eig han: ${q('alternativ tekst: …')}.`,
    }),
    'text/summary-long': ({ lines, most }) => ({
      message: `Samandraget er på om lag ${lines} linjer, meir enn ${most}.`,
      help: 'Sei kort kven, kva, kvar og når, og lat resten stå i saksopplysningane.',
    }),
    'text/vague-point': ({ words }) => ({
      message: `Punktet byrjar med ${q(words)}, som ikkje seier kva som blir vedteke.`,
      help: 'Skriv kven som skal gjere kva, og når.',
    }),
    'text/abbreviation': ({ name }) => ({
      message: `Forkortinga ${q(name)} er ikkje forklart.`,
      help: `Skriv kva ho tyder: ${q(`${name}: …`)}.`,
    }),
    'text/undefined-abbreviation': ({ name }) => ({
      message: `Forkortinga ${q(name)} er ikkje forklart.`,
      help: `Skriv ho i ordlista: ${q(`${name}: det ho står for`)}.`,
    }),
    'text/hard-to-read': ({ lix, longest }) => ({
      message: `Teksten er tung å lese: lesbarheitsindeksen (LIX) er ${lix}, og den lengste setninga har ${longest} ord.`,
      help: 'Del dei lange setningane, og byt lange ord mot korte. Aviser ligg på 40 til 50.',
    }),
    'text/bold-heading': ({ words }) => ({
      message: `${q(words)} ser ut som ei overskrift, men er berre feit skrift.`,
      help: `Skriv ho som ei overskrift, så ho også blir lesen opp som det: ${q(`## ${words}`)}.`,
    }),
    'text/section-missing': ({ section, title }) => ({
      message: `Saka ${q(title)} manglar avsnittet ${q(section)}, som kommunen krev.`,
      help: `Skriv avsnittet. Er det ingenting å seie, skriv du ${q('Ingen')}.`,
    }),
  },
  related: {
    'first-here': 'Står først her',
    'used-here': 'Brukt her',
    'declared-here': 'Står her',
    'also-here': 'Også her',
    'same-group': 'I same gruppe',
  },
};

const unsupported = {
  'several documents': {
    message: 'Fila har fleire YAML-dokument (ei linje med «---»).',
    help: 'Del fila i fleire, eller ta bort linja.',
  },
  tag: {
    message: 'Merket «!» kan ikkje brukast her.',
    help: 'Ta det bort, eller set verdien i hermeteikn dersom utropsteiknet er tekst.',
  },
  'complex key': {
    message: 'Eit felt kan ikkje ha ei liste eller andre felt som namn.',
    help: 'Skriv eit enkelt namn og så kolon.',
  },
};

/** Mistakes in YAML by the code of the parser. */
const syntax: Readonly<Record<string, Worded>> = {
  BAD_INDENT: {
    message: 'Innrykket stemmer ikkje med linjene over.',
    help: 'Rykk linja inn like langt som dei andre felta i same gruppe, med mellomrom.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message:
      'Linja blir lesen som eit nytt felt: anten er det eit kolon i teksten, eller så stemmer ikkje innrykket på neste linje.',
    help: 'Set ein verdi med kolon i hermeteikn, tittel: "Sak: om planen", og rykk felta i same gruppe inn like langt.',
  },
  BLOCK_IN_FLOW: {
    message: 'Klammene er ikkje lukka før ei ny linje byrjar.',
    help: 'Lukk «{ }» eller «[ ]» på same linje.',
  },
  MISSING_CHAR: {
    message: 'Eit hermeteikn eller ei klamme manglar.',
    help: 'Lukk hermeteiknet eller klamma. Høyrer teiknet til teksten, set heile verdien i hermeteikn.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Linja manglar kolon etter feltnamnet, eller høyrer til linja over.',
    help: 'Skriv «namn: verdi», eller rykk inn linja.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Det er for mange klammer eller felt inni kvarandre her.',
    help: 'Ta bort klammene eller felta som er for mykje.',
  },
  TAB_AS_INDENT: { message: 'Linja er rykt inn med tabulator.', help: 'Bruk mellomrom.' },
  UNEXPECTED_TOKEN: {
    message: 'Her står noko som ikkje passar inn.',
    help: 'Sjå på kolon, klammer og hermeteikn på linja. Set verdien i hermeteikn dersom teikna er tekst.',
  },
  BAD_ALIAS: {
    message: 'Ein verdi som byrjar med «*», blir lesen som ei tilvising.',
    help: 'Set verdien i hermeteikn.',
  },
  BAD_SCALAR_START: {
    message: 'Verdien byrjar med eit teikn som har ei eiga tyding i YAML (@ eller `).',
    help: 'Set verdien i hermeteikn.',
  },
  BAD_DQ_ESCAPE: {
    message: 'Omvend skråstrek i doble hermeteikn har ei eiga tyding.',
    help: 'Bruk enkle hermeteikn.',
  },
};

/** The mistakes that are found in the text, by their reason. */
const likely: Likely = {
  indentation: ({ found = '', expected = '' }) => ({
    message: `Innrykket er ${found} mellomrom, men linjene i same gruppe har ${expected}.`,
    help:
      expected === '0' ? 'Ta bort mellomromma framfor linja.' : `Set ${expected} mellomrom framfor linja.`,
  }),
  'no-break space': () => ({
    message: 'Linja er rykt inn med harde mellomrom, som følgjer med når tekst blir limt inn.',
    help: 'Bruk vanlege mellomrom.',
  }),
  hyphen: () => ({
    message: 'Mellomrommet etter bindestreken manglar.',
    help: 'Skriv «- » først på linja, med mellomrom etter.',
  }),
  'missing hyphen': () => ({
    message: 'Linja står i ei liste, men manglar bindestreken framfor.',
    help: 'Skriv «- » først på linja, like langt inne som dei andre punkta.',
  }),
  colon: ({ found = '' }) => ({
    message: `Mellomrommet etter kolonet manglar: ${q(`${found}:`)}.`,
    help: `Skriv ${q(`${found}: …`)}, med mellomrom etter kolonet.`,
  }),
  'number sign': () => ({
    message: 'Etter mellomrom og «#» er resten av linja ein merknad og blir ikkje lesen.',
    help: 'Set heile verdien i hermeteikn.',
  }),
  'first character': ({ found = '' }) => ({
    message: `Verdien byrjar med ${q(found)}, som har ei eiga tyding i YAML.`,
    help: 'Set heile verdien i hermeteikn.',
  }),
  'stray mark': ({ found = '' }) => ({
    message: `Linja byrjar med ${q(found)}, som ikkje høyrer til der.`,
    help: 'Ta det bort. Høyrer teiknet til teksten, set det i hermeteikn saman med orda etter.',
  }),
  'price comma': () => ({
    message: 'Kommaet deler beløpet i to, sidan det står i klammer.',
    help: 'Set beløpet i hermeteikn, {2027: "80 000,-"}, eller ta bort «,-».',
  }),
  'after quote': ({ found = '' }) => ({
    message: `Verdien er slutt etter ${q(found)}, men det står meir på linja.`,
    help: `Set hermeteikn rundt heile verdien: stad: '"Rådhuset" i byen', eller ta bort det som står etter.`,
  }),
  'open quote': ({ found = '' }) => ({
    message: `Hermeteiknet ${q(found)} byrjar her, men blir ikkje lukka.`,
    help: 'Set det same teiknet etter verdien. Høyrer teiknet til teksten, set andre hermeteikn rundt heile verdien.',
  }),
  'open bracket': ({ found = '' }) => ({
    message: `Klamma ${q(found)} byrjar her, men blir ikkje lukka.`,
    help: `Set ${q(found === '{' ? '}' : ']')} der ho skal slutte. Høyrer klamma til teksten, set heile verdien i hermeteikn.`,
  }),
  'close bracket': ({ found = '' }) => ({
    message: `Klammen ${q(found)} blir lukka her, men er ikkje opna.`,
    help: `Set ${q(found === '}' ? '{' : '[')} der han skal byrje. Høyrer klammen til teksten, set heile verdien i hermeteikn.`,
  }),
  'text colon': () => ({
    message: 'Kolonet i teksten gjer at orda framfor blir lesne som namnet på eit felt.',
    help: 'Set heile verdien i hermeteikn, tittel: "Sak: om planen", eller skriv «|» etter feltet og teksten på linjene under.',
  }),
  'block text': () => ({
    message: 'Teksten under «|» er ikkje rykt inn.',
    help: 'Rykk alle linjene i teksten inn to mellomrom lenger enn feltet over.',
  }),
  'broken line': () => ({
    message: 'Linja er delt midt i namnet på eit felt.',
    help: 'Skriv namnet og kolonet på éi linje.',
  }),
  'broken comment': () => ({
    message: 'Linja held fram merknaden over, men manglar «#».',
    help: 'Skriv «# » først på linja.',
  }),
  continued: () => ({
    message: 'Linja har ikkje noko felt og er ikkje rykt inn under det feltet ho høyrer til.',
    help: 'Held ho fram med teksten over, rykk ho inn lenger enn feltet. Er ho eit felt, skriv kolon etter namnet.',
  }),
};

const templateMistakes: TemplateMistakes = {
  field: (name) => `det er ikkje noko felt ${q(name)} her`,
  helper: (name) => `det er ingen hjelpar ${q(name)}`,
  partial: (name) => `det er ingen delmal ${q(name)}`,
  template: (name) => `det er ingen mal ${q(name)}`,
  mark: (name) =>
    `merket ${q(name)} høyrer ikkje til noko; det skal stå sist på ei linje, eller åleine under ei liste eller ein tabell`,
  group: (name) => `${q(name)} er ei liste eller fleire felt, og må skrivast ut felt for felt`,
  'not prose': () => 'det som blir gitt til «prose» eller «inline», er ikkje tekst',
  endless: () => 'ein delmal bruker seg sjølv, så han tek aldri slutt',
  'too much': () => 'han skriv meir enn noko dokument treng',
  decorator: () => 'dekoratorar kan ikkje brukast',
  'inline partial': () => 'delmalar inne i ein mal kan ikkje brukast',
  block: (name) => `her byrjar ${q(`{{#${name}}}`)}, men ${q(`{{/${name}}}`)} kjem ikkje der han skal`,
  end: (name) => `${q(`{{/${name}}}`)} avsluttar noko som ikkje er byrja`,
  syntax: (name) => `han er ikkje skriven rett ved ${q(name)}`,
};
