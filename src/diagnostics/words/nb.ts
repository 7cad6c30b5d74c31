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
    map: 'felt med verdier («navn: verdi» på egne linjer)',
    list: 'en liste (linjer som begynner med «- »)',
    text: 'tekst',
    empty: 'ingenting',
    'one value': 'én verdi',
    number: 'et tall',
  },
  types: {
    date: {
      name: 'dato',
      valid: 'en gyldig dato',
      example: '18.03.2021, 18. mars 2021, mars 2021 eller våren 2022',
    },
    period: { name: 'periode', valid: 'en gyldig periode', example: '2021–2023' },
    number: { name: 'tall', valid: 'et gyldig tall', example: '1 200 eller 2,5' },
    'case-number': { name: 'saksnummer', valid: 'et gyldig saksnummer', example: '13/21 eller 2021/3226-1' },
    boolean: { name: 'svar', valid: 'et gyldig svar', example: 'ja eller nei' },
    time: { name: 'klokkeslett', valid: 'et gyldig klokkeslett', example: '09.00 eller kl. 9' },
    duration: { name: 'varighet', valid: 'en gyldig varighet', example: '10 min eller en halv dag' },
    money: { name: 'beløp', valid: 'et gyldig beløp', example: '1 200 000 kr' },
    votes: {
      name: 'stemmetall',
      valid: 'et gyldig stemmetall',
      example: '12 eller Sp 5 og Ap 7',
    },
  },
  kinds: {
    people: 'en person',
    bodies: 'et organ',
    units: 'en enhet',
    roles: 'en rolle',
    groups: 'en gruppe',
    reforms: 'en reform',
    areas: 'et satsingsområde',
    decisions: 'et vedtak',
    mandates: 'et mandat',
    measures: 'et tiltak',
    cases: 'en sak',
    parties: 'et parti',
    goals: 'et mål',
    strategies: 'en strategi',
    consultations: 'en drøfting, høring eller uttalelse',
    indicators: 'en indikator',
    risks: 'en risiko',
    tables: 'en tabell',
    meetings: 'et møte',
    newsletters: 'et nyhetsbrev',
    figures: 'en figur',
    sources: 'en kilde',
    glossary: 'et ord i ordlisten',
    editions: 'en utgave',
  },
};

const q = (...words: string[]) => quoted(words, 'eller', ['«', '»']);
const noun = (name: string) => terms.kinds[name] ?? name;
const nouns = (names: readonly string[]) => quoted(names.map(noun), 'eller', ['', '']);

const places = (count: number) => (count > 1 ? ` (${count} steder i filen)` : '');

/** Hva som står i veien for dem som lytter til dokumentet. */
const barriers: Readonly<Record<PageBarrier, (words: string) => string>> = {
  picture: (words) => `bildet etter ${words} har ingen tekst for dem som ikke ser det`,
  'link-in-picture': (words) => `inne i bildet ${words} er det en lenke, som skjermlesere ikke finner`,
  heading: (words) => `overskriften ${words} hopper over et nivå`,
  glyph: (words) => `et tegn ved ${words} finnes ikke i skriftene`,
  'private-use': (words) => `tegnet ${words} har bare mening i sin egen skrift`,
  'dead-link': (words) => `lenken til ${words} fører ingen steder`,
  address: (words) => `lenken til ${words} virker bare på et nettsted`,
  untagged: (words) => `teksten ${words} kommer fra utseendet (CSS) eller en ramme, og blir ikke lest opp`,
  title: () => 'siden har ingen tittel',
  language: () => 'siden sier ikke hvilket språk den er på',
};

const remedies: Readonly<Record<PageBarrier, string>> = {
  picture: 'Skriv en tekst i hakeparentesen foran bildet: ![Kart over kaien](kart.png).',
  'link-in-picture': 'Sett lenken i teksten ved siden av bildet.',
  heading: 'Bruk nivåene etter hverandre: ## før ###.',
  glyph: 'Skriv det med andre tegn.',
  'private-use': 'Skriv det med ord, eller bruk et bilde med tekst.',
  'dead-link': 'Rett lenken, eller ta den bort.',
  address: 'Skriv hele adressen med https://, eller nevn vedlegget med navn.',
  untagged: 'Skriv teksten i malen eller i planen.',
  title: 'Sett <title> i page.html.hbs.',
  language: 'Sett lang i <html> i page.html.hbs.',
};

