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
    map: 'fields with values (“name: value” on lines of their own)',
    list: 'a list (lines that begin with “- ”)',
    text: 'text',
    empty: 'nothing',
    'one value': 'a single value',
    number: 'a number',
  },
  types: {
    date: {
      name: 'date',
      valid: 'a valid date',
      example: '2021-03-18, 18 March 2021, March 2021 or spring 2022',
    },
    period: { name: 'period', valid: 'a valid period', example: '2021–2023' },
    number: { name: 'number', valid: 'a valid number', example: '1 200 or 2.5' },
    'case-number': { name: 'case number', valid: 'a valid case number', example: '13/21 or 2021/3226-1' },
    boolean: { name: 'answer', valid: 'a valid answer', example: 'yes or no' },
    time: { name: 'time', valid: 'a valid time', example: '09:00 or 9 am' },
    duration: { name: 'duration', valid: 'a valid duration', example: '10 min or half a day' },
    money: { name: 'amount', valid: 'a valid amount', example: 'NOK 1 200 000' },
    votes: {
      name: 'number of votes',
      valid: 'a valid number of votes',
      example: '12 or Sp 5 and Ap 7',
    },
  },
  kinds: {
    people: 'a person',
    bodies: 'a body',
    units: 'a unit',
    roles: 'a role',
    groups: 'a group',
    reforms: 'a reform',
    areas: 'a focus area',
    decisions: 'a decision',
    mandates: 'a mandate',
    measures: 'a measure',
    cases: 'a case',
    parties: 'a party',
    goals: 'a goal',
    strategies: 'a strategy',
    consultations: 'a consultation, hearing or statement',
    indicators: 'an indicator',
    risks: 'a risk',
    tables: 'a table',
    meetings: 'a meeting',
    newsletters: 'a newsletter',
    figures: 'a figure',
    sources: 'a source',
    glossary: 'an abbreviation',
    editions: 'an edition',
  },
};

const q = (...words: string[]) => quoted(words, 'or', ['“', '”']);
const noun = (name: string) => terms.kinds[name] ?? name;
const nouns = (names: readonly string[]) => quoted(names.map(noun), 'or', ['', '']);

const places = (count: number) => (count > 1 ? ` (${count} places in the file)` : '');

/** What is in the way of those who listen to the document. */
const barriers: Readonly<Record<PageBarrier, (words: string) => string>> = {
  picture: (words) => `the picture after ${words} has no text for those who cannot see it`,
  'link-in-picture': (words) => `the picture ${words} has a link in it, which screen readers do not find`,
  heading: (words) => `the heading ${words} skips a level`,
  glyph: (words) => `a character near ${words} is in none of the fonts`,
  'private-use': (words) => `the character ${words} means something in its own font only`,
  'dead-link': (words) => `the link to ${words} leads nowhere`,
  address: (words) => `the link to ${words} works on a web site only`,
  untagged: (words) => `the text ${words} comes from the style (CSS) or a frame, and is not read aloud`,
  title: () => 'the page has no title',
  language: () => 'the page does not say which language it is in',
};

const remedies: Readonly<Record<PageBarrier, string>> = {
  picture: 'Write a text in the brackets before the picture: ![Map of the quay](map.png).',
  'link-in-picture': 'Put the link in the text beside the picture.',
  heading: 'Use the levels one after the other: ## before ###.',
  glyph: 'Write it with other characters.',
  'private-use': 'Write it in words, or use a picture with a text.',
  'dead-link': 'Correct the link, or take it out.',
  address: 'Write the whole address with https://, or name the attachment.',
  untagged: 'Write the text in the template or in the plan.',
  title: 'Set <title> in page.html.hbs.',
  language: 'Set lang in <html> in page.html.hbs.',
};

