import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../text/language.ts';

/** A noun that is counted. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** The words that the reports add to those of the findings. */
export interface ReportWords {
  /** BCP 47. */
  readonly language: string;
  readonly severity: { readonly [S in Severity]: Noun };
  readonly file: Noun;
  /** "2 errors, 1 warning in 5 files", from its counted parts. */
  readonly found: (counts: readonly string[], files: string) => string;
  /** "No errors or warnings in 5 files". */
  readonly noProblems: (files: string) => string;
  /** What stands for the rest of a list that was cut. */
  readonly more: (count: number) => string;
  /** The question before a few names that could stand instead. */
  readonly didYouMean: (names: readonly string[]) => string;
  /** For the report that is listened to. */
  readonly spoken: {
    /** "Finding 1 of 2: error in plan.yaml, line 3, character 1." */
    readonly finding: (number: number, total: number, severity: string, place: string | undefined) => string;
    readonly place: (file: string, line: number, column: number) => string;
    readonly line: (source: string) => string;
    readonly code: (code: string) => string;
  };
}

/** A number with its noun. */
export function count(number: number, noun: Noun): string {
  return `${number} ${number === 1 ? noun.one : noun.many}`;
}

/** `a`, `a or b`, `a, b or c` in a language. */
function either(language: string, names: readonly string[], quote: (name: string) => string): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names.map(quote));
}

export const reportWords: { readonly [L in Language]: ReportWords } = {
  nb: {
    language: 'nb',
    severity: {
      error: { one: 'feil', many: 'feil' },
      warning: { one: 'advarsel', many: 'advarsler' },
      info: { one: 'opplysning', many: 'opplysninger' },
    },
    file: { one: 'fil', many: 'filer' },
    found: (counts, files) => `${counts.join(', ')} i ${files}`,
    noProblems: (files) => `Ingen feil eller advarsler i ${files}`,
    more: (count) => `og ${count} til`,
    didYouMean: (names) => `Mente du ${either('nb', names, (name) => `«${name}»`)}?`,
    spoken: {
      finding: (number, total, severity, place) =>
        `Funn ${number} av ${total}: ${severity}${place ? ` i ${place}` : ''}.`,
      place: (file, line, column) => `${file}, linje ${line}, tegn ${column}`,
      line: (source) => `Linjen er: ${source}`,
      code: (code) => `Koden er ${code}.`,
    },
  },
  nn: {
    language: 'nn',
    severity: {
      error: { one: 'feil', many: 'feil' },
      warning: { one: 'åtvaring', many: 'åtvaringar' },
      info: { one: 'opplysning', many: 'opplysningar' },
    },
    file: { one: 'fil', many: 'filer' },
    found: (counts, files) => `${counts.join(', ')} i ${files}`,
    noProblems: (files) => `Ingen feil eller åtvaringar i ${files}`,
    more: (count) => `og ${count} til`,
    didYouMean: (names) => `Meinte du ${either('nn', names, (name) => `«${name}»`)}?`,
    spoken: {
      finding: (number, total, severity, place) =>
        `Funn ${number} av ${total}: ${severity}${place ? ` i ${place}` : ''}.`,
      place: (file, line, column) => `${file}, linje ${line}, teikn ${column}`,
      line: (source) => `Linja er: ${source}`,
      code: (code) => `Koden er ${code}.`,
    },
  },
  sv: {
    language: 'sv',
    severity: {
      error: { one: 'fel', many: 'fel' },
      warning: { one: 'varning', many: 'varningar' },
      info: { one: 'upplysning', many: 'upplysningar' },
    },
    file: { one: 'fil', many: 'filer' },
    found: (counts, files) => `${counts.join(', ')} i ${files}`,
    noProblems: (files) => `Inga fel eller varningar i ${files}`,
    more: (count) => `och ${count} till`,
    didYouMean: (names) => `Menade du ${either('sv', names, (name) => `”${name}”`)}?`,
    spoken: {
      finding: (number, total, severity, place) =>
        `Fynd ${number} av ${total}: ${severity}${place ? ` i ${place}` : ''}.`,
      place: (file, line, column) => `${file}, rad ${line}, tecken ${column}`,
      line: (source) => `Raden är: ${source}`,
      code: (code) => `Koden är ${code}.`,
    },
  },
  en: {
    language: 'en',
    severity: {
      error: { one: 'error', many: 'errors' },
      warning: { one: 'warning', many: 'warnings' },
      info: { one: 'note', many: 'notes' },
    },
    file: { one: 'file', many: 'files' },
    found: (counts, files) => `${counts.join(', ')} in ${files}`,
    noProblems: (files) => `No errors or warnings in ${files}`,
    more: (count) => `and ${count} more`,
    didYouMean: (names) => `Did you mean ${either('en', names, (name) => `“${name}”`)}?`,
    spoken: {
      finding: (number, total, severity, place) =>
        `Finding ${number} of ${total}: ${severity}${place ? ` in ${place}` : ''}.`,
      place: (file, line, column) => `${file}, line ${line}, character ${column}`,
      line: (source) => `The line is: ${source}`,
      code: (code) => `The code is ${code}.`,
    },
  },
};
