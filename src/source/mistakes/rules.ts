import { plainSpaces } from '../../text/plain-spaces.ts';
import { isSentence } from './lines.ts';
import type { Edit, Mistake, Rule } from './mistake.ts';
import { blockText, brokenLine, continued, missingColon, missingHyphen, unevenText } from './prose.ts';
import type { Value } from './values.ts';

/** Stands in for what is taken out of a value. */
const word = 'x';

/** Takes a value away that should stand on a line of its own, with the fields or items below it. */
const without = ({ start, end }: Value): Edit => ({ start, end, text: '' });

/** A tab before the text of a line. */
const tab: Rule = ({ start, indent }, _, text) => {
  const end = start + indent;
  const white = text.slice(start, end);
  if (!white.includes('\t')) return [];
  const repairs = [2, 4, 8, 0].map((width) => [
    { start, end, text: white.replaceAll('\t', ' '.repeat(width)) },
  ]);
  return [{ args: { reason: 'TAB_AS_INDENT' }, start, end, repairs }];
};

/** Spaces from a web page or a word processor before the text of a line, or characters without width. */
const foreignSpace: Rule = ({ start, stop }, _, text) => {
  const [white = ''] = /^[\s\p{Cf}]*/u.exec(text.slice(start, stop)) ?? [];
  if (!/[^ \t]/.test(white)) return [];
  const span = { start, end: start + white.length };
  return [
    { args: { reason: 'no-break space' }, ...span, repairs: [[{ ...span, text: plainSpaces(white) }]] },
  ];
};

