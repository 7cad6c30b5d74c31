import type { Diagnostic, Severity } from './diagnostic.ts';

/** What in a printed page shuts out those who listen to it, or the archive. */
export type PageBarrier =
  /** A picture without a text alternative (ISO 14289-1, 7.3). */
  | 'picture'
  /** A link within a picture, which is heard as one thing. */
  | 'link-in-picture'
  /** A heading that leaves out a level (ISO 14289-1, 7.4.2). */
  | 'heading'
  /** A character that no font has (ISO 14289-1, 7.21.8). */
  | 'glyph'
  /** A character that only its font knows the meaning of (ISO 19005-2, 6.2.11.7.3). */
  | 'private-use'
  /** A link to a place in the document that is not there. */
  | 'dead-link'
  /** A link to what only a web site knows: a file beside the page, a script. */
  | 'address'
  /** Text that the browser does not tag, so that it is not heard: of a frame, or made by the style (`::before`). */
  | 'untagged'
  /** ISO 14289-1, 7.1: no title. */
  | 'title'
  /** ISO 14289-1, 7.2: no language. */
  | 'language';

/** What each code's message speaks of. A name in quotation marks in a message is one of these. */
export interface CodeArgs {
  'io/encoding': { guess: 'windows-1252' | 'utf-16' | 'unknown'; line: number };
  'io/unreadable': { file: string; reason: string };
  /** `reason` is the code of the parser where no likely mistake was found. */
  'yaml/syntax': { reason: LikelyMistake | (string & {}); found?: string; expected?: string };
  'yaml/unsupported': { what: 'several documents' | 'tag' | 'complex key' };
  'yaml/comma': { words: string };
  'yaml/comment': { words: string };
  'yaml/alias': { name: string; problem: 'unknown' | 'cyclic' | 'too many' | 'unused' };
  'schema/foreign-file': { known: string };
  'schema/empty-plan': Record<string, never>;
  'schema/unknown-key': { key: string; in: string; known: readonly string[] };
  'schema/wrong-variant': { key: string; kind: string; belongsTo: string };
  'schema/missing': { name: string; in: string };
  /** `fields` are those that belong where a map is expected. */
  'schema/type': { found: Shape; expected: Shape; fields?: readonly string[] };
  /** `fields` are those of the object that the value stands for. */
  'schema/value': { value: string; allowed: readonly string[]; fields?: readonly string[] };
  'schema/duplicate-key': { key: string; other: string };
  'schema/id': { id: string };
  'schema/duplicate-id': { id: string };
  /** `clock` is the time of day behind a date. */
  'schema/format': { value: string; type: ValueType; clock?: string };
  'schema/ambiguous': { value: string; type: ValueType };
  'schema/nesting': { depth: number };
  'text/file': { file: string; problem: 'missing' | 'outside' | 'directory' };
  'text/unprintable': { character: string; codePoint: string; count: number };
  /** UTF-8 read as Windows-1252, the sign of a lost letter, characters without width, or a letter and its mark apart: the word as it stands and as it was meant. */
  'text/garbled': {
    problem: 'mojibake' | 'lost' | 'invisible' | 'apart';
    found: string;
    meant: string;
    count: number;
  };
  'text/image': { file: string; problem: 'missing' | 'outside' | 'remote' | 'unreadable' };
  'ref/unknown': { name: string; kinds: readonly string[] };
  'ref/wrong-kind': { name: string; kinds: readonly string[]; found: string };
  'ref/ambiguous': { name: string; candidates: readonly string[] };
  'ref/nearly': { name: string; near: string };
  'ref/reserved': { id: string };
  'access/internal-reference': { name: string };
  'privacy/identity-number': { country: 'norwegian' | 'swedish'; number: string };
  'privacy/contact': { what: 'e-mail' | 'phone'; contact: string };
  'pdf/text-lost': { document: string; missing: string };
  'pdf/barrier': { document: string; barrier: PageBarrier; words: string };
  'pdf/failed': { document: string; reason: string };
  'pdf/timeout': { document: string; seconds: number };
  'config/edition-kind': { kind: string };
  'config/template': { file: string; suggestions: readonly string[] };
  /** `name` is what is not known, or what the parser stopped at; `known` what could stand there. */
  'config/template-error': {
    file: string;
    problem: TemplateMistake;
    name: string;
    known: readonly string[];
  };
  /** A template that an edition asks for; `own` are those that the plan has. */
  'config/template-missing': { file: string; own: readonly string[] };
  'config/edition-section': { name: string; known: readonly string[] };
  'config/vocabulary': { term: string };
  'config/section-order': { name: string };
  'config/rule': { rule: string; problem: 'unknown' | 'fixed' };
  'config/suppression': { code: string; problem: 'unknown' | 'fixed' | 'no reason' | 'unused' };
  /** `contrast` against white, where it is a colour at all. */
  'config/color': { color: string; contrast?: number };
  'ref/plan-part': { name: string };
  'ref/unknown-within': { name: string; known: readonly string[] };
  'ref/not-on-list': { name: string };
  'ref/no-recommendation': { words: string };
  /** A decision that only says that the recommendation was adopted with something more. */
  'ref/recommendation-changed': { words: string };
  /** Words in the place of a person's name that say more than the name; the fields that the rest belongs in. */
  'ref/not-a-name': { words: string; fields: readonly string[] };
  /** `total` votes of `voters` present; of another result the votes for and against. */
  'org/mandate-decision': { title: string };
  'org/no-lead': { count: number; name: string };
  'org/no-way-up': { count: number; name: string };
  'org/votes': {
    problem: 'more than present' | 'fewer than present' | 'other result' | 'no subject';
    total: number;
    voters: number;
  };
  'ref/unused': {
    kind: 'people' | 'roles' | 'sources' | 'tables' | 'figures' | 'glossary';
    count: number;
    name: string;
  };
  'ref/routing-twice': { number: string };
  'ref/archive-case-twice': { number: string };
  'ref/differs': { name: string; here: string; there: string };
  'org/cycle': { what: 'reporting' | 'partOf' | 'dependsOn'; names: readonly string[] };
  'time/reversed': { first: string; second: string };
  'time/overlap': { name: string; others: number; times: number };
  'time/clock': { written: string; computed: string };
  'time/no-year': { date: string };
  'measure/missing': { what: 'responsible' | 'deadline'; count: number; title: string };
  'measure/overdue': { count: number; title: string };
  'measure/stale': { report: string; count: number; title: string };
  'measure/untraced': { count: number; title: string };
  'measure/sum': { written: string; computed: string };
  /** `place` is none that a document can lead to, `anchor` one in the document that it does not have. */
  'text/empty-link': { what: 'words' | 'address' | 'place' | 'anchor'; link: string };
  'text/no-alternative': { what: 'image' | 'logo'; file: string };
  'text/summary-long': { lines: number; most: number };
  'text/vague-point': { words: string };
  'text/abbreviation': { name: string };
  'text/undefined-abbreviation': { name: string };
  'text/section-missing': { section: string; title: string };
  /** LIX, and the words of the longest sentence. */
  'text/hard-to-read': { lix: number; longest: number };
  /** A line of bold words alone, where a heading is meant. */
  'text/bold-heading': { words: string };
}

