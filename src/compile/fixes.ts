import type { Code, Diagnostic, Fix } from '../diagnostics/index.ts';
import { plainSpaces } from '../text/plain-spaces.ts';

/** What a diagnostic must know to be mended; `written` is the text of its span. */
type Mend = (diagnostic: Diagnostic, written: string) => Pick<Fix, 'text'> | undefined;

/** A word of the data language that can only be one other word: whoever wrote a name or a number is asked instead. */
const onlySuggestion: Mend = ({ suggestions: [only, ...more] }, written) =>
  only === undefined || more.length > 0 ? undefined : { text: inQuotesOf(written, only) };

/**
 * The mends that change what is written into what it can only mean. Each code that has one, and no other; a mistake in
 * YAML is mended where a space or quotation marks put it right.
 */
const mends: { readonly [C in Code]?: Mend } = {
  'schema/unknown-key': onlySuggestion,
  'schema/value': onlySuggestion,
  'yaml/comma': ({ suggestions: [quoted] }) => (quoted === undefined ? undefined : { text: quoted }),
  'yaml/syntax': ({ args }, written) => {
    const { reason } = args as { reason: string };
    if (reason === 'colon' || reason === 'hyphen') return { text: `${written} ` };
    if (reason === 'no-break space') return { text: plainSpaces(written) };
    const isText = reason === 'text colon' || (reason === 'first character' && /[\p{L}\d]/u.test(written));
    return isText ? { text: JSON.stringify(written) } : undefined;
  },
};

/** The diagnostic with the text edit that mends it, where there is one that cannot be meant otherwise. */
export function withFixes(diagnostic: Diagnostic, text: string | undefined): Diagnostic {
  const { code, span } = diagnostic;
  const mend = mends[code];
  if (!mend || !span || text === undefined || span.end > text.length) return diagnostic;
  const mended = mend(diagnostic, text.slice(span.start, span.end));
  return mended ? { ...diagnostic, fixes: [{ span, ...mended }] } : diagnostic;
}

/** A word as it must be written in the place of another: in its quotation marks, or in some where YAML needs them. */
function inQuotesOf(written: string, word: string): string {
  const [quote] = /^["']/.exec(written) ?? [];
  if (quote === "'") return `'${word.replaceAll("'", "''")}'`;
  return quote || /[:#,[\]{}"\\]|^[\s\-?*&!|>%@`']/.test(word) ? JSON.stringify(word) : word;
}
