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
    map: 'fält med värden (”namn: värde” på egna rader)',
    list: 'en lista (rader som börjar med ”- ”)',
    text: 'text',
    empty: 'ingenting',
    'one value': 'ett enda värde',
    number: 'ett tal',
  },
  types: {
    date: {
      name: 'datum',
      valid: 'ett giltigt datum',
      example: '2021-03-18, 18 mars 2021, mars 2021 eller våren 2022',
    },
    period: { name: 'period', valid: 'en giltig period', example: '2021–2023' },
    number: { name: 'tal', valid: 'ett giltigt tal', example: '1 200 eller 2,5' },
    'case-number': {
      name: 'ärendenummer',
      valid: 'ett giltigt ärendenummer',
      example: '§ 26, 13/21 eller KS 2021/145',
    },
    boolean: { name: 'svar', valid: 'ett giltigt svar', example: 'ja eller nej' },
    time: { name: 'klockslag', valid: 'ett giltigt klockslag', example: '09.00 eller kl. 9' },
    duration: { name: 'tidslängd', valid: 'en giltig tidslängd', example: '10 min eller en halv dag' },
    money: { name: 'belopp', valid: 'ett giltigt belopp', example: '1 200 000 kr' },
    votes: {
      name: 'röstetal',
      valid: 'ett giltigt röstetal',
      example: '12 eller Sp 5 och Ap 7',
    },
  },
  kinds: {
    people: 'en person',
    bodies: 'ett organ',
    units: 'en enhet',
    roles: 'en roll',
    groups: 'en grupp',
    reforms: 'en reform',
    areas: 'ett fokusområde',
    decisions: 'ett beslut',
    mandates: 'ett uppdrag',
    measures: 'en åtgärd',
    cases: 'ett ärende',
    parties: 'ett parti',
    goals: 'ett mål',
    strategies: 'en strategi',
    consultations: 'ett samråd, en remiss eller ett yttrande',
    indicators: 'en indikator',
    risks: 'en risk',
    tables: 'en tabell',
    meetings: 'ett möte',
    newsletters: 'ett nyhetsbrev',
    figures: 'en figur',
    sources: 'en källa',
    glossary: 'ett ord i ordlistan',
    editions: 'en utgåva',
  },
};

const q = (...words: string[]) => quoted(words, 'eller', ['”', '”']);
const noun = (name: string) => terms.kinds[name] ?? name;
const nouns = (names: readonly string[]) => quoted(names.map(noun), 'eller', ['', '']);

const places = (count: number) => (count > 1 ? ` (${count} ställen i filen)` : '');

/** Vad som står i vägen för dem som lyssnar på dokumentet. */
const barriers: Readonly<Record<PageBarrier, (words: string) => string>> = {
  picture: (words) => `bilden efter ${words} har ingen text för dem som inte ser den`,
  'link-in-picture': (words) => `i bilden ${words} finns en länk, som skärmläsare inte hittar`,
  heading: (words) => `rubriken ${words} hoppar över en nivå`,
  glyph: (words) => `ett tecken vid ${words} finns inte i typsnitten`,
  'private-use': (words) => `tecknet ${words} betyder något bara i sitt eget typsnitt`,
  'dead-link': (words) => `länken till ${words} leder ingenstans`,
  address: (words) => `länken till ${words} fungerar bara på en webbplats`,
  untagged: (words) => `texten ${words} kommer från utseendet (CSS) eller en ram och läses inte upp`,
  title: () => 'sidan har ingen titel',
  language: () => 'sidan säger inte vilket språk den är på',
};

const remedies: Readonly<Record<PageBarrier, string>> = {
  picture: 'Skriv en text i hakparentesen före bilden: ![Karta över kajen](karta.png).',
  'link-in-picture': 'Sätt länken i texten bredvid bilden.',
  heading: 'Använd nivåerna i ordning: ## före ###.',
  glyph: 'Skriv det med andra tecken.',
  'private-use': 'Skriv det med ord, eller använd en bild med text.',
  'dead-link': 'Rätta länken, eller ta bort den.',
  address: 'Skriv hela adressen med https://, eller nämn bilagan vid namn.',
  untagged: 'Skriv texten i mallen eller i planen.',
  title: 'Ange <title> i page.html.hbs.',
  language: 'Ange lang i <html> i page.html.hbs.',
};

