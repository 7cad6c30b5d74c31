import { describe, expect, test } from 'vitest';
import { Scalar } from 'yaml';
import { wordsIn } from '../../src/cli/words/index.ts';
import { templateMistakes } from '../../src/diagnostics/catalogue.ts';
import { type Code, type CodeArgs, codes, type ValueType } from '../../src/diagnostics/index.ts';
import { messagesIn, type Worded } from '../../src/diagnostics/words/index.ts';
import { kinds } from '../../src/model/directory.ts';
import { talliedWords } from '../../src/schema/read/tally.ts';
import { type Language, languages } from '../../src/text/language.ts';
import { readBoolean } from '../../src/text/values/boolean.ts';
import { readCaseNumber } from '../../src/text/values/case-number.ts';
import { readDate } from '../../src/text/values/date.ts';
import { readDuration } from '../../src/text/values/duration.ts';
import { readMoney } from '../../src/text/values/money.ts';
import { readNumber } from '../../src/text/values/number.ts';
import { readPeriod } from '../../src/text/values/period.ts';
import { found, type Reading, refused } from '../../src/text/values/reading.ts';
import { readTime } from '../../src/text/values/time.ts';

/** Arguments of each code, more than one where its words take turns. No value is a word of any message. */
const samples: { readonly [C in Code]: readonly [CodeArgs[C], ...CodeArgs[C][]] } = {
  'io/encoding': [
    { guess: 'windows-1252', line: 417 },
    { guess: 'utf-16', line: 417 },
    { guess: 'unknown', line: 417 },
  ],
  'io/unreadable': [{ file: 'Gråfjell.yaml', reason: 'EACCES' }],
  'yaml/syntax': [
    { reason: 'IMPOSSIBLE' },
    { reason: 'BAD_INDENT' },
    { reason: 'BLOCK_AS_IMPLICIT_KEY' },
    { reason: 'BLOCK_IN_FLOW' },
    { reason: 'MISSING_CHAR' },
    { reason: 'MULTILINE_IMPLICIT_KEY' },
    { reason: 'TAB_AS_INDENT' },
    { reason: 'RESOURCE_EXHAUSTION' },
    { reason: 'UNEXPECTED_TOKEN' },
    { reason: 'BAD_ALIAS' },
    { reason: 'BAD_SCALAR_START' },
    { reason: 'BAD_DQ_ESCAPE' },
    { reason: 'indentation', found: '417', expected: '418' },
    { reason: 'hyphen' },
    { reason: 'colon', found: 'Gråfjell' },
    { reason: 'number sign' },
    { reason: 'first character', found: '☃' },
    { reason: 'price comma' },
    { reason: 'after quote', found: '☃' },
    { reason: 'open quote', found: '☃' },
    { reason: 'open bracket', found: '☃' },
    { reason: 'close bracket', found: '☃' },
    { reason: 'text colon' },
    { reason: 'block text' },
    { reason: 'continued' },
    { reason: 'missing hyphen' },
    { reason: 'stray mark', found: '☃' },
    { reason: 'broken line' },
    { reason: 'broken comment' },
    { reason: 'no-break space' },
  ],
  'yaml/unsupported': [{ what: 'several documents' }, { what: 'tag' }, { what: 'complex key' }],
  'yaml/comma': [{ words: 'Gråfjell' }],
  'yaml/comment': [{ words: 'Gråfjell' }],
  'yaml/alias': [
    { name: 'Gråfjell', problem: 'unused' },
    { name: 'Gråfjell', problem: 'unknown' },
    { name: 'Gråfjell', problem: 'cyclic' },
    { name: 'Gråfjell', problem: 'too many' },
  ],
  'schema/foreign-file': [{ known: 'Gråfjell' }],
  'schema/empty-plan': [{}],
  'schema/unknown-key': [
    { key: 'Gråfjell', in: 'Korgen', known: ['c', 'd'] },
    { key: 'Gråfjell', in: 'Hattfjelldal', known: [] },
    { key: 'Gråfjell', in: '', known: [] },
  ],
  'schema/wrong-variant': [{ key: 'Gråfjell', kind: 'Hattfjelldal', belongsTo: 'Korgen' }],
  'schema/missing': [
    { name: 'Gråfjell', in: 'Hattfjelldal' },
    { name: 'Gråfjell', in: '' },
  ],
  'schema/type': [
    { found: 'text', expected: 'list' },
    { found: 'map', expected: 'one value' },
    { found: 'text', expected: 'map', fields: ['Gråfjell', 'Korgen'] },
    { found: 'empty', expected: 'number' },
  ],
  'schema/value': [{ value: 'Gråfjell', allowed: ['Hattfjelldal', 'Korgen', 'Bleikvassli'] }],
  'schema/duplicate-key': [
    { key: 'Gråfjell', other: 'Gråfjell' },
    { key: 'Gråfjell', other: 'Hattfjelldal' },
  ],
  'schema/id': [{ id: 'Gråfjell' }],
  'schema/duplicate-id': [{ id: 'Gråfjell' }],
  'schema/format': [{ value: 'Gråfjell', type: 'date' }],
  'schema/ambiguous': [{ value: 'Gråfjell', type: 'date' }],
  'schema/nesting': [{ depth: 417 }],
  'text/file': [
    { file: 'Gråfjell.md', problem: 'missing' },
    { file: 'Gråfjell.md', problem: 'outside' },
    { file: 'Gråfjell.md', problem: 'directory' },
  ],
  'text/unprintable': [
    { character: '☃', codePoint: 'U+2603', count: 417 },
    { character: '☃', codePoint: 'U+2603', count: 1 },
  ],
  'text/garbled': [
    { problem: 'mojibake', found: 'GrÃ¥fjell', meant: 'Gråfjell', count: 417 },
    { problem: 'lost', found: 'Gråfjell', meant: 'Gråfjell', count: 417 },
    { problem: 'apart', found: 'Gra\u030afjell', meant: 'Gråfjell', count: 417 },
    { problem: 'invisible', found: 'Gråfjell', meant: 'Gråfjell', count: 417 },
    { problem: 'invisible', found: 'Gråfjell', meant: 'Gråfjell', count: 1 },
  ],
  'text/image': [
    { file: 'Gråfjell.png', problem: 'missing' },
    { file: 'Gråfjell.png', problem: 'outside' },
    { file: 'Gråfjell.png', problem: 'remote' },
    { file: 'Gråfjell.png', problem: 'unreadable' },
  ],
  'ref/unknown': [
    { name: 'Gråfjell', kinds: [] },
    { name: 'Gråfjell', kinds: ['people', 'bodies', 'units'] },
  ],
  'ref/wrong-kind': [{ name: 'Gråfjell', kinds: ['measures'], found: 'cases' }],
  'ref/ambiguous': [{ name: 'Gråfjell', candidates: ['Hattfjelldal', 'Korgen'] }],
  'ref/nearly': [{ name: 'Gråfjell', near: 'Hattfjelldal' }],
  'ref/reserved': [{ id: 'Gråfjell' }],
  'access/internal-reference': [{ name: 'Gråfjell' }],
  'privacy/identity-number': [
    { country: 'norwegian', number: '120345 *****' },
    { country: 'swedish', number: '120345-****' },
  ],
  'privacy/contact': [
    { what: 'e-mail', contact: 'Gråfjell' },
    { what: 'phone', contact: '90 12 34 56' },
  ],
  'pdf/text-lost': [{ document: 'Gråfjell', missing: 'Hattfjelldal' }],
  'pdf/barrier': (
    [
      'picture',
      'link-in-picture',
      'heading',
      'glyph',
      'private-use',
      'dead-link',
      'address',
      'untagged',
      'title',
      'language',
    ] as const
  ).map((barrier) => ({ document: 'Gråfjell', barrier, words: 'Hattfjelldal' })) as unknown as [
    CodeArgs['pdf/barrier'],
  ],
  'pdf/failed': [{ document: 'Gråfjell', reason: 'Hattfjelldal' }],
  'pdf/timeout': [{ document: 'Gråfjell', seconds: 417 }],
  'config/edition-kind': [{ kind: 'Gråfjell' }],
  'config/template': [{ file: 'Gråfjell.md.hbs', suggestions: [] }],
  'config/template-error': templateMistakes.map((problem) => ({
    file: 'Gråfjell.md.hbs',
    problem,
    name: 'Hattfjelldal',
    known: ['a'],
  })) as unknown as [CodeArgs['config/template-error']],
  'config/template-missing': [{ file: 'Gråfjell.md.hbs', own: [] }],
  'config/edition-section': [{ name: 'Gråfjell', known: ['Hattfjelldal'] }],
  'config/vocabulary': [{ term: 'Gråfjell' }],
  'config/section-order': [{ name: 'Gråfjell' }],
  'config/rule': [
    { rule: 'Gråfjell', problem: 'unknown' },
    { rule: 'Gråfjell', problem: 'fixed' },
  ],
  'config/suppression': [
    { code: 'Gråfjell', problem: 'unknown' },
    { code: 'Gråfjell', problem: 'fixed' },
    { code: 'Gråfjell', problem: 'no reason' },
    { code: 'Gråfjell', problem: 'unused' },
  ],
  'config/color': [{ color: 'Gråfjell' }, { color: 'Gråfjell', contrast: 2 }],
  'text/undefined-abbreviation': [{ name: 'Gråfjell' }],
  'text/bold-heading': [{ words: 'Gråfjell' }],
  'text/hard-to-read': [{ lix: 61, longest: 417 }],
  'text/section-missing': [{ section: 'Gråfjell', title: 'Hattfjelldal' }],
  'ref/unknown-within': [{ name: 'Gråfjell', known: ['a'] }],
  'ref/not-on-list': [{ name: 'Gråfjell' }],
  'ref/no-recommendation': [{ words: 'Gråfjell' }],
  'ref/recommendation-changed': [{ words: 'Gråfjell' }],
  'ref/not-a-name': [{ words: 'Gråfjell', fields: ['a', 'b'] }],
  'org/mandate-decision': [{ title: 'Gråfjell' }],
  'org/no-lead': [
    { count: 417, name: 'Gråfjell' },
    { count: 1, name: 'Gråfjell' },
  ],
  'org/no-way-up': [
    { count: 417, name: 'Gråfjell' },
    { count: 1, name: 'Gråfjell' },
  ],
  'org/votes': [
    { problem: 'more than present', total: 12, voters: 11 },
    { problem: 'fewer than present', total: 10, voters: 11 },
    { problem: 'other result', total: 12, voters: 11 },
    { problem: 'no subject', total: 0, voters: 0 },
  ],
  'ref/unused': [
    { kind: 'people', count: 417, name: 'Gråfjell' },
    { kind: 'people', count: 1, name: 'Gråfjell' },
    { kind: 'roles', count: 1, name: 'Gråfjell' },
    { kind: 'sources', count: 1, name: 'Gråfjell' },
    { kind: 'tables', count: 1, name: 'Gråfjell' },
    { kind: 'figures', count: 1, name: 'Gråfjell' },
    { kind: 'glossary', count: 1, name: 'Gråfjell' },
  ],
  'ref/routing-twice': [{ number: '13/21' }],
  'ref/archive-case-twice': [{ number: '2021/3226' }],
  'ref/differs': [
    { name: 'Gråfjell', here: '1', there: '2' },
    { name: '', here: '', there: '' },
  ],
  'org/cycle': [
    { what: 'reporting', names: ['Gråfjell', 'b'] },
    { what: 'partOf', names: ['Gråfjell', 'b'] },
    { what: 'dependsOn', names: ['Gråfjell', 'b'] },
  ],
  'time/reversed': [{ first: 'a', second: 'Gråfjell' }],
  'time/overlap': [
    { name: 'Gråfjell', others: 417, times: 1 },
    { name: 'Gråfjell', others: 0, times: 417 },
  ],
  'time/no-year': [{ date: '17. mars' }],
  'time/clock': [{ written: '10.00', computed: '10.10' }],
  'measure/missing': [
    { what: 'responsible', count: 417, title: 'Gråfjell' },
    { what: 'responsible', count: 1, title: 'Gråfjell' },
    { what: 'deadline', count: 1, title: 'Gråfjell' },
    { what: 'deadline', count: 417, title: 'Gråfjell' },
  ],
  'measure/overdue': [
    { count: 417, title: 'Gråfjell' },
    { count: 1, title: 'Gråfjell' },
  ],
  'measure/stale': [
    { report: 'Hattfjelldal', count: 417, title: 'Gråfjell' },
    { report: 'Hattfjelldal', count: 1, title: 'Gråfjell' },
  ],
  'measure/untraced': [
    { count: 417, title: 'Gråfjell' },
    { count: 1, title: 'Gråfjell' },
  ],
  'measure/sum': [{ written: '1', computed: '2' }],
  'text/empty-link': [
    { what: 'words', link: 'Gråfjell' },
    { what: 'address', link: 'Gråfjell' },
    { what: 'place', link: 'Gråfjell' },
    { what: 'anchor', link: 'Gråfjell' },
  ],
  'text/no-alternative': [
    { what: 'image', file: 'Gråfjell.png' },
    { what: 'logo', file: 'Gråfjell.png' },
  ],
  'text/summary-long': [{ lines: 12, most: 5 }],
  'text/vague-point': [{ words: 'Gråfjell' }],
  'text/abbreviation': [{ name: 'Gråfjell' }],
  'ref/plan-part': [{ name: 'Gråfjell' }],
};

