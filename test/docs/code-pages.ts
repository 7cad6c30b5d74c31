import { extname } from 'node:path';
import { reportWords } from '../../src/cli/report/words.ts';
import { wordsIn } from '../../src/cli/words/index.ts';
import { type Area, examples, explanationsIn, type Shown } from '../../src/diagnostics/explanations/index.ts';
import { type Code, codes, severities } from '../../src/diagnostics/index.ts';
import { escapeText } from '../../src/render/escape.ts';
import { type Language, languages } from '../../src/text/language.ts';

interface PageWords {
  readonly name: string;
  readonly title: string;
  readonly introduction: string;
  /** The columns of a table: code, severity and what is wrong. */
  readonly columns: readonly [string, string, string];
}

const words: { readonly [L in Language]: PageWords } = {
  nb: {
    name: 'Bokmål',
    title: 'Feilkoder',
    introduction:
      'Hva hver kode fra `plan validate` betyr, hvorfor det er viktig, og hva du kan gjøre. `plan explain KODE` viser det samme. Hvor alvorlig et funn er, kan stå under `regler` i `plan.yaml`.',
    columns: ['kode', 'alvor', 'hva som er galt'],
  },
  nn: {
    name: 'Nynorsk',
    title: 'Feilkodar',
    introduction:
      'Kva kvar kode frå `plan validate` tyder, kvifor det er viktig, og kva du kan gjere. `plan explain KODE` viser det same. Kor alvorleg eit funn er, kan stå under `reglar` i `plan.yaml`.',
    columns: ['kode', 'alvor', 'kva som er gale'],
  },
  sv: {
    name: 'Svenska',
    title: 'Felkoder',
    introduction:
      'Vad varje kod från `plan validate` betyder, varför det är viktigt och vad du kan göra. `plan explain KOD` visar detsamma. Hur allvarligt ett fynd är kan stå under `regler` i `plan.yaml`.',
    columns: ['kod', 'allvar', 'vad som är fel'],
  },
  en: {
    name: 'English',
    title: 'Diagnostic codes',
    introduction:
      'What each code of `plan validate` means, why it matters and what to do. `plan explain CODE` shows the same. How severe a finding is can be set under `rules` in `plan.yaml`.',
    columns: ['code', 'severity', 'what is wrong'],
  },
};

/** Where the page of a language stands: beside the explanations that it is made of. */
export function codePagePath(language: Language): string {
  return `src/diagnostics/explanations/${language}.md`;
}

/** All codes in a language, as a page on GitHub: a table of each area, then what `plan explain` says of each code. */
export function codePage(language: Language): string {
  const { title, introduction, columns } = words[language];
  const others = languages
    .filter((other) => other !== language)
    .map((other) => `[${words[other].name}](${other}.md)`);
  const { areas } = explanationsIn(language);
  const chapters = (Object.keys(areas) as Area[]).flatMap((area) => {
    const own = codes.filter((code) => code.startsWith(`${area}/`));
    const rows = [columns, columns.map(() => '---'), ...own.map((code) => rowOf(code, language))];
    const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    return [`## ${areas[area]}`, table, ...own.flatMap((code) => sectionOf(code, language))];
  });
  return `${[`# ${title}`, others.join(' · '), introduction, ...chapters].join('\n\n')}\n`;
}

/** GitHub's anchor of the heading that is a code. */
export function anchorOf(code: Code): string {
  return code.replace('/', '');
}

function rowOf(code: Code, language: Language): string[] {
  const { what } = explanationsIn(language).codes[code];
  return [`[${code}](#${anchorOf(code)})`, severityOf(code, language), escapeText(what)];
}

function severityOf(code: Code, language: Language): string {
  return reportWords[language].severity[severities[code]].one;
}

function sectionOf(code: Code, language: Language): string[] {
  const { what, why, mend } = explanationsIn(language).codes[code];
  const { explain } = wordsIn(language);
  const example = examples[code];
  const shown =
    'because' in example
      ? []
      : [explain.wrong, ...blocksOf(example.wrong), explain.right, ...blocksOf(example.right)];
  return [
    `### ${code}`,
    `*${severityOf(code, language)}* – ${escapeText(`${what} ${why}`)}`,
    escapeText(mend),
    ...shown,
  ];
}

const syntaxes: Readonly<Record<string, string>> = {
  '.yaml': 'yaml',
  '.md': 'markdown',
  '.hbs': 'handlebars',
};

/** The files of an example, each under its name; plan.yaml alone needs none. */
function blocksOf(shown: Shown): string[] {
  if (typeof shown === 'string') return [fenced(shown, 'yaml')];
  return Object.entries(shown).flatMap(([name, content]) => [
    `\`${name}\``,
    ...(content ? [fenced(content, syntaxes[extname(name)] ?? 'text')] : []),
  ]);
}

function fenced(text: string, syntax: string): string {
  return `\`\`\`${syntax}\n${text.trimEnd()}\n\`\`\``;
}