export const en: MessageWords = {
  messages: {
    'io/encoding': ({ guess }) => ({
      message: {
        'windows-1252':
          'The file is saved as Windows-1252, not as UTF-8; letters such as å and ø cannot be read.',
        'utf-16': 'The file is saved as UTF-16, not as UTF-8, and cannot be read.',
        unknown: 'The file is not UTF-8 text.',
      }[guess],
      help: 'Save the file again as UTF-8. In VS Code: click the encoding at the bottom right, then choose “Save with Encoding” and “UTF-8”.',
    }),
    'io/unreadable': ({ file, reason }) => ({
      message: `The file ${q(file)} cannot be read (${reason}).`,
      help: 'Check that the file exists and that you are allowed to open it.',
    }),
    'yaml/syntax': (args) =>
      likely[args.reason as keyof Likely]?.(args) ??
      syntax[args.reason] ?? {
        message: `The line is not valid YAML (${args.reason}).`,
        help: 'Check the indentation, colons and quotation marks on this line and the line above.',
      },
    'yaml/unsupported': ({ what }) => unsupported[what],
    'yaml/comma': ({ words }) => ({
      message: `The comma before ${q(words)} splits the value in two, since it stands in braces.`,
      help: 'Put the value in quotation marks.',
    }),
    'yaml/comment': ({ words }) => ({
      message: `${q(words)} is not read: after a space and “#” the rest of the line is a comment.`,
      help: 'Put the whole value in quotation marks. If it is a comment, write a space after “#”.',
    }),
    'yaml/alias': ({ name, problem }) => ({
      message: {
        unknown: `${q(`*${name}`)} refers to ${q(`&${name}`)}, which does not exist.`,
        cyclic: `${q(`*${name}`)} refers to itself.`,
        'too many': `${q(`*${name}`)} makes the file too large.`,
        unused: `${q(`&${name}`)} is not read as text.`,
      }[problem],
      help: `Put the value in quotation marks if the ${problem === 'unused' ? 'character “&”' : 'asterisk'} is text.`,
    }),
    'schema/foreign-file': () => ({
      message: 'The file has none of the fields of a plan and was not read.',
      help: 'If it belongs to the plan, it must begin with a field such as “measures:” or “cases:”.',
    }),
    'schema/empty-plan': () => ({
      message: 'The plan has no content.',
      help: 'Write “plan:” and a title below it: “title: Name of the plan”.',
    }),
    'schema/unknown-key': ({ key, in: place, known }) => ({
      message: `Unknown field ${q(key)}${place ? ` in ${q(place)}` : ''}.`,
      help:
        known.length > 0
          ? `The fields here are ${known.join(', ')}.`
          : 'Correct the name or remove the field.',
    }),
    'schema/wrong-variant': ({ key, kind, belongsTo }) => ({
      message: `The field ${q(key)} does not belong to ${q(kind)} but to ${q(belongsTo)}.`,
      help: 'Remove the field or change the kind.',
    }),
    'schema/missing': ({ name, in: place }) => ({
      message: `The field ${q(name)} is missing${place ? ` in ${q(place)}` : ''}.`,
      help: `Write ${q(`${name}: …`)} here.`,
    }),
    'schema/type': ({ found, expected, fields = [] }) => ({
      message: `Found ${terms.shapes[found]} here instead of ${terms.shapes[expected]}.`,
      ...(found === 'map' && expected === 'text'
        ? { help: 'If the colon is part of the text, put all of the text in quotation marks.' }
        : expected === 'one value' || (found === 'list' && expected === 'text')
          ? { help: 'Write only one value, as text on the line.' }
          : expected === 'map' && fields.length > 0
            ? {
                help: `Write the fields, for example {${fields
                  .slice(0, 4)
                  .map((field) => `${field}: …`)
                  .join(', ')}}.`,
              }
            : {}),
    }),
    'schema/value': ({ value, allowed, fields = [] }) => ({
      message: `${q(value)} is not a valid choice.`,
      help: `Write ${q(...allowed)}${fields.length > 0 ? `, or the fields ${fields.join(', ')}` : ''}.`,
    }),
    'schema/duplicate-key': ({ key, other }) => ({
      message:
        key === other
          ? `The field ${q(key)} appears twice.`
          : `The field ${q(key)} is the same as ${q(other)}, which is already here.`,
      help: 'Keep only one.',
    }),
    'schema/id': ({ id }) => ({
      message: `${q(id)} cannot be used as an id.`,
      help: 'Use letters, digits and hyphens, and begin with a letter.',
    }),
    'schema/duplicate-id': ({ id }) => ({
      message: `The id ${q(id)} is used twice.`,
      help: 'Give one of them another id.',
    }),
    'schema/format': ({ value, type, clock }) => ({
      message: `${q(value)} is not ${terms.types[type].valid}.`,
      help:
        clock === undefined
          ? `Write it like this: ${terms.types[type].example}.`
          : `Write the time on the meeting, ${q(`starts: ${clock}`)}, and the date by itself.`,
    }),
    'schema/ambiguous': ({ value, type }) => ({
      message: `${q(value)} could mean more than one ${terms.types[type].name}.`,
      help: `Write it like this: ${terms.types[type].example}.`,
    }),
    'schema/nesting': ({ depth }) => ({
      message: `More than ${depth} levels are nested here.`,
      help: 'Look for indentation that has gone wrong.',
    }),
    'text/file': ({ file, problem }) => ({
      message: {
        missing: `The file ${q(file)} does not exist.`,
        outside: `The file ${q(file)} is outside the folder of the plan.`,
        directory: `${q(file)} is a folder, not a file.`,
      }[problem],
      help:
        problem === 'outside'
          ? 'Move or copy it into the folder of the plan.'
          : 'Write the exact name of the file, with its folder as seen from this file.',
    }),
    'text/unprintable': ({ character, codePoint, count }) => ({
      message: `The character ${q(character)} (${codePoint}) is not in the font and cannot be printed${count > 1 ? ` (${count} places in the text)` : ''}.`,
      help: 'Replace it with another character or with words.',
    }),
    'text/garbled': ({ problem, found, meant, count }) => ({
      message: {
        mojibake: `${q(found)} was probably meant to be ${q(meant)}: a program has read the file with the wrong encoding${places(count)}.`,
        lost: `A letter in ${q(found)} has been lost${places(count)}.`,
        invisible: `${q(meant)} has an invisible character in it${places(count)}.`,
        apart: `Letters in ${q(meant)} are two characters each, as in names of files from macOS${places(count)}.`,
      }[problem],
      help:
        problem === 'invisible' || problem === 'apart'
          ? 'Write the word again.'
          : 'Write the word as it should be.',
    }),
    'text/image': ({ file, problem }) => ({
      message: {
        missing: `The image ${q(file)} does not exist.`,
        outside: `The image ${q(file)} is outside the folder of the plan.`,
        remote: `The image ${q(file)} is on the web and will not be fetched.`,
        unreadable: `The file ${q(file)} cannot be read as an image.`,
      }[problem],
      help: 'Put the image in the folder of the plan and write its name as seen from this file.',
    }),
    'ref/unknown': ({ name, kinds: wanted }) => ({
      message: `Could not find ${q(name)}.${wanted.length > 0 ? ` This must be ${nouns(wanted)}.` : ''}`,
      help: 'Write the id or name of something in the plan.',
    }),
    'ref/wrong-kind': ({ name, kinds: wanted, found }) => ({
      message: `${q(name)} is ${noun(found)}, but this must be ${nouns(wanted)}.`,
      help: 'Write the id or name of something of the right kind.',
    }),
    'ref/ambiguous': ({ name, candidates }) => ({
      message: `${q(name)} could mean more than one: ${q(...candidates)}.`,
      help: 'Write the id of the one you mean.',
    }),
    'ref/nearly': ({ name, near }) => ({
      message: `${q(name)} is almost ${q(near)}, which is in the plan.`,
      help: `Write ${q(near)}, or ${q(`{name: ${name}}`)} if you mean someone or something else.`,
    }),
    'ref/reserved': ({ id }) => ({
      message: `${q(id)} has a meaning of its own and cannot be an id.`,
      help: 'Choose another id.',
    }),
    'access/internal-reference': ({ name }) => ({
      message: `${q(name)} is internal but appears in a public document.`,
      help: 'Give a person a public role, write other words in a text, “[[…|words]]”, or remove the reference.',
    }),
    'privacy/identity-number': ({ country, number }) => ({
      message: `Here is a ${country === 'norwegian' ? 'Norwegian' : 'Swedish'} national identity number (${number}).`,
      help: 'Remove it. It has no place in the document, nor in an internal one.',
    }),
    'privacy/contact': ({ what, contact }) => ({
      message: `The ${what === 'e-mail' ? 'private e-mail address' : 'mobile number'} ${q(contact)} stands in a text that everyone can read.`,
      help: 'Write an address or number of the municipality, or put it under the contact of the person.',
    }),
    'pdf/text-lost': ({ document, missing }) => ({
      message: `The PDF of ${q(document)} lacks text from the page (${missing}) and was not written.`,
      help: 'Run “plan doctor”. If that does not help, it is a bug in plan: please report it.',
    }),
    'pdf/barrier': ({ document, barrier, words }) => ({
      message: `The PDF of ${q(document)} was not written: ${barriers[barrier](q(words))}.`,
      help: remedies[barrier],
    }),
    'pdf/failed': ({ document, reason }) => ({
      message: `The PDF of ${q(document)} could not be made (${reason}).`,
      help: 'Try again, and run “plan doctor” if it keeps happening.',
    }),
    'pdf/timeout': ({ document, seconds }) => ({
      message: `The PDF of ${q(document)} was not ready after ${seconds} seconds.`,
      help: 'Try again when the computer has less to do.',
    }),
    'config/edition-kind': ({ kind }) => ({
      message: `Documents of the kind ${q(kind)} cannot be made yet.`,
      help: 'Remove the edition, or choose another kind.',
    }),
    'config/template': ({ file }) => ({
      message: `The template ${q(file)} does not replace any template.`,
      help: 'Give the file the same name as the template it should replace.',
    }),
    'config/template-error': ({ file, problem, name, known }) => ({
      message: `The template ${q(file)} cannot be used: ${templateMistakes[problem](name)}.`,
      ...(known.length > 0 ? { help: `There is ${known.join(', ')}.` } : {}),
    }),
    'config/template-missing': ({ file, own }) => ({
      message: `There is no template ${q(file)}.`,
      help:
        own.length > 0
          ? `The plan has ${own.join(', ')}. Put the template in the folder ${q('templates')}.`
          : `Put it in the folder ${q('templates')} beside plan.yaml. ${q('plan eject')} copies a built-in one.`,
    }),
    'config/edition-section': ({ name, known }) => ({
      message: `The document has no section ${q(name)}.`,
      help: known.length > 0 ? `It has ${known.join(', ')}.` : 'It has no sections to choose among.',
    }),
    'config/vocabulary': ({ term }) => ({
      message: `The vocabulary's ${q(term)} is no word that is printed.`,
      help: 'Write the name of a field, a section or a document, or the word as it is otherwise printed.',
    }),
    'config/section-order': ({ name }) => ({
      message: `The order of the sections names ${q(name)}, which no section is called.`,
      help: 'Write the name as it stands above the section, or remove it.',
    }),
    'config/rule': ({ rule, problem }) => ({
      message: {
        unknown: `There is no rule ${q(rule)}.`,
        fixed: `The rule ${q(rule)} cannot be changed: the plan cannot be read, or a secret may get out.`,
      }[problem],
      help: 'Remove the line, or correct the name.',
    }),
    'config/suppression': ({ code, problem }) => ({
      message: {
        unknown: `There is no rule ${q(code)} to accept.`,
        fixed: `The rule ${q(code)} cannot be accepted: the plan cannot be read, or a secret may get out.`,
        'no reason': `It does not say why ${q(code)} is accepted.`,
        unused: `There is nothing of ${q(code)} to accept here.`,
      }[problem],
      help:
        problem === 'no reason'
          ? `Write the reason after the rule: ${q(`# plan: accept ${code} – the name is right`)}.`
          : 'Remove the comment, or correct the name of the rule.',
    }),
    'config/color': ({ color, contrast }) =>
      contrast === undefined
        ? {
            message: `${q(color)} is no colour.`,
            help: 'Write a colour such as "#1f5c7a", in quotation marks.',
          }
        : {
            message: `The colour ${q(color)} is too light on white paper: its contrast is ${contrast.toLocaleString('en')}, and the law requires 4.5 (WCAG 1.4.3).`,
            help: 'Choose a darker colour.',
          },
    'ref/plan-part': ({ name }) => ({
      message: `The plan has no ${q(name)} to bring in here.`,
      help: 'Write the kind or heading of a section of the plan, or measures, groups, participation, anchoring, reporting or deadline.',
    }),
    'ref/unknown-within': ({ name, known }) => ({
      message: `Could not find ${q(name)} here.`,
      help: known.length > 0 ? `Write ${q(...known)}.` : 'There is nothing to refer to here.',
    }),
    'ref/not-on-list': ({ name }) => ({
      message: `${q(name)} is not in the meeting's list of cases.`,
      help: 'Write the id, title or number of a case in the list, or put the case on the list.',
    }),
    'ref/no-recommendation': ({ words }) => ({
      message: `${q(words)} refers to a recommendation that does not exist.`,
      help: 'Write the recommendation on the case or in the list of cases, or write the decision here.',
    }),
    'ref/recommendation-changed': ({ words }) => ({
      message: `${q(words)} does not say what was decided.`,
      help: `Write a list of the recommendation and the id of each motion that was adopted, ${q('[as recommended, the-addition]')}, or the whole decision.`,
    }),
    'ref/not-a-name': ({ words, fields }) => ({
      message: `${q(words)} is printed as a name.`,
      help: `Write the name alone, and the rest in its field: ${fields.join(', ')}.`,
    }),
    'org/mandate-decision': ({ title }) => ({
      message: `The mandate ${q(title)} does not say who decided on it.`,
      help: `Refer to the decision, ${q('decision: …')}, or write who approved it, ${q('approved by: …')}.`,
    }),
    'org/no-lead': ({ count, name }) => ({
      message: `Nobody is named as lead of ${count === 1 ? `the group ${q(name)}` : `${count} groups, the first being ${q(name)}`}.`,
      help: `Write who leads: ${q('lead: …')}.`,
    }),
    'org/no-way-up': ({ count, name }) => ({
      message: `No reporting reaches the steering group from ${count === 1 ? `the group ${q(name)}` : `${count} groups, the first being ${q(name)}`}.`,
      help: `Write to whom the group reports: ${q('reports to: …')}.`,
    }),
    'org/votes': ({ problem, total, voters }) => ({
      message: {
        'more than present': `There are ${total} votes, but only ${voters} people could vote.`,
        'fewer than present': `There are only ${total} votes, but ${voters} people could vote.`,
        'other result': `The result does not agree with ${total} votes for and ${voters} against.`,
        'no subject': 'There are several votes here, and this one does not say what it concerns.',
      }[problem],
      help:
        problem === 'no subject'
          ? `Write what was voted on: ${q('concerns: …')}.`
          : 'Correct the votes, the result or who was present.',
    }),
    'ref/unused': ({ kind, count, name }) => {
      const [one, many] = (
        {
          people: ['the person', 'people'],
          roles: ['the role', 'roles'],
          sources: ['the source', 'sources'],
          tables: ['the table', 'tables'],
          figures: ['the figure', 'figures'],
          glossary: ['the word', 'words of the glossary'],
        } as const
      )[kind];
      return {
        message: `Nothing in the plan refers to ${count === 1 ? `${one} ${q(name)}` : `${count} ${many}, the first being ${q(name)}`}.`,
        help: 'Refer to it where it belongs, or remove it.',
      };
    },
    'ref/routing-twice': ({ number }) => ({
      message: `The case number ${q(number)} appears twice for the same body.`,
      help: 'Correct the number, or remove one of the rows.',
    }),
    'ref/archive-case-twice': ({ number }) => ({
      message: `The archive case ${q(number)} stands on two cases.`,
      help: 'Correct one of the numbers. If both belong to the same archive case, write the number of the document after it: “2021/3226-2”.',
    }),
    'ref/differs': ({ name, here, there }) => ({
      message: `${name ? `The field ${q(name)} is written` : 'This is written'} in two places that differ${here && there ? `: ${q(here)} here, ${q(there)} there` : ''}.`,
      help: 'Remove one of them, or correct the one that is wrong.',
    }),
    'org/cycle': ({ what, names }) => ({
      message: {
        reporting: `The reporting goes in a circle: ${circle(names)}.`,
        partOf: `This is part of itself: ${circle(names)}.`,
        dependsOn: `The measures wait for each other: ${circle(names)}.`,
      }[what],
      help: 'Remove or turn one of the lines.',
    }),
    'time/reversed': ({ first, second }) => ({
      message: `${q(second)} comes before ${q(first)}.`,
      help: 'Correct one of them.',
    }),
    'time/overlap': ({ name, others, times }) => ({
      message: `${q(name)}${others > 0 ? ` and ${others} more` : ''} cannot be at two meetings at a time${times > 1 ? `, as happens ${times} times` : ''}.`,
      help: 'Correct the time of one of the meetings, or write who is absent.',
    }),
    'time/no-year': ({ date }) => ({
      message: `The date ${q(date)} has no year.`,
      help: `Write the year too: ${q('18 March 2021')}.`,
    }),
    'time/clock': ({ written, computed }) => ({
      message: `It says ${q(written)} here, but the items before it end at ${q(computed)}.`,
      help: 'Correct the time, or how long the items before it last.',
    }),
    'measure/missing': ({ what, count, title }) => ({
      message: `${what === 'deadline' ? 'The deadline' : 'The responsible'} is missing for ${count === 1 ? `the measure ${q(title)}` : `${count} measures, the first being ${q(title)}`}.`,
      help:
        what === 'deadline'
          ? 'Write a deadline. If the measure recurs or is in operation, say so.'
          : 'Write who is responsible: a role, a person, a unit or a group.',
    }),
    'measure/overdue': ({ count, title }) => ({
      message:
        count === 1
          ? `The deadline of the measure ${q(title)} has passed, and it is not done.`
          : `The deadline has passed for ${count} measures that are not done, the first is ${q(title)}.`,
      help: 'Say how it stands in an update, or give a new deadline.',
    }),
    'measure/stale': ({ report, count, title }) => ({
      message:
        count === 1
          ? `The status report ${q(report)} says nothing new of the measure ${q(title)} since the report before.`
          : `The status report ${q(report)} says nothing new of ${count} measures since the report before, the first being ${q(title)}.`,
      help: 'Say how it stands now, in a new update.',
    }),
    'measure/untraced': ({ count, title }) => ({
      message: `The plan does not say which decision is behind ${count === 1 ? `the measure ${q(title)}` : `${count} measures, the first being ${q(title)}`}.`,
      help: `Refer to the decision, ${q('decision: …')}, or to the group that has the mandate, ${q('group: …')}.`,
    }),
    'measure/sum': ({ written, computed }) => ({
      message: `The sum is ${q(computed)}, not ${q(written)}.`,
      help: 'Correct the sum or one of the rows.',
    }),
    'text/empty-link': ({ what, link }) => ({
      message: {
        words: `The link ${q(link)} has no words.`,
        address: `The link ${q(link)} has no address.`,
        place: `The link ${q(link)} leads nowhere from a document, and is written as plain text.`,
        anchor: `The link ${q(link)} leads to a place that the document does not have, and is written as plain text.`,
      }[what],
      help: {
        words: `Write it as ${q('[words that say what is there](https://…)')}.`,
        address: `Write it as ${q('[words that say what is there](https://…)')}.`,
        place: 'Write the whole address with https://, or name the file and attach it.',
        anchor: 'Write # and the heading in small letters with hyphens: “#further-work”.',
      }[what],
    }),
    'text/no-alternative': ({ what, file }) => ({
      message: `The ${what} ${q(file)} has no alternative text.`,
      help:
        what === 'image'
          ? `Write in the brackets what the image shows: ${q(`![what the image shows](${file})`)}.`
          : `Write the name of its owner: ${q('alternative text: …')}.`,
    }),
    'text/summary-long': ({ lines, most }) => ({
      message: `The summary is about ${lines} lines long, more than ${most}.`,
      help: 'Say in short who, what, where and when, and leave the rest to the sections after it.',
    }),
    'text/vague-point': ({ words }) => ({
      message: `The point begins with ${q(words)}, which does not say what is decided.`,
      help: 'Write who shall do what, and when.',
    }),
    'text/abbreviation': ({ name }) => ({
      message: `The abbreviation ${q(name)} is not explained.`,
      help: `Write what it means: ${q(`${name}: …`)}.`,
    }),
    'text/undefined-abbreviation': ({ name }) => ({
      message: `The abbreviation ${q(name)} is not explained.`,
      help: `Write it in the glossary: ${q(`${name}: what it stands for`)}.`,
    }),
    'text/hard-to-read': ({ lix, longest }) => ({
      message: `The text is hard to read: its readability index (LIX) is ${lix}, and its longest sentence has ${longest} words.`,
      help: 'Divide the long sentences, and use shorter words. Newspapers lie between 40 and 50.',
    }),
    'text/bold-heading': ({ words }) => ({
      message: `${q(words)} looks like a heading but is only bold.`,
      help: `Write it as a heading, so that it is read out as one: ${q(`## ${words}`)}.`,
    }),
    'text/section-missing': ({ section, title }) => ({
      message: `The case ${q(title)} lacks the section ${q(section)}, which the municipality requires.`,
      help: `Write the section. If there is nothing to say, write ${q('None')}.`,
    }),
  },
  related: {
    'first-here': 'First stated here',
    'used-here': 'Used here',
    'declared-here': 'Stated here',
    'also-here': 'Also here',
    'same-group': 'In the same group',
  },
};