const cases = codes.flatMap((code) =>
  samples[code].map((args) => [`${code} ${JSON.stringify(args)}`, code, args] as const),
);

function word(language: Language, code: Code, args: unknown): Worded {
  return (messagesIn(language).messages[code] as (args: unknown) => Worded)(args);
}

function sentences({ message, help }: Worded): string[] {
  return help === undefined ? [message] : [message, help];
}

/** The names and numbers that the arguments hold, at any depth; the words that only choose a message are small letters. */
function namesIn(args: unknown): string[] {
  if (typeof args === 'object' && args !== null) return Object.values(args).flatMap(namesIn);
  return /^[\p{Lu}\d☃]/u.test(String(args)) ? [String(args)] : [];
}

const foreignMarks: Readonly<Record<Language, RegExp>> = { nb: /[“”]/, nn: /[“”]/, sv: /[«»“]/, en: /[«»]/ };

describe('what every message keeps', () => {
  test.each(cases)('%s', (_, code, args) => {
    const nb = sentences(word('nb', code, args));
    const named = namesIn(args).filter((name) => nb.join(' ').includes(name));
    for (const language of languages) {
      const worded = sentences(word(language, code, args));
      expect(worded, `${language} helps where nb does`).toHaveLength(nb.length);
      for (const sentence of worded) {
        expect(sentence, language).toMatch(/^[\p{Lu}«”“☃].{8,}[.?]$/u);
        expect(sentence, language).not.toMatch(/undefined|\[object|NaN| {2}|\n| [.,;:]/);
        expect(sentence, `${language} has the quotation marks of another language`).not.toMatch(
          foreignMarks[language],
        );
      }
      for (const name of named) expect(worded.join(' '), language).toContain(name);
    }
  });

  test.each(cases)('%s differs between the languages', (_, code, args) => {
    const said = languages.map((language) => sentences(word(language, code, args)).join(' '));
    expect(new Set(said).size, said.join('\n')).toBe(languages.length);
  });

  test.each(codes)('%s is told apart in its samples', (code) => {
    for (const language of languages) {
      const said = samples[code].map((args) => word(language, code, args).message);
      expect(new Set(said).size, said.join('\n')).toBe(said.length);
    }
  });
});

test('nb names what was given, save where it would not help', () => {
  const silent = codes.filter((code) => {
    const said = sentences(word('nb', code, samples[code][0])).join(' ');
    return namesIn(samples[code][0]).some((name) => !said.includes(name));
  });
  expect(silent).toEqual(['io/encoding', 'schema/foreign-file']);
});

describe('examples in messages are read', () => {
  const readers: { readonly [T in ValueType]: (source: string) => Reading<unknown> } = {
    date: readDate,
    period: readPeriod,
    number: readNumber,
    'case-number': readCaseNumber,
    boolean: readBoolean,
    time: readTime,
    duration: readDuration,
    money: readMoney,
    votes: (source) => (talliedWords(new Scalar(source), source) ? found(source) : refused('format')),
  };
  const all = languages.flatMap((language) =>
    (Object.keys(readers) as ValueType[]).map((type) => [language, type] as const),
  );

  test.each(all)('%s: %s', (language, type) => {
    for (const code of ['schema/format', 'schema/ambiguous'] as const) {
      const { help = '' } = word(language, code, { value: 'Gråfjell', type });
      const examples = /: (.+)\.$/.exec(help)?.[1]?.split(/, | eller | or /) ?? [];
      expect(examples).not.toHaveLength(0);
      for (const example of examples) expect(readers[type](example), example).toMatchObject({ ok: true });
    }
  });
});

describe('kinds of entity', () => {
  test.each(languages)('%s has a word for each', (language) => {
    for (const kind of kinds) {
      const { message } = word(language, 'ref/wrong-kind', { name: 'Gråfjell', kinds: [kind], found: kind });
      expect(message.split(/[ ,.]+/)).not.toContain(kind);
    }
  });
});

describe('words of the command line', () => {
  test.each(languages)('%s has the same examples of the same commands', (language) => {
    for (const name of ['build', 'validate', 'doctor'] as const) {
      const examples = wordsIn(language).examples[name];
      expect(examples.map(([command]) => shape(command))).toEqual(
        wordsIn('nb').examples[name].map(([command]) => shape(command)),
      );
    }
  });

  /** A command with its options, without the words that a user would choose. */
  function shape(command: string): string[] {
    return command
      .split(' ')
      .map((part) => (/^(?:plan|build|validate|doctor|>|--.*)$/.test(part) ? part : '…'));
  }

  test.each(languages)('%s: mistakes name what was written', (language) => {
    const { errors } = wordsIn(language);
    expect(errors.badChoice('--to', 'Gråfjell', ['md', 'html', 'pdf'])).toMatch(
      /^--to .*[«”“]Gråfjell[»”]\. .*md, html (?:eller|or) pdf\.$/,
    );
    expect(errors.badNumber('--jobs', '417')).toMatch(/^--jobs .*[«”“]417[»”]\.$/);
    for (const say of [errors.unknownOption, errors.unknownCommand, errors.missingValue, errors.noPath]) {
      expect(say('Gråfjell')).toMatch(/Gråfjell.*\.$/);
    }
    expect(errors.unknownDocument('Gråfjell', [{ id: 'Korgen', title: 'Hattfjelldal' }])).toMatch(
      /[«”“]Gråfjell[»”].*\n {2}Korgen {2}\(Hattfjelldal\)$/,
    );
    const [, example = ''] = /(2026-11-30 (?:eller|or) .+)\.$/.exec(errors.badDate('Gråfjell')) ?? [];
    const dates = example.split(/ eller | or /).map((date) => readDate(date));
    expect(dates).toEqual(Array(2).fill({ ok: true, value: { edtf: '2026-11-30' } }));
  });

  test.each(languages)('%s counts one and several', (language) => {
    const { build, doctor } = wordsIn(language);
    const counted = [build.pages, doctor.fonts, (count: number) => build.read(count, 7)];
    for (const say of counted) expect(say(1).replace('1', '2')).not.toBe(say(2));
    expect(build.done(1, 'Gråfjell')).toMatch(/^1 (?:dokument|document) (?:i|in) Gråfjell$/);
  });

  test('no two languages say the same', () => {
    const said = languages.map((language) => wordsIn(language).build.syntaxStops);
    expect(new Set(said).size).toBe(languages.length);
  });
});