/** Mistakes in YAML that are found by what stands in the text (see source/mistakes/). */
export type LikelyMistake =
  | 'indentation'
  | 'no-break space'
  | 'hyphen'
  | 'missing hyphen'
  | 'colon'
  | 'number sign'
  | 'first character'
  | 'stray mark'
  | 'price comma'
  | 'after quote'
  | 'open quote'
  | 'open bracket'
  | 'close bracket'
  | 'text colon'
  | 'block text'
  | 'broken line'
  | 'broken comment'
  | 'continued';

/** What may be wrong with a template (see render/template-error.ts). */
export const templateMistakes = [
  'field',
  'helper',
  'partial',
  'template',
  'mark',
  'group',
  'not prose',
  'endless',
  'too much',
  'decorator',
  'inline partial',
  'block',
  'end',
  'syntax',
] as const;

export type TemplateMistake = (typeof templateMistakes)[number];

/** What a value is, in words of the messages. */
export type Shape = 'map' | 'list' | 'text' | 'empty' | 'one value' | 'number';

/** The types of value that are read from text (see schema/read/). */
export type ValueType =
  | 'date'
  | 'period'
  | 'number'
  | 'case-number'
  | 'boolean'
  | 'time'
  | 'duration'
  | 'money'
  | 'votes';