export const sv: MessageWords = {
  messages: {
    'io/encoding': ({ guess }) => ({
      message: {
        'windows-1252': 'Filen är sparad som Windows-1252, inte som UTF-8; å, ä och ö går inte att läsa.',
        'utf-16': 'Filen är sparad som UTF-16, inte som UTF-8, och går inte att läsa.',
        unknown: 'Filen är inte text i UTF-8.',
      }[guess],
      help: 'Spara om filen med teckenkodningen UTF-8. I VS Code: klicka på teckenkodningen längst ner till höger och välj ”Save with Encoding” och ”UTF-8”.',
    }),
    'io/unreadable': ({ file, reason }) => ({
      message: `Filen ${q(file)} går inte att läsa (${reason}).`,
      help: 'Kontrollera att filen finns och att du har behörighet att öppna den.',
    }),
    'yaml/syntax': (args) =>
      likely[args.reason as keyof Likely]?.(args) ??
      syntax[args.reason] ?? {
        message: `Raden är inte giltig YAML (${args.reason}).`,
        help: 'Se över indrag, kolon och citattecken på den här raden och raden ovanför.',
      },
    'yaml/unsupported': ({ what }) => unsupported[what],
    'yaml/comma': ({ words }) => ({
      message: `Kommatecknet före ${q(words)} delar värdet i två, eftersom det står inom klamrar.`,
      help: 'Sätt värdet inom citattecken.',
    }),
    'yaml/comment': ({ words }) => ({
      message: `${q(words)} läses inte: efter mellanslag och ”#” är resten av raden en kommentar.`,
      help: 'Sätt hela värdet inom citattecken. Om det är en kommentar, skriv ett mellanslag efter ”#”.',
    }),
    'yaml/alias': ({ name, problem }) => ({
      message: {
        unknown: `${q(`*${name}`)} hänvisar till ${q(`&${name}`)}, som inte finns.`,
        cyclic: `${q(`*${name}`)} hänvisar till sig själv.`,
        'too many': `${q(`*${name}`)} gör filen för stor.`,
        unused: `${q(`&${name}`)} läses inte som text.`,
      }[problem],
      help: `Sätt värdet inom citattecken om ${problem === 'unused' ? 'tecknet ”&”' : 'stjärnan'} är text.`,
    }),
    'schema/foreign-file': () => ({
      message: 'Filen har inga av planens fält och har inte lästs.',
      help: 'Om den hör till planen ska den börja med till exempel ”åtgärder:” eller ”ärenden:”.',
    }),
    'schema/empty-plan': () => ({
      message: 'Planen har inget innehåll.',
      help: 'Skriv ”plan:” och en titel under: ”titel: Planens namn”.',
    }),
    'schema/unknown-key': ({ key, in: place, known }) => ({
      message: `Okänt fält ${q(key)}${place ? ` i ${q(place)}` : ''}.`,
      help: known.length > 0 ? `Fälten här är ${known.join(', ')}.` : 'Rätta namnet eller ta bort fältet.',
    }),
    'schema/wrong-variant': ({ key, kind, belongsTo }) => ({
      message: `Fältet ${q(key)} hör inte till ${q(kind)} utan till ${q(belongsTo)}.`,
      help: 'Ta bort fältet eller ändra typen.',
    }),
    'schema/missing': ({ name, in: place }) => ({
      message: `Fältet ${q(name)} saknas${place ? ` i ${q(place)}` : ''}.`,
      help: `Skriv ${q(`${name}: …`)} här.`,
    }),
    'schema/type': ({ found, expected, fields = [] }) => ({
      message: `Här står ${terms.shapes[found]}, men det ska vara ${terms.shapes[expected]}.`,
      ...(found === 'map' && expected === 'text'
        ? { help: 'Om kolonet hör till texten, sätt hela texten inom citattecken.' }
        : expected === 'one value' || (found === 'list' && expected === 'text')
          ? { help: 'Skriv bara ett värde, som text på raden.' }
          : expected === 'map' && fields.length > 0
            ? {
                help: `Skriv fälten, till exempel {${fields
                  .slice(0, 4)
                  .map((field) => `${field}: …`)
                  .join(', ')}}.`,
              }
            : {}),
    }),
    'schema/value': ({ value, allowed, fields = [] }) => ({
      message: `${q(value)} är inget giltigt val.`,
      help: `Skriv ${q(...allowed)}${fields.length > 0 ? `, eller fälten ${fields.join(', ')}` : ''}.`,
    }),
    'schema/duplicate-key': ({ key, other }) => ({
      message:
        key === other
          ? `Fältet ${q(key)} står två gånger.`
          : `Fältet ${q(key)} är detsamma som ${q(other)}, som redan står här.`,
      help: 'Behåll det ena.',
    }),
    'schema/id': ({ id }) => ({
      message: `${q(id)} kan inte användas som id.`,
      help: 'Använd bokstäver, siffror och bindestreck, och börja med en bokstav.',
    }),
    'schema/duplicate-id': ({ id }) => ({
      message: `Samma id, ${q(id)}, används två gånger.`,
      help: 'Ge den ena ett annat id.',
    }),
    'schema/format': ({ value, type, clock }) => ({
      message: `${q(value)} är inte ${terms.types[type].valid}.`,
      help:
        clock === undefined
          ? `Skriv så här: ${terms.types[type].example}.`
          : `Skriv klockslaget på mötet, ${q(`börjar: ${clock}`)}, och datumet för sig.`,
    }),
    'schema/ambiguous': ({ value, type }) => ({
      message: `${q(value)} kan läsas på flera sätt som ${terms.types[type].name}.`,
      help: `Skriv så här: ${terms.types[type].example}.`,
    }),
    'schema/nesting': ({ depth }) => ({
      message: `Här ligger mer än ${depth} nivåer inuti varandra.`,
      help: 'Leta efter indrag som har blivit fel.',
    }),
    'text/file': ({ file, problem }) => ({
      message: {
        missing: `Filen ${q(file)} finns inte.`,
        outside: `Filen ${q(file)} ligger utanför planens mapp.`,
        directory: `${q(file)} är en mapp, inte en fil.`,
      }[problem],
      help:
        problem === 'outside'
          ? 'Flytta eller kopiera den till planens mapp.'
          : 'Skriv filens namn exakt, med mapp räknat från den här filen.',
    }),
    'text/unprintable': ({ character, codePoint, count }) => ({
      message: `Tecknet ${q(character)} (${codePoint}) finns inte i typsnittet och går inte att skriva ut${count > 1 ? ` (${count} ställen i texten)` : ''}.`,
      help: 'Byt ut det mot ett annat tecken eller mot ord.',
    }),
    'text/garbled': ({ problem, found, meant, count }) => ({
      message: {
        mojibake: `${q(found)} skulle nog vara ${q(meant)}: ett program har läst filen med fel teckenkodning${places(count)}.`,
        lost: `En bokstav i ${q(found)} har gått förlorad${places(count)}.`,
        invisible: `${q(meant)} innehåller ett osynligt tecken${places(count)}.`,
        apart: `Bokstäver i ${q(meant)} är delade i två tecken, som i filnamn från macOS${places(count)}.`,
      }[problem],
      help:
        problem === 'invisible' || problem === 'apart' ? 'Skriv om ordet.' : 'Skriv ordet som det ska vara.',
    }),
    'text/image': ({ file, problem }) => ({
      message: {
        missing: `Bilden ${q(file)} finns inte.`,
        outside: `Bilden ${q(file)} ligger utanför planens mapp.`,
        remote: `Bilden ${q(file)} ligger på nätet och hämtas inte.`,
        unreadable: `Filen ${q(file)} går inte att läsa som bild.`,
      }[problem],
      help: 'Lägg bilden i planens mapp och skriv namnet räknat från den här filen.',
    }),
    'ref/unknown': ({ name, kinds: wanted }) => ({
      message: `Hittade inte ${q(name)}.${wanted.length > 0 ? ` Här ska det stå ${nouns(wanted)}.` : ''}`,
      help: 'Skriv id eller namn på något som finns i planen.',
    }),
    'ref/wrong-kind': ({ name, kinds: wanted, found }) => ({
      message: `${q(name)} är ${noun(found)}, men här ska det stå ${nouns(wanted)}.`,
      help: 'Skriv id eller namn på något av rätt slag.',
    }),
    'ref/ambiguous': ({ name, candidates }) => ({
      message: `${q(name)} kan syfta på flera: ${q(...candidates)}.`,
      help: 'Skriv id för den du menar.',
    }),
    'ref/nearly': ({ name, near }) => ({
      message: `${q(name)} är nästan ${q(near)}, som finns i planen.`,
      help: `Skriv ${q(near)}, eller ${q(`{namn: ${name}}`)} om du menar någon annan.`,
    }),
    'ref/reserved': ({ id }) => ({
      message: `${q(id)} har en egen betydelse och kan inte vara id.`,
      help: 'Välj ett annat id.',
    }),
    'access/internal-reference': ({ name }) => ({
      message: `${q(name)} är intern men står i ett offentligt dokument.`,
      help: 'Ge en person en offentlig roll, skriv andra ord i en text, ”[[…|ord]]”, eller ta bort hänvisningen.',
    }),
    'privacy/identity-number': ({ country, number }) => ({
      message: `Här står ett ${country === 'norwegian' ? 'norskt födelsenummer' : 'personnummer'} (${number}).`,
      help: 'Ta bort det. Det har inget i handlingen att göra, inte heller i en intern.',
    }),
    'privacy/contact': ({ what, contact }) => ({
      message: `${what === 'e-mail' ? 'Den privata e-postadressen' : 'Mobilnumret'} ${q(contact)} står i en text som alla kan läsa.`,
      help: 'Skriv kommunens adress eller nummer, eller lägg det under kontakt på personen.',
    }),
    'pdf/text-lost': ({ document, missing }) => ({
      message: `PDF-filen av ${q(document)} saknar text från sidan (${missing}) och har inte sparats.`,
      help: 'Kör ”plan doctor”. Om det inte hjälper är det ett fel i plan: anmäl det.',
    }),
    'pdf/barrier': ({ document, barrier, words }) => ({
      message: `PDF-filen av ${q(document)} har inte sparats: ${barriers[barrier](q(words))}.`,
      help: remedies[barrier],
    }),
    'pdf/failed': ({ document, reason }) => ({
      message: `Det gick inte att skapa en PDF-fil av ${q(document)} (${reason}).`,
      help: 'Försök igen, och kör ”plan doctor” om det upprepas.',
    }),
    'pdf/timeout': ({ document, seconds }) => ({
      message: `PDF-filen av ${q(document)} var inte klar efter ${seconds} sekunder.`,
      help: 'Försök igen när datorn har mindre att göra.',
    }),
    'config/edition-kind': ({ kind }) => ({
      message: `Dokument av typen ${q(kind)} kan inte skapas än.`,
      help: 'Ta bort utgåvan eller välj en annan typ.',
    }),
    'config/template': ({ file }) => ({
      message: `Mallen ${q(file)} ersätter ingen mall.`,
      help: 'Ge filen samma namn som mallen den ska ersätta.',
    }),
    'config/template-error': ({ file, problem, name, known }) => ({
      message: `Mallen ${q(file)} kan inte användas: ${templateMistakes[problem](name)}.`,
      ...(known.length > 0 ? { help: `Här finns ${known.join(', ')}.` } : {}),
    }),
    'config/template-missing': ({ file, own }) => ({
      message: `Mallen ${q(file)} finns inte.`,
      help:
        own.length > 0
          ? `Planen har ${own.join(', ')}. Lägg mallen i mappen ${q('templates')}.`
          : `Lägg den i mappen ${q('templates')} bredvid plan.yaml. ${q('plan eject')} kopierar en som följer med.`,
    }),
    'config/edition-section': ({ name, known }) => ({
      message: `Dokumentet har inget avsnitt ${q(name)}.`,
      help: known.length > 0 ? `Det har ${known.join(', ')}.` : 'Det har inga avsnitt att välja bland.',
    }),
    'config/vocabulary': ({ term }) => ({
      message: `Ordvalet ${q(term)} gäller inget ord som trycks.`,
      help: 'Skriv namnet på ett fält, ett avsnitt eller ett dokument, eller ordet så som det annars trycks.',
    }),
    'config/section-order': ({ name }) => ({
      message: `Ordningen på avsnitt nämner ${q(name)}, som inte är namnet på något avsnitt.`,
      help: 'Skriv namnet så som det står över avsnittet, eller ta bort det.',
    }),
    'config/rule': ({ rule, problem }) => ({
      message: {
        unknown: `Det finns ingen regel ${q(rule)}.`,
        fixed: `Regeln ${q(rule)} kan inte ändras: planen kan inte läsas, eller något hemligt kan komma ut.`,
      }[problem],
      help: 'Ta bort raden eller rätta namnet.',
    }),
    'config/suppression': ({ code, problem }) => ({
      message: {
        unknown: `Det finns ingen regel ${q(code)} att godta.`,
        fixed: `Regeln ${q(code)} kan inte godtas: planen kan inte läsas, eller något hemligt kan komma ut.`,
        'no reason': `Det står inte varför ${q(code)} är godtagen.`,
        unused: `Här finns inget av ${q(code)} att godta.`,
      }[problem],
      help:
        problem === 'no reason'
          ? `Skriv skälet efter regeln: ${q(`# plan: godta ${code} – namnet är rätt`)}.`
          : 'Ta bort kommentaren eller rätta regelns namn.',
    }),
    'config/color': ({ color, contrast }) =>
      contrast === undefined
        ? { message: `${q(color)} är ingen färg.`, help: 'Skriv en färg som "#1f5c7a", inom citattecken.' }
        : {
            message: `Färgen ${q(color)} är för ljus på vitt papper: kontrasten är ${contrast.toLocaleString('sv')}, och lagen kräver 4,5 (WCAG 1.4.3).`,
            help: 'Välj en mörkare färg.',
          },
    'ref/plan-part': ({ name }) => ({
      message: `Planen har inget ${q(name)} att hämta hit.`,
      help: 'Skriv typ eller rubrik för ett avsnitt i planen, eller åtgärder, grupper, delaktighet, förankring, rapportering eller tidsfrist.',
    }),
    'ref/unknown-within': ({ name, known }) => ({
      message: `Hittade inte ${q(name)} här.`,
      help: known.length > 0 ? `Skriv ${q(...known)}.` : 'Det finns inget att hänvisa till här.',
    }),
    'ref/not-on-list': ({ name }) => ({
      message: `${q(name)} står inte i mötets ärendelista.`,
      help: 'Skriv id, titel eller nummer för ett ärende i listan, eller ta upp ärendet på listan.',
    }),
    'ref/no-recommendation': ({ words }) => ({
      message: `${q(words)} hänvisar till ett förslag som inte finns.`,
      help: 'Skriv förslaget till beslut på ärendet eller i ärendelistan, eller skriv beslutet här.',
    }),
    'ref/recommendation-changed': ({ words }) => ({
      message: `${q(words)} säger inte vad som beslutades.`,
      help: `Skriv en lista med förslaget och id för varje yrkande som bifölls, ${q('[enligt förslaget, tillägget]')}, eller hela beslutet.`,
    }),
    'ref/not-a-name': ({ words, fields }) => ({
      message: `${q(words)} trycks som ett namn.`,
      help: `Skriv bara namnet, och resten i sitt fält: ${fields.join(', ')}.`,
    }),
    'org/mandate-decision': ({ title }) => ({
      message: `Uppdraget ${q(title)} säger inte vem som har beslutat det.`,
      help: `Hänvisa till beslutet, ${q('beslut: …')}, eller skriv vem som har godkänt det, ${q('godkänd av: …')}.`,
    }),
    'org/no-lead': ({ count, name }) => ({
      message: `Ledare saknas för ${count === 1 ? `gruppen ${q(name)}` : `${count} grupper, den första är ${q(name)}`}.`,
      help: `Skriv vem som leder: ${q('ledare: …')}.`,
    }),
    'org/no-way-up': ({ count, name }) => ({
      message: `Ingen rapportering når styrgruppen från ${count === 1 ? `gruppen ${q(name)}` : `${count} grupper, den första är ${q(name)}`}.`,
      help: `Skriv vem gruppen rapporterar till: ${q('rapporterar till: …')}.`,
    }),
    'org/votes': ({ problem, total, voters }) => ({
      message: {
        'more than present': `Här är ${total} röster, men bara ${voters} kunde rösta.`,
        'fewer than present': `Här är bara ${total} röster, men ${voters} kunde rösta.`,
        'other result': `Resultatet stämmer inte med ${total} röster för och ${voters} emot.`,
        'no subject': 'Här finns flera omröstningar, och den här säger inte vad den gäller.',
      }[problem],
      help:
        problem === 'no subject'
          ? `Skriv vad omröstningen gällde: ${q('gäller: …')}.`
          : 'Rätta rösterna, resultatet eller vilka som var närvarande.',
    }),
    'ref/unused': ({ kind, count, name }) => {
      const [one, many] = (
        {
          people: ['personen', 'personer'],
          roles: ['rollen', 'roller'],
          sources: ['källan', 'källor'],
          tables: ['tabellen', 'tabeller'],
          figures: ['figuren', 'figurer'],
          glossary: ['ordet', 'ord i ordlistan'],
        } as const
      )[kind];
      return {
        message: `Inget i planen hänvisar till ${count === 1 ? `${one} ${q(name)}` : `${count} ${many}, först ${q(name)}`}.`,
        help: 'Hänvisa till det där det hör hemma, eller ta bort det.',
      };
    },
    'ref/routing-twice': ({ number }) => ({
      message: `Ärendenumret ${q(number)} står två gånger för samma organ.`,
      help: 'Rätta numret eller ta bort den ena raden.',
    }),
    'ref/archive-case-twice': ({ number }) => ({
      message: `Diarienumret ${q(number)} står på två ärenden.`,
      help: 'Rätta det ena numret. Hör båda till samma diarieförda ärende, skriv handlingens nummer efter: ”2021/3226-2”.',
    }),
    'ref/differs': ({ name, here, there }) => ({
      message: `${name ? `Fältet ${q(name)} står` : 'Detta står'} på två ställen och är inte lika${here && there ? `: ${q(here)} här, ${q(there)} där` : ''}.`,
      help: 'Ta bort det ena eller rätta det som är fel.',
    }),
    'org/cycle': ({ what, names }) => ({
      message: {
        reporting: `Rapporteringen går i cirkel: ${circle(names)}.`,
        partOf: `Detta är en del av sig självt: ${circle(names)}.`,
        dependsOn: `Åtgärderna väntar på varandra: ${circle(names)}.`,
      }[what],
      help: 'Ta bort eller vänd en av raderna.',
    }),
    'time/reversed': ({ first, second }) => ({
      message: `${q(second)} kommer före ${q(first)}.`,
      help: 'Rätta en av dem.',
    }),
    'time/overlap': ({ name, others, times }) => ({
      message: `${q(name)}${others > 0 ? ` och ${others} till` : ''} är på två möten samtidigt${times > 1 ? `, ${times} gånger` : ''}.`,
      help: 'Rätta klockslaget för ett av mötena, eller skriv vem som är frånvarande.',
    }),
    'time/no-year': ({ date }) => ({
      message: `Datumet ${q(date)} saknar år.`,
      help: `Skriv året också: ${q('18 mars 2021')}.`,
    }),
    'time/clock': ({ written, computed }) => ({
      message: `Här står ${q(written)}, men punkterna före är klara ${q(computed)}.`,
      help: 'Rätta klockslaget eller längden på punkterna före.',
    }),
    'measure/missing': ({ what, count, title }) => ({
      message: `${what === 'deadline' ? 'Tidsfrist' : 'Ansvarig'} saknas för ${count === 1 ? `åtgärden ${q(title)}` : `${count} åtgärder, den första är ${q(title)}`}.`,
      help:
        what === 'deadline'
          ? 'Skriv en tidsfrist. Återkommer åtgärden eller är den i drift, skriv det.'
          : 'Skriv vem som har ansvaret: en roll, en person, en enhet eller en grupp.',
    }),
    'measure/overdue': ({ count, title }) => ({
      message:
        count === 1
          ? `Tidsfristen för åtgärden ${q(title)} har gått ut, och den är inte genomförd.`
          : `Tidsfristen har gått ut för ${count} åtgärder som inte är genomförda, den första är ${q(title)}.`,
      help: 'Skriv hur det går i en uppdatering, eller ange en ny tidsfrist.',
    }),
    'measure/stale': ({ report, count, title }) => ({
      message:
        count === 1
          ? `Uppföljningen ${q(report)} har inget nytt om åtgärden ${q(title)} sedan den förra.`
          : `Uppföljningen ${q(report)} har inget nytt om ${count} åtgärder sedan den förra, den första är ${q(title)}.`,
      help: 'Skriv hur det går nu, i en ny uppdatering.',
    }),
    'measure/untraced': ({ count, title }) => ({
      message: `Det framgår inte vilket beslut som ligger bakom ${count === 1 ? `åtgärden ${q(title)}` : `${count} åtgärder, den första är ${q(title)}`}.`,
      help: `Hänvisa till beslutet, ${q('beslut: …')}, eller till gruppen som har mandatet, ${q('grupp: …')}.`,
    }),
    'measure/sum': ({ written, computed }) => ({
      message: `Summan är ${q(computed)}, inte ${q(written)}.`,
      help: 'Rätta summan eller en av raderna.',
    }),
    'text/empty-link': ({ what, link }) => ({
      message: {
        words: `Länken ${q(link)} har inga ord.`,
        address: `Länken ${q(link)} har ingen adress.`,
        place: `Länken ${q(link)} leder ingenstans från ett dokument och skrivs som vanlig text.`,
        anchor: `Länken ${q(link)} leder till ett ställe som dokumentet inte har och skrivs som vanlig text.`,
      }[what],
      help: {
        words: `Skriv den så här: ${q('[ord som säger vad som finns där](https://…)')}.`,
        address: `Skriv den så här: ${q('[ord som säger vad som finns där](https://…)')}.`,
        place: 'Skriv hela adressen med https://, eller nämn filen och bifoga den.',
        anchor: 'Skriv # och rubriken med små bokstäver och bindestreck: ”#fortsatt-arbete”.',
      }[what],
    }),
    'text/no-alternative': ({ what, file }) => ({
      message: `${what === 'image' ? 'Bilden' : 'Logotypen'} ${q(file)} saknar alternativtext.`,
      help:
        what === 'image'
          ? `Skriv inom klamrarna vad bilden visar: ${q(`![vad bilden visar](${file})`)}.`
          : `Skriv namnet på den som äger den: ${q('alternativtext: …')}.`,
    }),
    'text/summary-long': ({ lines, most }) => ({
      message: `Sammanfattningen är på ungefär ${lines} rader, mer än ${most}.`,
      help: 'Säg kort vem, vad, var och när, och låt resten stå i ärendebeskrivningen.',
    }),
    'text/vague-point': ({ words }) => ({
      message: `Punkten börjar med ${q(words)}, som inte säger vad som beslutas.`,
      help: 'Skriv vem som ska göra vad, och när.',
    }),
    'text/abbreviation': ({ name }) => ({
      message: `Förkortningen ${q(name)} är inte förklarad.`,
      help: `Skriv vad den betyder: ${q(`${name}: …`)}.`,
    }),
    'text/undefined-abbreviation': ({ name }) => ({
      message: `Förkortningen ${q(name)} är inte förklarad.`,
      help: `Skriv den i ordlistan: ${q(`${name}: vad den står för`)}.`,
    }),
    'text/hard-to-read': ({ lix, longest }) => ({
      message: `Texten är svår att läsa: läsbarhetsindex (LIX) är ${lix}, och den längsta meningen har ${longest} ord.`,
      help: 'Dela de långa meningarna och byt långa ord mot korta. Tidningar ligger på 40 till 50.',
    }),
    'text/bold-heading': ({ words }) => ({
      message: `${q(words)} ser ut som en rubrik men är bara fet stil.`,
      help: `Skriv den som en rubrik, så att den också läses upp som en: ${q(`## ${words}`)}.`,
    }),
    'text/section-missing': ({ section, title }) => ({
      message: `Ärendet ${q(title)} saknar avsnittet ${q(section)}, som kommunen kräver.`,
      help: `Skriv avsnittet. Finns inget att säga skriver du ${q('Inga')}.`,
    }),
  },
  related: {
    'first-here': 'Står först här',
    'used-here': 'Används här',
    'declared-here': 'Står här',
    'also-here': 'Även här',
    'same-group': 'I samma grupp',
  },
};