/** `-tittel: X`, where what stands below may be in line with `tittel` as it stands. */
const hyphen: Rule = ({ start, stop }, _, text) => {
  const found = /^(\s*(?:- +)*)-(?=[\p{L}"'{[])/u.exec(text.slice(start, stop));
  if (!found) return [];
  const at = start + (found[1]?.length ?? 0);
  const space = { start: at + 1, end: at + 1, text: ' ' };
  const further = { start: at - 1, end: at + 1, text: '- ' };
  const repairs = at > start ? [[space], [further]] : [[space]];
  return [{ args: { reason: 'hyphen' }, start: at, end: at + 1, repairs }];
};

/** `saksbehandler:Kari Nes`, but neither `https://…` nor `09:00`. */
const colon: Rule = ({ start, stop }, _, text) => {
  const name = /^(\s*(?:-\s*)*)(\p{L}[\p{L}\d-]*(?: [\p{L}\d-]+){0,4}):(?!\s|\/\/|$)/u;
  const [before, , found = ''] = name.exec(text.slice(start, stop)) ?? [];
  if (before === undefined || /\d$/.test(found)) return [];
  const end = start + before.length;
  const space = { start: end, end, text: ' ' };
  return [{ args: { reason: 'colon', found }, start: end - 1, end, repairs: [[space]] }];
};

/** `{tittel: Prosjekt #3}`: what closes the brace is in a comment. */
const numberSign: Rule = ({ start, stop, columns }, _, text) => {
  if (columns.length === 0) return [];
  return [...text.slice(start, stop).matchAll(/(?<=[\s,[{])#/g)].map(({ index }) => {
    const edit = { start: start + index, end: start + index + 1, text: word };
    return { args: { reason: 'number sign' }, start: edit.start, end: edit.end, repairs: [[edit]] };
  });
};

/** `sakliste: &`, `frist: @kari`, `andel: % av alle`, `mål: > 50`, `saksgang: - {…}` */
const firstCharacter: Rule = ({ values, opensBlock }) =>
  values.flatMap((value) => {
    const { start, end, text } = value;
    const [found] = /^[&*@%!`>|,\]}]|^[?:-](?=\s)/.exec(text) ?? [];
    if (found === undefined || opensBlock) return [];
    const edit = { start, end: start + 1, text: word };
    const repairs = found === '-' ? [[edit], [without(value)]] : [[edit]];
    return [{ args: { reason: 'first character', found }, start, end, repairs }];
  });

/** `]tittel: X`, `> tittel: X` */
const strayMark: Rule = ({ kind, start, stop, columns, opensBlock }, _, text) => {
  if ((kind !== 'field' && kind !== 'text') || (kind === 'text' && opensBlock)) return [];
  const at = start + (columns.at(-1) ?? 0);
  const [found] = /^[&*@%!`>|,[\]{}]/.exec(text.slice(at, stop)) ?? [];
  if (found === undefined) return [];
  const span = { start: at, end: at + 1 };
  return [{ args: { reason: 'stray mark', found }, ...span, repairs: [[{ ...span, text: '' }]] }];
};

/** `{2027: 80 000,-}` */
const priceComma: Rule = ({ values }, _, text) =>
  values.flatMap(({ end, flow }) => {
    if (!flow || !/^,[-–—]/.test(text.slice(end, end + 2))) return [];
    const edit = { start: end, end: end + 2, text: word };
    return [{ args: { reason: 'price comma' }, start: end, end: end + 2, repairs: [[edit]] }];
  });

/** `stad: "Rådhuset" i Fjordvik`, `tittel: [Utkast] plan` */
const afterQuote: Rule = ({ values }, _, text) =>
  values.flatMap((value) => {
    const { start, end, rest } = value;
    if (rest === undefined) return [];
    const found = text.slice(start, rest).trimEnd().slice(-1);
    return [{ args: { reason: 'after quote', found }, start: rest, end, repairs: [[wordFor(value)]] }];
  });

/** A quotation mark at the beginning of a value that nothing on the line closes. */
const openQuote: Rule = ({ values }) =>
  values.flatMap((value) => {
    const { start, text, rest } = value;
    const [found] = /^["']/.exec(text) ?? [];
    if (!found || rest !== undefined || /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(text)) return [];
    // It may stand before the name of the field instead.
    const repairs = [[wordFor(value)], [{ start, end: start + 1, text: word }]];
    return [{ args: { reason: 'open quote', found }, start, end: start + 1, repairs, opens: true }];
  });

/** A brace or bracket that nothing closes before a line that stands further out. */
const openBracket: Rule = ({ open }) =>
  open.map(({ start, mark, closings }) => {
    const span = { start, end: start + 1 };
    // It may be part of a word instead.
    const repairs = [
      ...closings.map(({ at, text }) => [{ start: at, end: at, text }]),
      [{ ...span, text: word }],
    ];
    return { args: { reason: 'open bracket', found: mark }, ...span, repairs, opens: true };
  });

/** `logo {fil: a.svg}` */
const colonBeforeBracket: Rule = ({ kind, name, start, columns }) => {
  const at = kind === 'field' ? name.search(/ [{[]/) : -1;
  if (at === -1) return [];
  const end = start + (columns.at(-1) ?? 0) + at;
  return [
    {
      args: { reason: 'MULTILINE_IMPLICIT_KEY' },
      start: end - at,
      end,
      repairs: [[{ start: end, end, text: ':' }]],
    },
  ];
};

/** `logo: fil: a.svg, alternativ tekst: våpen}` */
const closeBracket: Rule = ({ values }) =>
  values.flatMap(({ start, end, text, flow }) => {
    const [found] = /^[^{[]*([}\]])$/.exec(text)?.slice(1) ?? [];
    if (found === undefined || flow || /^["']/.test(text)) return [];
    const repair = { start, end: start, text: found === '}' ? '{' : '[' };
    return [{ args: { reason: 'close bracket', found }, start: end - 1, end, repairs: [[repair]] }];
  });

/** `tittel: Sak: plan` */
const textColon: Rule = ({ values }, _, text) =>
  values.flatMap((value) => {
    if (/^["'{[]/.test(value.text)) return [];
    const found = wordsWithColon(text, value.start, value.end);
    return found.map((mistake) => ({ ...mistake, repairs: [...mistake.repairs, [without(value)]] }));
  });

/** `1. Ja, dette: en ting`: what stands before the colon is no name of a field. */
const sentenceColon: Rule = (line, _, text) =>
  isSentence(line) ? wordsWithColon(text, line.start + (line.columns.at(-1) ?? 0), line.stop) : [];

function wordsWithColon(text: string, start: number, end: number): Mistake[] {
  const colons = [...text.slice(start, end).matchAll(/:(?=\s|$)/g)].map(({ index }) => start + index);
  if (colons.length === 0) return [];
  const repair = colons.map((at) => ({ start: at, end: at + 1, text: word }));
  return [{ args: { reason: 'text colon' }, start, end, repairs: [repair] }];
}

function wordFor({ start, end }: Value): Edit {
  return { start, end, text: word };
}

/** The rules, the likeliest first where two of them would put the same text right; see also `indentation`. */
export const rules: readonly Rule[] = [
  foreignSpace,
  tab,
  hyphen,
  colon,
  numberSign,
  firstCharacter,
  priceComma,
  afterQuote,
  openQuote,
  openBracket,
  strayMark,
  colonBeforeBracket,
  closeBracket,
  textColon,
  unevenText,
  blockText,
  sentenceColon,
  continued,
  missingColon,
  brokenLine,
  missingHyphen('text'),
];
