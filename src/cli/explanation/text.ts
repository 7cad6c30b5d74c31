import { type Code, severities } from '../../diagnostics/catalogue.ts';
import { type Area, examples, explanationsIn, type Shown } from '../../diagnostics/explanations/index.ts';
import type { Language } from '../../text/language.ts';
import type { Paint } from '../report/context.ts';
import { reportWords } from '../report/words.ts';
import { wordsIn } from '../words/index.ts';

const widest = 80;

/**
 * What a code means, for a person: its severity, what is wrong and why it matters, how to mend it, and a wrong and a
 * right example.
 *
 *     schema/unknown-key  feil
 *
 *     Feltet finnes ikke her. …
 *
 *     Se etter skrivefeil. …
 *
 *     Slik blir det feil:
 *
 *         plan:
 *           titel: Plan for Solvik
 */
export function explanationText(code: Code, language: Language, paint: Paint): string {
  const { what, why, mend } = explanationsIn(language).codes[code];
  const { explain: words } = wordsIn(language);
  const severity = severities[code];
  const heading = `${paint.bold(code)}  ${paint[severity](reportWords[language].severity[severity].one)}`;
  const example = examples[code];
  const shown =
    'because' in example
      ? []
      : [words.wrong, ...blocksOf(example.wrong), words.right, ...blocksOf(example.right)];
  return `${[heading, wrapped(`${what} ${why}`), wrapped(mend), ...shown].join('\n\n')}\n`;
}

/** Codes below the names of their areas, with severity and meaning on one line each. */
export function codeListText(codes: readonly Code[], language: Language, paint: Paint): string {
  const { areas, codes: explanations } = explanationsIn(language);
  const width = Math.max(...codes.map((code) => code.length));
  const word = (code: Code) => reportWords[language].severity[severities[code]].one;
  const wordWidth = Math.max(...codes.map((code) => word(code).length));
  const blocks = (Object.keys(areas) as Area[]).flatMap((area) => {
    const rows = codes
      .filter((code) => code.startsWith(`${area}/`))
      .map((code) => {
        const severity = paint[severities[code]](word(code).padEnd(wordWidth));
        return `  ${code.padEnd(width)}  ${severity}  ${explanations[code].what}`;
      });
    return rows.length > 0 ? [[paint.bold(areas[area]), ...rows].join('\n')] : [];
  });
  return `${[...blocks, wordsIn(language).explain.more].join('\n\n')}\n`;
}

/** That there is no such code, and which was meant. */
export function unknownCodeText(word: string, suggestions: readonly Code[], language: Language): string {
  const { explain: words } = wordsIn(language);
  const remedy = suggestions.length > 0 ? reportWords[language].didYouMean(suggestions) : words.known;
  return `${words.unknown(word)} ${remedy}`;
}

/** The files of an example, each under its name; plan.yaml alone needs none. */
function blocksOf(shown: Shown): string[] {
  if (typeof shown === 'string') return [indented(shown)];
  return Object.entries(shown).map(([name, content]) =>
    [`  ${name}`, ...(content ? [indented(content)] : [])].join('\n'),
  );
}

function indented(text: string): string {
  return text.trimEnd().replace(/^/gm, '    ');
}

/** Text in lines that a terminal holds. */
function wrapped(text: string): string {
  return text.replace(new RegExp(`(.{1,${widest}})(?: |$)`, 'g'), '$1\n').trimEnd();
}