export const nb: MessageWords = {
  messages: {
    'io/encoding': ({ guess }) => ({
      message: {
        'windows-1252': 'Filen er lagret som Windows-1252, ikke som UTF-8; æ, ø og å kan ikke leses.',
        'utf-16': 'Filen er lagret som UTF-16, ikke som UTF-8, og kan ikke leses.',
        unknown: 'Filen er ikke tekst i UTF-8.',
      }[guess],
      help: 'Lagre filen på nytt med tegnsettet UTF-8. I VS Code: klikk på tegnsettet nederst til høyre, og velg «Save with Encoding» og «UTF-8».',
    }),
    'io/unreadable': ({ file, reason }) => ({
      message: `Filen ${q(file)} kan ikke leses (${reason}).`,
      help: 'Se etter at filen finnes, og at du har lov til å åpne den.',
    }),
    'yaml/syntax': (args) =>
      likely[args.reason as keyof Likely]?.(args) ??
      syntax[args.reason] ?? {
        message: `Linjen er ikke gyldig YAML (${args.reason}).`,
        help: 'Se på innrykk, kolon og anførselstegn på denne linjen og linjen over.',
      },
    'yaml/unsupported': ({ what }) => unsupported[what],
    'yaml/comma': ({ words }) => ({
      message: `Kommaet foran ${q(words)} deler verdien i to, siden den står i klammer.`,
      help: 'Sett verdien i anførselstegn.',
    }),
    'yaml/comment': ({ words }) => ({
      message: `${q(words)} blir ikke lest: etter mellomrom og «#» er resten av linjen en merknad.`,
      help: 'Sett hele verdien i anførselstegn. Er det en merknad, skriv et mellomrom etter «#».',
    }),
    'yaml/alias': ({ name, problem }) => ({
      message: {
        unknown: `${q(`*${name}`)} viser til ${q(`&${name}`)}, som ikke finnes.`,
        cyclic: `${q(`*${name}`)} viser til seg selv.`,
        'too many': `${q(`*${name}`)} gjør filen for stor.`,
        unused: `${q(`&${name}`)} blir ikke lest som tekst.`,
      }[problem],
      help: `Sett verdien i anførselstegn hvis ${problem === 'unused' ? 'tegnet «&»' : 'stjernen'} er tekst.`,
    }),
    'schema/foreign-file': () => ({
      message: 'Filen har ingen av planens felter og er ikke lest.',
      help: 'Hører den til planen, må den begynne med for eksempel «tiltak:» eller «saker:».',
    }),
    'schema/empty-plan': () => ({
      message: 'Planen har ikke noe innhold.',
      help: 'Skriv «plan:» og en tittel under: «tittel: Navn på planen».',
    }),
    'schema/unknown-key': ({ key, in: place, known }) => ({
      message: `Ukjent felt ${q(key)}${place ? ` i ${q(place)}` : ''}.`,
      help: known.length > 0 ? `Feltene her er ${known.join(', ')}.` : 'Rett navnet, eller ta feltet bort.',
    }),
    'schema/wrong-variant': ({ key, kind, belongsTo }) => ({
      message: `Feltet ${q(key)} hører ikke til ${q(kind)}, men til ${q(belongsTo)}.`,
      help: 'Ta feltet bort, eller endre typen.',
    }),
    'schema/missing': ({ name, in: place }) => ({
      message: `Feltet ${q(name)} mangler${place ? ` i ${q(place)}` : ''}.`,
      help: `Skriv ${q(`${name}: …`)} her.`,
    }),
    'schema/type': ({ found, expected, fields = [] }) => ({
      message: `Her står ${terms.shapes[found]}, men det skal være ${terms.shapes[expected]}.`,
      ...(found === 'map' && expected === 'text'
        ? { help: 'Er kolonet en del av teksten, sett hele teksten i anførselstegn.' }
        : expected === 'one value' || (found === 'list' && expected === 'text')
          ? { help: 'Skriv bare én verdi, som tekst på linjen.' }
          : expected === 'map' && fields.length > 0
            ? {
                help: `Skriv feltene, for eksempel {${fields
                  .slice(0, 4)
                  .map((field) => `${field}: …`)
                  .join(', ')}}.`,
              }
            : {}),
    }),
    'schema/value': ({ value, allowed, fields = [] }) => ({
      message: `${q(value)} er ikke et gyldig valg.`,
      help: `Skriv ${q(...allowed)}${fields.length > 0 ? `, eller feltene ${fields.join(', ')}` : ''}.`,
    }),
    'schema/duplicate-key': ({ key, other }) => ({
      message:
        key === other
          ? `Feltet ${q(key)} står to ganger.`
          : `Feltet ${q(key)} er det samme som ${q(other)}, som allerede står her.`,
      help: 'Behold det ene.',
    }),
    'schema/id': ({ id }) => ({
      message: `${q(id)} kan ikke brukes som kjennetegn (id).`,
      help: 'Bruk bokstaver, tall og bindestrek, og begynn med en bokstav.',
    }),
    'schema/duplicate-id': ({ id }) => ({
      message: `Kjennetegnet ${q(id)} er brukt to ganger.`,
      help: 'Gi den ene et annet kjennetegn.',
    }),
    'schema/format': ({ value, type, clock }) => ({
      message: `${q(value)} er ikke ${terms.types[type].valid}.`,
      help:
        clock === undefined
          ? `Skriv det slik: ${terms.types[type].example}.`
          : `Skriv klokkeslettet på møtet, ${q(`starter: ${clock}`)}, og datoen for seg.`,
    }),
    'schema/ambiguous': ({ value, type }) => ({
      message: `${q(value)} kan leses på flere måter som ${terms.types[type].name}.`,
      help: `Skriv det slik: ${terms.types[type].example}.`,
    }),
    'schema/nesting': ({ depth }) => ({
      message: `Her ligger mer enn ${depth} nivåer inni hverandre.`,
      help: 'Se etter innrykk som har gått galt.',
    }),
    'text/file': ({ file, problem }) => ({
      message: {
        missing: `Filen ${q(file)} finnes ikke.`,
        outside: `Filen ${q(file)} ligger utenfor planens mappe.`,
        directory: `${q(file)} er en mappe, ikke en fil.`,
      }[problem],
      help:
        problem === 'outside'
          ? 'Flytt eller kopier den inn i planens mappe.'
          : 'Skriv navnet slik filen heter, med mappe sett fra denne filen.',
    }),
    'text/unprintable': ({ character, codePoint, count }) => ({
      message: `Tegnet ${q(character)} (${codePoint}) finnes ikke i skriften og kan ikke skrives ut${count > 1 ? ` (${count} steder i teksten)` : ''}.`,
      help: 'Bytt det ut med et annet tegn eller med ord.',
    }),
    'text/garbled': ({ problem, found, meant, count }) => ({
      message: {
        mojibake: `${q(found)} skulle nok vært ${q(meant)}: et program har lest filen med feil tegnsett${places(count)}.`,
        lost: `En bokstav i ${q(found)} er gått tapt${places(count)}.`,
        invisible: `${q(meant)} har et usynlig tegn i seg${places(count)}.`,
        apart: `Bokstaver i ${q(meant)} er delt i to tegn, som i filnavn fra macOS${places(count)}.`,
      }[problem],
      help:
        problem === 'invisible' || problem === 'apart'
          ? 'Skriv ordet på nytt.'
          : 'Skriv ordet slik det skal være.',
    }),
    'text/image': ({ file, problem }) => ({
      message: {
        missing: `Bildet ${q(file)} finnes ikke.`,
        outside: `Bildet ${q(file)} ligger utenfor planens mappe.`,
        remote: `Bildet ${q(file)} ligger på nettet og blir ikke hentet.`,
        unreadable: `Filen ${q(file)} kan ikke leses som bilde.`,
      }[problem],
      help: 'Legg bildet i planens mappe, og skriv navnet sett fra denne filen.',
    }),
    'ref/unknown': ({ name, kinds: wanted }) => ({
      message: `Fant ikke ${q(name)}.${wanted.length > 0 ? ` Her skal det stå ${nouns(wanted)}.` : ''}`,
      help: 'Skriv kjennetegnet eller navnet på noe som står i planen.',
    }),
    'ref/wrong-kind': ({ name, kinds: wanted, found }) => ({
      message: `${q(name)} er ${noun(found)}, men her skal det stå ${nouns(wanted)}.`,
      help: 'Skriv kjennetegnet eller navnet på noe av riktig slag.',
    }),
    'ref/ambiguous': ({ name, candidates }) => ({
      message: `${q(name)} kan bety flere: ${q(...candidates)}.`,
      help: 'Skriv kjennetegnet til den du mener.',
    }),
    'ref/nearly': ({ name, near }) => ({
      message: `${q(name)} er nesten ${q(near)}, som står i planen.`,
      help: `Skriv ${q(near)}, eller ${q(`{navn: ${name}}`)} hvis du mener en annen.`,
    }),
    'ref/reserved': ({ id }) => ({
      message: `${q(id)} har en egen betydning og kan ikke være kjennetegn.`,
      help: 'Velg et annet kjennetegn.',
    }),
    'access/internal-reference': ({ name }) => ({
      message: `${q(name)} er intern, men står i et offentlig dokument.`,
      help: 'Gi en person en offentlig rolle, skriv andre ord i en tekst, «[[…|ord]]», eller ta henvisningen bort.',
    }),
    'privacy/identity-number': ({ country, number }) => ({
      message: `Her står et ${country === 'norwegian' ? 'fødselsnummer' : 'svensk personnummer'} (${number}).`,
      help: 'Ta det bort. Det har ikke noe i dokumentet å gjøre, heller ikke i et som er internt.',
    }),
    'privacy/contact': ({ what, contact }) => ({
      message: `${what === 'e-mail' ? 'Den private e-postadressen' : 'Mobilnummeret'} ${q(contact)} står i en tekst som alle kan lese.`,
      help: 'Skriv kommunens adresse eller nummer, eller legg den under kontakt på personen.',
    }),
    'pdf/text-lost': ({ document, missing }) => ({
      message: `PDF-en av ${q(document)} mangler tekst fra siden (${missing}) og er ikke skrevet.`,
      help: 'Kjør «plan doctor». Hjelper det ikke, er det en feil i plan: meld fra om den.',
    }),
    'pdf/barrier': ({ document, barrier, words }) => ({
      message: `PDF-en av ${q(document)} er ikke skrevet: ${barriers[barrier](q(words))}.`,
      help: remedies[barrier],
    }),
    'pdf/failed': ({ document, reason }) => ({
      message: `PDF-en av ${q(document)} ble ikke laget (${reason}).`,
      help: 'Prøv igjen, og kjør «plan doctor» hvis det gjentar seg.',
    }),
    'pdf/timeout': ({ document, seconds }) => ({
      message: `PDF-en av ${q(document)} var ikke ferdig etter ${seconds} sekunder.`,
      help: 'Prøv igjen når maskinen har mindre å gjøre.',
    }),
    'config/edition-kind': ({ kind }) => ({
      message: `Dokumenter av typen ${q(kind)} kan ikke lages ennå.`,
      help: 'Ta bort utgaven, eller velg en annen type.',
    }),
    'config/template': ({ file }) => ({
      message: `Malen ${q(file)} erstatter ingen mal.`,
      help: 'Gi filen samme navn som malen den skal erstatte.',
    }),
    'config/template-error': ({ file, problem, name, known }) => ({
      message: `Malen ${q(file)} kan ikke brukes: ${templateMistakes[problem](name)}.`,
      ...(known.length > 0 ? { help: `Her finnes ${known.join(', ')}.` } : {}),
    }),
    'config/template-missing': ({ file, own }) => ({
      message: `Malen ${q(file)} finnes ikke.`,
      help:
        own.length > 0
          ? `Planen har ${own.join(', ')}. Legg malen i mappen ${q('templates')}.`
          : `Legg den i mappen ${q('templates')} ved siden av plan.yaml. ${q('plan eject')} kopierer en som følger med.`,
    }),
    'config/edition-section': ({ name, known }) => ({
      message: `Dokumentet har ikke noe avsnitt ${q(name)}.`,
      help: known.length > 0 ? `Det har ${known.join(', ')}.` : 'Det har ingen avsnitt å velge blant.',
    }),
    'config/vocabulary': ({ term }) => ({
      message: `Ordvalget ${q(term)} gjelder ikke noe ord som trykkes.`,
      help: 'Skriv navnet på et felt, et avsnitt eller et dokument, eller ordet slik det ellers trykkes.',
    }),
    'config/section-order': ({ name }) => ({
      message: `Rekkefølgen på avsnitt nevner ${q(name)}, som ikke er navnet på noe avsnitt.`,
      help: 'Skriv navnet slik det står over avsnittet, eller ta det bort.',
    }),
    'config/rule': ({ rule, problem }) => ({
      message: {
        unknown: `Det er ingen regel ${q(rule)}.`,
        fixed: `Regelen ${q(rule)} kan ikke endres: planen kan ikke leses, eller noe hemmelig kan komme ut.`,
      }[problem],
      help: 'Ta bort linjen, eller rett navnet.',
    }),
    'config/suppression': ({ code, problem }) => ({
      message: {
        unknown: `Det er ingen regel ${q(code)} å godta.`,
        fixed: `Regelen ${q(code)} kan ikke godtas: planen kan ikke leses, eller noe hemmelig kan komme ut.`,
        'no reason': `Det står ikke hvorfor ${q(code)} er godtatt.`,
        unused: `Her er ikke noe av ${q(code)} å godta.`,
      }[problem],
      help:
        problem === 'no reason'
          ? `Skriv grunnen etter regelen: ${q(`# plan: godta ${code} – navnet er rett`)}.`
          : 'Ta bort merknaden, eller rett navnet på regelen.',
    }),
    'config/color': ({ color, contrast }) =>
      contrast === undefined
        ? { message: `${q(color)} er ikke en farge.`, help: 'Skriv en farge som "#1f5c7a", i anførselstegn.' }
        : {
            message: `Fargen ${q(color)} er for lys på hvitt papir: kontrasten er ${contrast.toLocaleString('nb')}, og loven krever 4,5 (WCAG 1.4.3).`,
            help: 'Velg en mørkere farge.',
          },
    'ref/plan-part': ({ name }) => ({
      message: `Planen har ikke noe ${q(name)} som kan hentes hit.`,
      help: 'Skriv typen eller overskriften til et avsnitt i planen, eller tiltak, grupper, medvirkning, forankring, rapportering eller frist.',
    }),
    'ref/unknown-within': ({ name, known }) => ({
      message: `Fant ikke ${q(name)} her.`,
      help: known.length > 0 ? `Skriv ${q(...known)}.` : 'Det er ikke noe å vise til her.',
    }),
    'ref/not-on-list': ({ name }) => ({
      message: `${q(name)} står ikke i sakslisten til møtet.`,
      help: 'Skriv kjennetegnet, tittelen eller nummeret til en sak i listen, eller sett saken på listen.',
    }),
    'ref/no-recommendation': ({ words }) => ({
      message: `${q(words)} viser til en innstilling som ikke finnes.`,
      help: 'Skriv forslaget til vedtak på saken eller i sakslisten, eller skriv vedtaket her.',
    }),
    'ref/recommendation-changed': ({ words }) => ({
      message: `${q(words)} sier ikke hva som ble vedtatt.`,
      help: `Skriv en liste med innstillingen og kjennetegnet (id) til hvert forslag som ble vedtatt, ${q('[som innstilt, tillegget]')}, eller hele vedtaket.`,
    }),
    'ref/not-a-name': ({ words, fields }) => ({
      message: `${q(words)} trykkes som et navn.`,
      help: `Skriv navnet alene, og resten i sitt felt: ${fields.join(', ')}.`,
    }),
    'org/mandate-decision': ({ title }) => ({
      message: `Mandatet ${q(title)} sier ikke hvem som har vedtatt det.`,
      help: `Vis til vedtaket, ${q('vedtak: …')}, eller skriv hvem som har godkjent det, ${q('godkjent av: …')}.`,
    }),
    'org/no-lead': ({ count, name }) => ({
      message: `Leder mangler for ${count === 1 ? `gruppen ${q(name)}` : `${count} grupper, den første er ${q(name)}`}.`,
      help: `Skriv hvem som leder: ${q('leder: …')}.`,
    }),
    'org/no-way-up': ({ count, name }) => ({
      message: `Ingen rapportering når styringsgruppen fra ${count === 1 ? `gruppen ${q(name)}` : `${count} grupper, den første er ${q(name)}`}.`,
      help: `Skriv hvem gruppen rapporterer til: ${q('rapporterer til: …')}.`,
    }),
    'org/votes': ({ problem, total, voters }) => ({
      message: {
        'more than present': `Her er ${total} stemmer, men bare ${voters} kunne stemme.`,
        'fewer than present': `Her er bare ${total} stemmer, men ${voters} kunne stemme.`,
        'other result': `Resultatet stemmer ikke med ${total} stemmer for og ${voters} mot.`,
        'no subject': 'Her er det flere voteringer, og denne sier ikke hva den gjelder.',
      }[problem],
      help:
        problem === 'no subject'
          ? `Skriv hva det ble stemt over: ${q('gjelder: …')}.`
          : 'Rett stemmetallene, resultatet eller hvem som var til stede.',
    }),
    'ref/unused': ({ kind, count, name }) => {
      const [one, many] = (
        {
          people: ['personen', 'personer'],
          roles: ['rollen', 'roller'],
          sources: ['kilden', 'kilder'],
          tables: ['tabellen', 'tabeller'],
          figures: ['figuren', 'figurer'],
          glossary: ['ordet', 'ord i ordlisten'],
        } as const
      )[kind];
      return {
        message: `Ingenting i planen viser til ${count === 1 ? `${one} ${q(name)}` : `${count} ${many}, det første er ${q(name)}`}.`,
        help: 'Vis til det der det hører hjemme, eller ta det bort.',
      };
    },
    'ref/routing-twice': ({ number }) => ({
      message: `Saksnummeret ${q(number)} står to ganger for samme organ.`,
      help: 'Rett nummeret, eller ta bort den ene linjen.',
    }),
    'ref/archive-case-twice': ({ number }) => ({
      message: `Arkivsaken ${q(number)} står på to saker.`,
      help: 'Rett det ene nummeret. Hører begge til samme arkivsak, skriv dokumentnummeret bak: «2021/3226-2».',
    }),
    'ref/differs': ({ name, here, there }) => ({
      message: `${name ? `Feltet ${q(name)} står` : 'Dette står'} to steder og er ikke likt${here && there ? `: ${q(here)} her, ${q(there)} der` : ''}.`,
      help: 'Ta bort det ene, eller rett det som er feil.',
    }),
    'org/cycle': ({ what, names }) => ({
      message: {
        reporting: `Rapporteringen går i ring: ${circle(names)}.`,
        partOf: `Dette er del av seg selv: ${circle(names)}.`,
        dependsOn: `Tiltakene venter på hverandre: ${circle(names)}.`,
      }[what],
      help: 'Ta bort eller snu en av linjene.',
    }),
    'time/reversed': ({ first, second }) => ({
      message: `${q(second)} er før ${q(first)}.`,
      help: 'Rett en av dem.',
    }),
    'time/overlap': ({ name, others, times }) => ({
      message: `${q(name)}${others > 0 ? ` og ${others} til` : ''} er i to møter på samme tid${times > 1 ? `, ${times} ganger` : ''}.`,
      help: 'Rett klokkeslettet til ett av møtene, eller skriv hvem som er fraværende.',
    }),
    'time/no-year': ({ date }) => ({
      message: `Datoen ${q(date)} mangler år.`,
      help: `Skriv året også: ${q('18. mars 2021')}.`,
    }),
    'time/clock': ({ written, computed }) => ({
      message: `Her står ${q(written)}, men postene før er ferdige ${q(computed)}.`,
      help: 'Rett klokkeslettet, eller varigheten til postene før.',
    }),
    'measure/missing': ({ what, count, title }) => ({
      message: `${what === 'deadline' ? 'Frist' : 'Ansvarlig'} mangler for ${count === 1 ? `tiltaket ${q(title)}` : `${count} tiltak, det første er ${q(title)}`}.`,
      help:
        what === 'deadline'
          ? 'Skriv en frist. Gjentas tiltaket eller er det i drift, skriv det.'
          : 'Skriv hvem som har ansvaret: en rolle, en person, en enhet eller en gruppe.',
    }),
    'measure/overdue': ({ count, title }) => ({
      message:
        count === 1
          ? `Fristen for tiltaket ${q(title)} er gått ut, og det er ikke gjennomført.`
          : `Fristen er gått ut for ${count} tiltak som ikke er gjennomført, det første er ${q(title)}.`,
      help: 'Skriv hvordan det går i en oppdatering, eller gi en ny frist.',
    }),
    'measure/stale': ({ report, count, title }) => ({
      message:
        count === 1
          ? `Statusrapporten ${q(report)} har ikke noe nytt om tiltaket ${q(title)} siden rapporten før.`
          : `Statusrapporten ${q(report)} har ikke noe nytt om ${count} tiltak siden rapporten før, det første er ${q(title)}.`,
      help: 'Skriv hvordan det går nå, i en ny oppdatering.',
    }),
    'measure/untraced': ({ count, title }) => ({
      message: `Det går ikke fram hvilket vedtak som ligger bak ${count === 1 ? `tiltaket ${q(title)}` : `${count} tiltak, det første er ${q(title)}`}.`,
      help: `Vis til vedtaket, ${q('vedtak: …')}, eller til gruppen som har mandatet, ${q('gruppe: …')}.`,
    }),
    'measure/sum': ({ written, computed }) => ({
      message: `Summen er ${q(computed)}, ikke ${q(written)}.`,
      help: 'Rett summen eller en av radene.',
    }),
    'text/empty-link': ({ what, link }) => ({
      message: {
        words: `Lenken ${q(link)} har ingen ord.`,
        address: `Lenken ${q(link)} har ingen adresse.`,
        place: `Lenken ${q(link)} fører ingen steder fra et dokument, og skrives som vanlig tekst.`,
        anchor: `Lenken ${q(link)} fører til et sted som dokumentet ikke har, og skrives som vanlig tekst.`,
      }[what],
      help: {
        words: `Skriv den slik: ${q('[ord som sier hva som er der](https://…)')}.`,
        address: `Skriv den slik: ${q('[ord som sier hva som er der](https://…)')}.`,
        place: 'Skriv hele adressen med https://, eller nevn filen og legg den ved.',
        anchor: 'Skriv # og overskriften med små bokstaver og bindestreker: «#videre-arbeid».',
      }[what],
    }),
    'text/no-alternative': ({ what, file }) => ({
      message: `${what === 'image' ? 'Bildet' : 'Logoen'} ${q(file)} mangler alternativ tekst.`,
      help:
        what === 'image'
          ? `Skriv i klammene det som bildet viser: ${q(`![det som bildet viser](${file})`)}.`
          : `Skriv navnet på den som eier den: ${q('alternativ tekst: …')}.`,
    }),
    'text/summary-long': ({ lines, most }) => ({
      message: `Sammendraget er på omtrent ${lines} linjer, mer enn ${most}.`,
      help: 'Si kort hvem, hva, hvor og når, og la resten stå i saksopplysningene.',
    }),
    'text/vague-point': ({ words }) => ({
      message: `Punktet begynner med ${q(words)}, som ikke sier hva som blir vedtatt.`,
      help: 'Skriv hvem som skal gjøre hva, og når.',
    }),
    'text/abbreviation': ({ name }) => ({
      message: `Forkortelsen ${q(name)} er ikke forklart.`,
      help: `Skriv hva den betyr: ${q(`${name}: …`)}.`,
    }),
    'text/undefined-abbreviation': ({ name }) => ({
      message: `Forkortelsen ${q(name)} er ikke forklart.`,
      help: `Skriv den i ordlisten: ${q(`${name}: det den står for`)}.`,
    }),
    'text/hard-to-read': ({ lix, longest }) => ({
      message: `Teksten er tung å lese: lesbarhetsindeksen (LIX) er ${lix}, og den lengste setningen har ${longest} ord.`,
      help: 'Del de lange setningene, og bytt lange ord mot korte. Aviser ligger på 40 til 50.',
    }),
    'text/bold-heading': ({ words }) => ({
      message: `${q(words)} ser ut som en overskrift, men er bare fet skrift.`,
      help: `Skriv den som en overskrift, så den også blir lest opp som det: ${q(`## ${words}`)}.`,
    }),
    'text/section-missing': ({ section, title }) => ({
      message: `Saken ${q(title)} mangler avsnittet ${q(section)}, som kommunen krever.`,
      help: `Skriv avsnittet. Er det ingenting å si, skriver du ${q('Ingen')}.`,
    }),
  },
  related: {
    'first-here': 'Står først her',
    'used-here': 'Brukt her',
    'declared-here': 'Står her',
    'also-here': 'Også her',
    'same-group': 'I samme gruppe',
  },
};