const unsupported = {
  'several documents': {
    message: 'The file holds several YAML documents (a line with “---”).',
    help: 'Split it into several files or remove the line.',
  },
  tag: {
    message: 'The tag “!” cannot be used here.',
    help: 'Remove it, or put the value in quotation marks if the exclamation mark is text.',
  },
  'complex key': {
    message: 'A field cannot have a list or other fields as its name.',
    help: 'Write a simple name followed by a colon.',
  },
};

/** Mistakes in YAML by the code of the parser. */
const syntax: Readonly<Record<string, Worded>> = {
  BAD_INDENT: {
    message: 'The indentation does not match the lines above.',
    help: 'Indent the line with spaces, as far as the other fields in the same group.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message:
      'The line looks like a new field: either there is a colon in the text, or the next line is not indented right.',
    help: 'Put a value with a colon in quotation marks, title: "Case: the plan", and indent the fields of one group equally.',
  },
  BLOCK_IN_FLOW: {
    message: 'The brackets are not closed before a new line begins.',
    help: 'Close “{ }” or “[ ]” on the same line.',
  },
  MISSING_CHAR: {
    message: 'A quotation mark or a bracket is missing.',
    help: 'Close the quotation mark or bracket. If it is part of the text, put the whole value in quotation marks.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'The line has no colon after the name of the field, or belongs to the line above.',
    help: 'Write “name: value” or indent the line.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'Too many brackets or fields stand within each other here.',
    help: 'Remove the brackets or fields that are too many.',
  },
  TAB_AS_INDENT: { message: 'The line is indented with a tab.', help: 'Use spaces.' },
  UNEXPECTED_TOKEN: {
    message: 'Something here does not fit.',
    help: 'Check the colons, brackets and quotation marks on the line. Put the value in quotation marks if they are text.',
  },
  BAD_ALIAS: {
    message: 'A value that begins with “*” is read as a reference.',
    help: 'Put the value in quotation marks.',
  },
  BAD_SCALAR_START: {
    message: 'The value begins with a character that has a meaning of its own in YAML (@ or `).',
    help: 'Put the value in quotation marks.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotation marks has a meaning of its own.',
    help: 'Use single quotation marks.',
  },
};

