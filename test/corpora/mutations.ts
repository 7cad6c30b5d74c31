import { parseDocument, visit } from 'yaml';

/** A file in which one thing was changed. */
export interface Mutant {
  readonly bytes: Uint8Array;
  /** The line of the change, counted from 0 in the changed file. */
  readonly line: number;
}

/** Changes a text at one of its places; undefined where it has none to change. Any number chooses one. */
export type Mutation = (text: string, place: number, choice: number) => Mutant | undefined;

/** What stands between two offsets is replaced. */
function replace(text: string, start: number, end: number, by: string): Mutant {
  const bytes = Buffer.from(text.slice(0, start) + by + text.slice(end));
  return { bytes, line: text.slice(0, start).split('\n').length - 1 };
}

/** One of the offsets at which a pattern is found. */
function find(text: string, pattern: RegExp, place: number): { start: number; end: number } | undefined {
  const found = [...text.matchAll(pattern)];
  const one = found[place % found.length];
  return one && { start: one.index, end: one.index + one[0].length };
}

const removing =
  (pattern: RegExp): Mutation =>
  (text, place) => {
    const found = find(text, pattern, place);
    return found && replace(text, found.start, found.end, '');
  };

const inserting =
  (...choices: readonly string[]): Mutation =>
  (text, place, choice) => {
    const at = place % (text.length + 1);
    return replace(text, at, at, choices[choice % choices.length] ?? '');
  };

/** The same text in another encoding, where what the first mistake is in is told by `first`. */
const encodedAs =
  (encode: (text: string) => Uint8Array, first: RegExp): Mutation =>
  (text) => {
    const at = text.search(first);
    return at === -1 ? undefined : { bytes: encode(text), line: text.slice(0, at).split('\n').length - 1 };
  };

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

const types = [
  '[]',
  '{}',
  '17',
  'nei',
  'null',
  '""',
  '[a, b]',
  '{a: b}',
  '31.02.2026',
  '- a',
  '|',
  '1e9',
  '-0.5',
];

export const mutations = {
  'delete a character': removing(/[^\n]/g),
  'delete a line break': removing(/\n/g),
  'duplicate a character': (text, place) => {
    const at = place % text.length;
    return replace(text, at, at, text[at] ?? '');
  },
  'insert a letter': inserting('a', 'å', 'X', '7'),
  'insert a mark of YAML': inserting(...'"\'{}[]:,-#&*!|>%@`?~'),
  'insert a line break': inserting('\n', '\r', '\r\n'),
  'insert a space': inserting(' '),
  'insert a tab': inserting('\t'),
  'insert a no-break space': inserting('\u00a0'),
  'insert NUL': inserting('\0'),
  'insert another invisible character': inserting('\u200b', '\u00ad', '\ufeff', '\u2028', '\x1b', '\u202e'),
  'swap two lines': (text, place) => {
    const found = find(text, /^(?!.*\n$).*\n.*$/gm, place);
    const [a, b] = text.slice(found?.start, found?.end).split('\n');
    return found && a !== b ? replace(text, found.start, found.end, `${b}\n${a}`) : undefined;
  },
  'indent a line': (text, place, choice) => {
    const found = find(text, /^(?=[^\n])/gm, place);
    return found && replace(text, found.start, found.end, ' '.repeat(1 + (choice % 4)));
  },
  'indent a line less': (text, place, choice) => {
    const found = find(text, /^ +/gm, place);
    return found && replace(text, found.start, found.start + 1 + (choice % (found.end - found.start)), '');
  },
  'indent a line by a tab': (text, place) => {
    const found = find(text, /^ +/gm, place);
    return found && replace(text, found.start, found.end, '\t');
  },
  'indent a line by a no-break space': (text, place) => {
    const found = find(text, /^ +/gm, place);
    return found && replace(text, found.start, found.end, '\u00a0'.repeat(found.end - found.start));
  },
  'delete a colon': removing(/:/g),
  'delete a quotation mark': removing(/["']/g),
  'delete a bracket': removing(/[{}[\]]/g),
  'delete a hyphen': removing(/-(?= )/g),
  'replace a value by another type': (text, place, choice) => {
    const values: [number, number][] = [];
    visit(parseDocument(text), {
      Scalar: (at, { range }) => {
        if (at !== 'key' && range && !text.slice(range[0], range[1]).includes('\n'))
          values.push([range[0], range[1]]);
      },
      Collection: (at, { range, flow }) => {
        if (at !== 'key' && flow && range) values.push([range[0], range[1]]);
      },
    });
    const [start, end] = values[place % values.length] ?? [];
    return start === undefined || end === undefined
      ? undefined
      : replace(text, start, end, types[choice % types.length] ?? '');
  },
  'cut the file': (text, place) => replace(text, place % text.length, text.length, ''),
  'write it in Windows-1252': encodedAs((text) => Buffer.from(text, 'latin1'), /[^\0-\x7f]/),
  'write it in UTF-16': encodedAs(utf16, /^/),
  'write it in UTF-16 with a mark': encodedAs((text) => utf16(`\ufeff${text}`), /^/),
  'write it in UTF-16, the other way round': encodedAs((text) => utf16(text).swap16(), /^/),
} satisfies Record<string, Mutation>;