const unsupported = {
  'several documents': {
    message: 'Filen har flere YAML-dokumenter (en linje med «---»).',
    help: 'Del den i flere filer, eller ta bort linjen.',
  },
  tag: {
    message: 'Merket «!» kan ikke brukes her.',
    help: 'Ta det bort, eller sett verdien i anførselstegn hvis utropstegnet er tekst.',
  },
  'complex key': {
    message: 'Et felt kan ikke ha en liste eller andre felter som navn.',
    help: 'Skriv et enkelt navn fulgt av kolon.',
  },
};

/** Mistakes in YAML by the code of the parser. */
const syntax: Readonly<Record<string, Worded>> = {
  BAD_INDENT: {
    message: 'Innrykket stemmer ikke med linjene over.',
    help: 'Rykk linjen inn like langt som de andre feltene i samme gruppe, med mellomrom.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message:
      'Linjen leses som et nytt felt: enten er det et kolon i teksten, eller så stemmer ikke innrykket på neste linje.',
    help: 'Sett en verdi med kolon i anførselstegn, tittel: "Sak: om planen", og rykk feltene i samme gruppe inn like langt.',
  },
  BLOCK_IN_FLOW: {
    message: 'Klammene er ikke lukket før en ny linje begynner.',
    help: 'Lukk «{ }» eller «[ ]» på samme linje.',
  },
  MISSING_CHAR: {
    message: 'Et anførselstegn eller en klamme mangler.',
    help: 'Lukk anførselstegnet eller klammen. Hører tegnet til teksten, sett hele verdien i anførselstegn.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Linjen mangler kolon etter feltets navn, eller hører til linjen over.',
    help: 'Skriv «navn: verdi», eller rykk linjen inn.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Det er for mange klammer eller felt inne i hverandre her.',
    help: 'Ta bort klammene eller feltene som er for mye.',
  },
  TAB_AS_INDENT: { message: 'Linjen er rykket inn med tabulator.', help: 'Bruk mellomrom.' },
  UNEXPECTED_TOKEN: {
    message: 'Her står noe som ikke passer inn.',
    help: 'Se på kolon, klammer og anførselstegn på linjen. Sett verdien i anførselstegn hvis tegnene er tekst.',
  },
  BAD_ALIAS: {
    message: 'En verdi som begynner med «*», leses som en henvisning.',
    help: 'Sett verdien i anførselstegn.',
  },
  BAD_SCALAR_START: {
    message: 'Verdien begynner med et tegn som har egen mening i YAML (@ eller `).',
    help: 'Sett verdien i anførselstegn.',
  },
  BAD_DQ_ESCAPE: {
    message: 'Omvendt skråstrek i doble anførselstegn har egen mening.',
    help: 'Bruk enkle anførselstegn.',
  },
};