/** The mistakes that are found in the text, by their reason. */
const likely: Likely = {
  indentation: ({ found = '', expected = '' }) => ({
    message: `The indentation is ${found}, but the lines of the same group have ${expected}.`,
    help:
      expected === '0'
        ? 'Remove the spaces before the line.'
        : `Put ${expected} ${expected === '1' ? 'space' : 'spaces'} before the line.`,
  }),
  'no-break space': () => ({
    message: 'The line is indented with no-break spaces, which come along when text is pasted.',
    help: 'Use ordinary spaces.',
  }),
  hyphen: () => ({
    message: 'The space after the hyphen is missing.',
    help: 'Begin the line with “- ”, a hyphen and a space.',
  }),
  'missing hyphen': () => ({
    message: 'The line stands in a list but has no hyphen before it.',
    help: 'Begin the line with “- ”, as far in as the other items.',
  }),
  colon: ({ found = '' }) => ({
    message: `The space after the colon is missing: ${q(`${found}:`)}.`,
    help: `Write ${q(`${found}: …`)}, with a space after the colon.`,
  }),
  'number sign': () => ({
    message: 'After a space and “#” the rest of the line is a comment and is not read.',
    help: 'Put the whole value in quotation marks.',
  }),
  'first character': ({ found = '' }) => ({
    message: `The value begins with ${q(found)}, which has a meaning of its own in YAML.`,
    help: 'Put the whole value in quotation marks.',
  }),
  'stray mark': ({ found = '' }) => ({
    message: `The line begins with ${q(found)}, which does not belong there.`,
    help: 'Remove it. If it is part of the text, put it in quotation marks together with the words after it.',
  }),
  'price comma': () => ({
    message: 'The comma splits the amount in two, since it stands in braces.',
    help: 'Put the amount in quotation marks, {2027: "80 000,-"}, or remove “,-”.',
  }),
  'after quote': ({ found = '' }) => ({
    message: `The value ends after ${q(found)}, but there is more on the line.`,
    help: `Put quotation marks around the whole value: place: '"The Hall" in town', or remove what follows.`,
  }),
  'open quote': ({ found = '' }) => ({
    message: `The quotation mark ${q(found)} opens here and is never closed.`,
    help: 'Put the same mark after the value. If it is part of the text, put other quotation marks around the whole value.',
  }),
  'open bracket': ({ found = '' }) => ({
    message: `The bracket ${q(found)} opens here and is never closed.`,
    help: `Put ${q(found === '{' ? '}' : ']')} where it should end. If it is part of the text, put the whole value in quotation marks.`,
  }),
  'close bracket': ({ found = '' }) => ({
    message: `The bracket ${q(found)} closes here but was never opened.`,
    help: `Put ${q(found === '}' ? '{' : '[')} where it should begin. If it is part of the text, put the whole value in quotation marks.`,
  }),
  'text colon': () => ({
    message: 'The colon in the text makes the words before it look like the name of a field.',
    help: 'Put the whole value in quotation marks, title: "Case: the plan", or write “|” after the field and the text on the lines below.',
  }),
  'block text': () => ({
    message: 'The text below “|” is not indented.',
    help: 'Indent every line of the text two spaces further than the field above.',
  }),
  'broken line': () => ({
    message: 'The line is broken in the middle of the name of a field.',
    help: 'Write the name and the colon on one line.',
  }),
  'broken comment': () => ({
    message: 'The line goes on with the comment above but has no “#”.',
    help: 'Begin the line with “# ”.',
  }),
  continued: () => ({
    message: 'The line has no field and is not indented below the field that it belongs to.',
    help: 'If it goes on with the text above, indent it further than the field. If it is a field, write a colon after its name.',
  }),
};

const templateMistakes: TemplateMistakes = {
  field: (name) => `there is no field ${q(name)} here`,
  helper: (name) => `there is no helper ${q(name)}`,
  partial: (name) => `there is no partial ${q(name)}`,
  template: (name) => `there is no template ${q(name)}`,
  mark: (name) =>
    `the mark ${q(name)} belongs to nothing; it stands at the end of a line, or alone below a list or table`,
  group: (name) => `${q(name)} is a list or a group of fields, which are printed one by one`,
  'not prose': () => 'what is given to “prose” or “inline” is no text',
  endless: () => 'a partial calls itself, so it never ends',
  'too much': () => 'it prints more than any document needs',
  decorator: () => 'decorators cannot be used',
  'inline partial': () => 'partials inside a template cannot be used',
  block: (name) => `${q(`{{#${name}}}`)} begins here, but ${q(`{{/${name}}}`)} does not come where it should`,
  end: (name) => `${q(`{{/${name}}}`)} ends what has not begun`,
  syntax: (name) => `it is not written correctly at ${q(name)}`,
};