export type Code = keyof CodeArgs;

/** Every code with its severity where plan.yaml does not set another. */
export const severities: { readonly [C in Code]: Severity } = {
  'io/encoding': 'error',
  'io/unreadable': 'error',
  'yaml/syntax': 'error',
  'yaml/unsupported': 'error',
  'yaml/comma': 'error',
  'yaml/comment': 'warning',
  'yaml/alias': 'error',
  'schema/foreign-file': 'info',
  'schema/empty-plan': 'error',
  'schema/unknown-key': 'error',
  'schema/wrong-variant': 'error',
  'schema/missing': 'error',
  'schema/type': 'error',
  'schema/value': 'error',
  'schema/duplicate-key': 'error',
  'schema/id': 'error',
  'schema/duplicate-id': 'error',
  'schema/format': 'error',
  'schema/ambiguous': 'error',
  'schema/nesting': 'error',
  'text/file': 'error',
  'text/unprintable': 'error',
  'text/garbled': 'warning',
  'text/image': 'error',
  'ref/unknown': 'error',
  'ref/wrong-kind': 'error',
  'ref/ambiguous': 'error',
  'ref/nearly': 'warning',
  'ref/reserved': 'error',
  'access/internal-reference': 'error',
  'privacy/identity-number': 'error',
  'privacy/contact': 'warning',
  'pdf/text-lost': 'error',
  'pdf/barrier': 'error',
  'pdf/failed': 'error',
  'pdf/timeout': 'error',
  'config/edition-kind': 'warning',
  'config/template': 'warning',
  'config/template-error': 'error',
  'config/template-missing': 'error',
  'config/edition-section': 'error',
  'config/vocabulary': 'warning',
  'config/section-order': 'warning',
  'config/rule': 'warning',
  'config/suppression': 'warning',
  'config/color': 'error',
  'ref/plan-part': 'error',
  'ref/unknown-within': 'error',
  'ref/not-on-list': 'warning',
  'ref/no-recommendation': 'error',
  'ref/recommendation-changed': 'warning',
  'ref/not-a-name': 'warning',
  'org/mandate-decision': 'warning',
  'org/no-lead': 'info',
  'org/no-way-up': 'warning',
  'org/votes': 'error',
  'ref/unused': 'info',
  'ref/routing-twice': 'error',
  'ref/archive-case-twice': 'warning',
  'ref/differs': 'error',
  'org/cycle': 'error',
  'time/reversed': 'error',
  'time/overlap': 'warning',
  'time/clock': 'warning',
  'time/no-year': 'warning',
  'measure/missing': 'warning',
  'measure/overdue': 'warning',
  'measure/stale': 'warning',
  'measure/untraced': 'info',
  'measure/sum': 'error',
  'text/empty-link': 'warning',
  'text/no-alternative': 'error',
  'text/summary-long': 'info',
  'text/vague-point': 'info',
  'text/abbreviation': 'warning',
  'text/undefined-abbreviation': 'info',
  'text/section-missing': 'error',
  'text/hard-to-read': 'info',
  'text/bold-heading': 'warning',
};

export const codes = Object.keys(severities) as Code[];

type Rest = Partial<Omit<Diagnostic, 'code' | 'args'>>;

/** A diagnostic of `code`, with the catalogue's severity unless `rest` says another. */
export function diagnose<C extends Code>(code: C, args: CodeArgs[C], rest: Rest = {}): Diagnostic<C> {
  return { code, args, severity: severities[code], related: [], suggestions: [], fixes: [], ...rest };
}