/** The mistakes that are found in the text, by their reason. */
const likely: Likely = {
  indentation: ({ found = '', expected = '' }) => ({
    message: `Innrykket er ${found} mellomrom, men linjene i samme gruppe har ${expected}.`,
    help:
      expected === '0' ? 'Ta bort mellomrommene foran linjen.' : `Sett ${expected} mellomrom foran linjen.`,
  }),
  'no-break space': () => ({
    message: 'Linjen er rykket inn med harde mellomrom, som følger med når tekst limes inn.',
    help: 'Bruk vanlige mellomrom.',
  }),
  hyphen: () => ({
    message: 'Mellomrommet etter bindestreken mangler.',
    help: 'Skriv «- » først på linjen, med mellomrom etter.',
  }),
  'missing hyphen': () => ({
    message: 'Linjen står i en liste, men mangler bindestreken foran.',
    help: 'Skriv «- » først på linjen, like langt inne som de andre punktene.',
  }),
  colon: ({ found = '' }) => ({
    message: `Mellomrommet etter kolonet mangler: ${q(`${found}:`)}.`,
    help: `Skriv ${q(`${found}: …`)}, med mellomrom etter kolonet.`,
  }),
  'number sign': () => ({
    message: 'Etter mellomrom og «#» er resten av linjen en merknad og blir ikke lest.',
    help: 'Sett hele verdien i anførselstegn.',
  }),
  'first character': ({ found = '' }) => ({
    message: `Verdien begynner med ${q(found)}, som har egen mening i YAML.`,
    help: 'Sett hele verdien i anførselstegn.',
  }),
  'stray mark': ({ found = '' }) => ({
    message: `Linjen begynner med ${q(found)}, som ikke hører til der.`,
    help: 'Ta det bort. Hører tegnet til teksten, sett det i anførselstegn sammen med ordene etter.',
  }),
  'price comma': () => ({
    message: 'Kommaet deler beløpet i to, siden det står i klammer.',
    help: 'Sett beløpet i anførselstegn, {2027: "80 000,-"}, eller ta bort «,-».',
  }),
  'after quote': ({ found = '' }) => ({
    message: `Verdien er slutt etter ${q(found)}, men det står mer på linjen.`,
    help: `Sett anførselstegn rundt hele verdien: sted: '"Rådhuset" i byen', eller ta bort det som står etter.`,
  }),
  'open quote': ({ found = '' }) => ({
    message: `Anførselstegnet ${q(found)} begynner her, men blir ikke lukket.`,
    help: 'Sett det samme tegnet etter verdien. Hører tegnet til teksten, sett andre anførselstegn rundt hele verdien.',
  }),
  'open bracket': ({ found = '' }) => ({
    message: `Klammen ${q(found)} begynner her, men blir ikke lukket.`,
    help: `Sett ${q(found === '{' ? '}' : ']')} der den skal slutte. Hører klammen til teksten, sett hele verdien i anførselstegn.`,
  }),
  'close bracket': ({ found = '' }) => ({
    message: `Klammen ${q(found)} lukkes her, men er ikke åpnet.`,
    help: `Sett ${q(found === '}' ? '{' : '[')} der den skal begynne. Hører klammen til teksten, sett hele verdien i anførselstegn.`,
  }),
  'text colon': () => ({
    message: 'Kolonet i teksten gjør at ordene foran leses som navnet på et felt.',
    help: 'Sett hele verdien i anførselstegn, tittel: "Sak: om planen", eller skriv «|» etter feltet og teksten på linjene under.',
  }),
  'block text': () => ({
    message: 'Teksten under «|» er ikke rykket inn.',
    help: 'Rykk alle linjene i teksten inn to mellomrom lenger enn feltet over.',
  }),
  'broken line': () => ({
    message: 'Linjen er delt midt i navnet på et felt.',
    help: 'Skriv navnet og kolonet på én linje.',
  }),
  'broken comment': () => ({
    message: 'Linjen fortsetter merknaden over, men mangler «#».',
    help: 'Skriv «# » først på linjen.',
  }),
  continued: () => ({
    message: 'Linjen har ikke noe felt og er ikke rykket inn under det feltet den hører til.',
    help: 'Fortsetter den teksten over, rykk den inn lenger enn feltet. Er den et felt, skriv kolon etter navnet.',
  }),
};

const templateMistakes: TemplateMistakes = {
  field: (name) => `det er ikke noe felt ${q(name)} her`,
  helper: (name) => `det er ingen hjelper ${q(name)}`,
  partial: (name) => `det er ingen delmal ${q(name)}`,
  template: (name) => `det er ingen mal ${q(name)}`,
  mark: (name) =>
    `merket ${q(name)} hører ikke til noe; det skal stå sist på en linje, eller alene under en liste eller tabell`,
  group: (name) => `${q(name)} er en liste eller flere felt, og må skrives ut felt for felt`,
  'not prose': () => 'det som gis til «prose» eller «inline», er ikke tekst',
  endless: () => 'en delmal bruker seg selv, så den tar aldri slutt',
  'too much': () => 'den skriver mer enn noe dokument trenger',
  decorator: () => 'dekoratorer kan ikke brukes',
  'inline partial': () => 'delmaler inne i en mal kan ikke brukes',
  block: (name) => `her begynner ${q(`{{#${name}}}`)}, men ${q(`{{/${name}}}`)} kommer ikke der den skal`,
  end: (name) => `${q(`{{/${name}}}`)} avslutter noe som ikke er begynt`,
  syntax: (name) => `den er ikke skrevet riktig ved ${q(name)}`,
};