const unsupported = {
  'several documents': {
    message: 'Filen har flera YAML-dokument (en rad med ”---”).',
    help: 'Dela upp den i flera filer eller ta bort raden.',
  },
  tag: {
    message: 'Märket ”!” kan inte användas här.',
    help: 'Ta bort det, eller sätt värdet inom citattecken om utropstecknet är text.',
  },
  'complex key': {
    message: 'Ett fält kan inte ha en lista eller andra fält som namn.',
    help: 'Skriv ett enkelt namn följt av kolon.',
  },
};

/** Mistakes in YAML by the code of the parser. */
const syntax: Readonly<Record<string, Worded>> = {
  BAD_INDENT: {
    message: 'Indraget stämmer inte med raderna ovanför.',
    help: 'Dra in raden lika långt som de andra fälten i samma grupp, med mellanslag.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message:
      'Raden läses som ett nytt fält: antingen finns det ett kolon i texten, eller så stämmer inte indraget på nästa rad.',
    help: 'Sätt ett värde med kolon inom citattecken, titel: "Ärende: om planen", och dra in fälten i samma grupp lika långt.',
  },
  BLOCK_IN_FLOW: {
    message: 'Parentesen är inte avslutad innan en ny rad börjar.',
    help: 'Avsluta ”{ }” eller ”[ ]” på samma rad.',
  },
  MISSING_CHAR: {
    message: 'Ett citattecken eller en parentes saknas.',
    help: 'Avsluta citatet eller parentesen. Om tecknet hör till texten, sätt hela värdet inom citattecken.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Raden saknar kolon efter fältets namn, eller hör till raden ovanför.',
    help: 'Skriv ”namn: värde” eller dra in raden.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Här står för många klamrar eller fält inuti varandra.',
    help: 'Ta bort de klamrar eller fält som är för mycket.',
  },
  TAB_AS_INDENT: { message: 'Raden är indragen med tabb.', help: 'Använd mellanslag.' },
  UNEXPECTED_TOKEN: {
    message: 'Här står något som inte passar in.',
    help: 'Se över kolon, parenteser och citattecken på raden. Sätt värdet inom citattecken om tecknen är text.',
  },
  BAD_ALIAS: {
    message: 'Ett värde som börjar med ”*” läses som en hänvisning.',
    help: 'Sätt värdet inom citattecken.',
  },
  BAD_SCALAR_START: {
    message: 'Värdet börjar med ett tecken som har en egen betydelse i YAML (@ eller `).',
    help: 'Sätt värdet inom citattecken.',
  },
  BAD_DQ_ESCAPE: {
    message: 'Omvänt snedstreck inom dubbla citattecken har en egen betydelse.',
    help: 'Använd enkla citattecken.',
  },
};

