import { readdirSync, readFileSync } from 'node:fs';

/** A text with a mistake, and the line, from 1, at which it must be told. */
export interface Slip {
  readonly text: string;
  readonly line: number;
}

/** How a beginner would spoil one line of a file; undefined where the line has nothing to spoil. */
type Spoil = (line: string, random: Random) => string | undefined;

type Random = (below: number) => number;

/** A field with a plain value on a line of its own. */
const field = /^(\s*(?:- )?)([\p{L}-]+(?: [\p{L}-]+)*): ([\p{L}\d][^:#]*)$/u;
const inBraces = /^(.*[{,] ?)([\p{L}-]+): ([\p{L}\d][^:,#{}[\]]*)([,}].*)$/u;

/** What beginners do wrong, with the reason that must be told. */
export const slips: Readonly<Record<string, { reason: string; spoil: Spoil }>> = {
  'one space too few': {
    reason: 'indentation',
    spoil: (line) => (/^ {2,}[^\s-]/.test(line) ? line.slice(1) : undefined),
  },
  'one space too many': {
    reason: 'indentation',
    spoil: (line) => (/^ {2,}[^\s-]/.test(line) ? ` ${line}` : undefined),
  },
  'two spaces too many': {
    reason: 'indentation',
    spoil: (line) => (/^ {2,}[^\s-]/.test(line) ? `  ${line}` : undefined),
  },
  'a field in the first column': {
    reason: 'indentation',
    spoil: (line) => (/^ {2,}[^\s-]/.test(line) ? line.trimStart() : undefined),
  },
  'an item one space too far in': {
    reason: 'indentation',
    spoil: (line) => (/^ {2,}- /.test(line) ? ` ${line}` : undefined),
  },
  'a quotation mark left open': {
    reason: 'open quote',
    spoil: (line, random) => line.replace(field, `$1$2: ${random(2) ? '"' : "'"}$3`),
  },
  'a quotation mark left open in braces': {
    reason: 'open quote',
    spoil: (line) => line.replace(inBraces, '$1$2: "$3$4'),
  },
  'a brace left open': {
    reason: 'open bracket',
    spoil: (line) => (/[{[].*[}\]]$/.test(line) ? line.slice(0, -1) : undefined),
  },
  'a brace left open within another': {
    reason: 'open bracket',
    spoil: (line) => line.replace(/[}\]](?=.*[}\]]$)/, ''),
  },
  'no space after the hyphen': {
    reason: 'hyphen',
    spoil: (line) => line.replace(/^(\s*)- (?=[\p{L}{])/u, '$1-'),
  },
  'no space after the colon': {
    reason: 'colon',
    spoil: (line) => line.replace(/^(\s*(?:- )?[\p{L}-]+(?: [\p{L}-]+)*): (?=[\p{L}[{"])/u, '$1:'),
  },
  'a tab before the line': {
    reason: 'TAB_AS_INDENT',
    spoil: (line) => line.replace(/^(?: {2}| {4})(?=[^ ])/, '\t'),
  },
  'a colon in the text': {
    reason: 'text colon',
    spoil: (line) => line.replace(field, '$1$2: Sak: $3'),
  },
  'a colon in the text in braces': {
    reason: 'text colon',
    spoil: (line) => line.replace(inBraces, '$1$2: Sak: $3$4'),
  },
  'a numbered text with a colon': {
    reason: 'text colon',
    spoil: (line) =>
      line.replace(field, (_, before: string, name: string, value: string) => {
        const white = ' '.repeat(before.length + 2);
        return `${before}${name}: ${value}\n${white}1. Ja, dette: en ting\n${white}2. Nei`;
      }),
  },
  'text after a quotation mark': {
    reason: 'after quote',
    spoil: (line) => line.replace(field, '$1$2: "Rådhuset" i $3'),
  },
  'text after a quotation mark in braces': {
    reason: 'after quote',
    spoil: (line) => line.replace(inBraces, '$1$2: "Rådhuset" i $3$4'),
  },
  'a price in braces': {
    reason: 'price comma',
    spoil: (line) => line.replace(inBraces, '$1$2: 80 000,-$4'),
  },
  'a first character with a meaning': {
    reason: 'first character',
    spoil: (line, random) =>
      line.replace(field, `$1$2: ${['& ', '* ', '@', '% ', '%', '`', '> ', ', ', '- '][random(9)]}$3`),
  },
  'a number sign in text that goes on': {
    reason: 'number sign',
    spoil: (line) =>
      line.replace(field, (all, before: string) => `${all} #3\n${' '.repeat(before.length + 2)}og litt mer`),
  },
  'a number sign in braces': {
    reason: 'number sign',
    spoil: (line) => line.replace(inBraces, '$1$2: $3 #3$4'),
  },
  'text that goes on without indentation': {
    reason: 'continued',
    spoil: (line) =>
      line.replace(
        field,
        (all, before: string) => `${all} og\n${' '.repeat(before.length)}enda litt mer tekst`,
      ),
  },
  'text that goes on in the first column': {
    reason: 'continued',
    spoil: (line) => (/^\s/.test(line) ? line.replace(field, '$& og\nenda litt mer tekst') : undefined),
  },
  'a list below | without indentation': {
    reason: 'block text',
    spoil: (line) =>
      line.replace(field, (_, before: string, name: string) => {
        const white = ' '.repeat(before.length);
        return `${before}${name}: |\n${white}- en ting\n${white}- en til`;
      }),
  },
};

/** Which line of what was spoiled is the one with the mistake: the last that is new, or the first. */
const laterLine: Readonly<Record<string, number>> = {
  'a numbered text with a colon': 1,
  'text that goes on without indentation': 1,
  'text that goes on in the first column': 1,
  'a list below | without indentation': 1,
};

const files = ['examples/hemnes', 'examples/solvik'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => String(name).endsWith('.yaml'))
    .map((name) => `${folder}/${name}`)
    .sort(),
);

/** The examples with a mistake at `count` places; the same at each run. */
export function spoiled(slip: string, count: number): Slip[] {
  const random = randomFrom(slip);
  const { spoil } = slips[slip] as (typeof slips)[string];
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const made: Slip[] = [];
  for (let tries = 0; made.length < count && tries < 5000; tries++) {
    const text = texts[random(texts.length)] ?? '';
    const lines = text.split('\n');
    const at = random(lines.length);
    const line = lines[at] ?? '';
    if (/^\s*(?:#|$)/.test(line) || isText(lines, at)) continue;
    const instead = spoil(line, random);
    if (instead === undefined || instead === line) continue;
    const broken = [...lines.slice(0, at), instead, ...lines.slice(at + 1)].join('\n');
    made.push({ text: broken, line: at + 1 + (laterLine[slip] ?? 0) });
  }
  return made;
}

/** Whether a line stands in a block of text. */
function isText(lines: readonly string[], at: number): boolean {
  const indent = lines[at]?.search(/\S/) ?? 0;
  for (let above = at - 1; above >= 0; above--) {
    const line = lines[above] ?? '';
    if (line.trim() === '' || line.search(/\S/) >= indent) continue;
    return /[|>]-?$/.test(line);
  }
  return false;
}

/** Numbers that are the same at each run (mulberry32). */
function randomFrom(seed: string): Random {
  let state = [...seed].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), 2166136261);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