/** The mistakes that are found in the text, by their reason. */
const likely: Likely = {
  indentation: ({ found = '', expected = '' }) => ({
    message: `Indraget är ${found} mellanslag, men raderna i samma grupp har ${expected}.`,
    help: expected === '0' ? 'Ta bort mellanslagen före raden.' : `Sätt ${expected} mellanslag före raden.`,
  }),
  'no-break space': () => ({
    message: 'Raden är indragen med hårda mellanslag, som följer med när text klistras in.',
    help: 'Använd vanliga mellanslag.',
  }),
  hyphen: () => ({
    message: 'Mellanslaget efter bindestrecket saknas.',
    help: 'Skriv ”- ” först på raden, med mellanslag efter.',
  }),
  'missing hyphen': () => ({
    message: 'Raden står i en lista men saknar bindestrecket före.',
    help: 'Skriv ”- ” först på raden, lika långt in som de andra punkterna.',
  }),
  colon: ({ found = '' }) => ({
    message: `Mellanslaget efter kolon saknas: ${q(`${found}:`)}.`,
    help: `Skriv ${q(`${found}: …`)}, med mellanslag efter kolon.`,
  }),
  'number sign': () => ({
    message: 'Efter mellanslag och ”#” är resten av raden en kommentar och läses inte.',
    help: 'Sätt hela värdet inom citattecken.',
  }),
  'first character': ({ found = '' }) => ({
    message: `Värdet börjar med ${q(found)}, som har en egen betydelse i YAML.`,
    help: 'Sätt hela värdet inom citattecken.',
  }),
  'stray mark': ({ found = '' }) => ({
    message: `Raden börjar med ${q(found)}, som inte hör hemma där.`,
    help: 'Ta bort det. Hör tecknet till texten, sätt det inom citattecken tillsammans med orden efter.',
  }),
  'price comma': () => ({
    message: 'Kommatecknet delar beloppet i två, eftersom det står inom klamrar.',
    help: 'Sätt beloppet inom citattecken, {2027: "80 000,-"}, eller ta bort ”,-”.',
  }),
  'after quote': ({ found = '' }) => ({
    message: `Värdet är slut efter ${q(found)}, men det står mer på raden.`,
    help: `Sätt citattecken runt hela värdet: plats: '"Rådhuset" i staden', eller ta bort det som står efter.`,
  }),
  'open quote': ({ found = '' }) => ({
    message: `Citattecknet ${q(found)} börjar här men avslutas inte.`,
    help: 'Sätt samma tecken efter värdet. Om tecknet hör till texten, sätt andra citattecken runt hela värdet.',
  }),
  'open bracket': ({ found = '' }) => ({
    message: `Klammern ${q(found)} börjar här men avslutas inte.`,
    help: `Sätt ${q(found === '{' ? '}' : ']')} där den ska sluta. Om klammern hör till texten, sätt hela värdet inom citattecken.`,
  }),
  'close bracket': ({ found = '' }) => ({
    message: `Klammern ${q(found)} stängs här men är inte öppnad.`,
    help: `Sätt ${q(found === '}' ? '{' : '[')} där den ska börja. Hör klammern till texten, sätt hela värdet inom citattecken.`,
  }),
  'text colon': () => ({
    message: 'Kolonet i texten gör att orden före läses som namnet på ett fält.',
    help: 'Sätt hela värdet inom citattecken, titel: "Ärende: om planen", eller skriv ”|” efter fältet och texten på raderna under.',
  }),
  'block text': () => ({
    message: 'Texten under ”|” är inte indragen.',
    help: 'Dra in alla rader i texten två mellanslag längre än fältet ovanför.',
  }),
  'broken line': () => ({
    message: 'Raden är delad mitt i namnet på ett fält.',
    help: 'Skriv namnet och kolonet på en rad.',
  }),
  'broken comment': () => ({
    message: 'Raden fortsätter kommentaren ovanför men saknar ”#”.',
    help: 'Skriv ”# ” först på raden.',
  }),
  continued: () => ({
    message: 'Raden har inget fält och är inte indragen under det fält som den hör till.',
    help: 'Om den fortsätter texten ovanför, dra in den längre än fältet. Om den är ett fält, skriv kolon efter namnet.',
  }),
};

const templateMistakes: TemplateMistakes = {
  field: (name) => `det finns inget fält ${q(name)} här`,
  helper: (name) => `det finns ingen hjälpare ${q(name)}`,
  partial: (name) => `det finns ingen delmall ${q(name)}`,
  template: (name) => `det finns ingen mall ${q(name)}`,
  mark: (name) =>
    `märket ${q(name)} hör inte till något; det ska stå sist på en rad, eller ensamt under en lista eller tabell`,
  group: (name) => `${q(name)} är en lista eller flera fält och måste skrivas ut fält för fält`,
  'not prose': () => 'det som ges till ”prose” eller ”inline” är inte text',
  endless: () => 'en delmall använder sig själv, så den tar aldrig slut',
  'too much': () => 'den skriver mer än något dokument behöver',
  decorator: () => 'dekoratorer kan inte användas',
  'inline partial': () => 'delmallar inne i en mall kan inte användas',
  block: (name) => `här börjar ${q(`{{#${name}}}`)}, men ${q(`{{/${name}}}`)} kommer inte där den ska`,
  end: (name) => `${q(`{{/${name}}}`)} avslutar något som inte har börjat`,
  syntax: (name) => `den är inte rätt skriven vid ${q(name)}`,
};
