import { relative } from 'node:path';
import { type Finding, isWrong, type Verification, type VerifiedFile } from '../compile/verify.ts';
import type { PdfFacts } from '../pdf/read/facts.ts';
import type { Paint } from './report/context.ts';
import { onOneLine } from './report/printable.ts';
import { reportWords } from './report/words.ts';
import type { CliWords } from './words/index.ts';

interface Context {
  readonly cwd: string;
  readonly words: CliWords;
  readonly paint: Paint;
}

/** Of the keys that differ, as many as are read. */
const KEYS = 5;

/** What the list of files says already. */
const LISTED: readonly Finding['finding'][] = ['file-changed', 'file-missing', 'file-unknown'];

/**
 * What was found, for a person: the files of each folder with what they are, then a sentence for each finding, the count
 * last.
 *
 *     build  (planverk 1.2.0)
 *       statusrapport.md   endret etter at den ble laget
 *       statusrapport.pdf  uendret  (Status for tiltakene, 3 sider, nb, tagget, PDF/A-2a)
 *
 *       tiltak.yaml er endret siden.
 *
 *     1 avvik i 2 filer.
 */
export function verificationText(verified: readonly Verification[], context: Context): string {
  const { words, paint } = context;
  const wrong = verified.flatMap(({ findings }) => findings.filter(isWrong)).length;
  const files = verified.flatMap((one) => one.files).length;
  const closing = wrong === 0 ? words.verify.allWell(files) : paint.error(words.verify.wrong(wrong, files));
  return `${[...verified.map((one) => block(one, context)), closing].join('\n\n')}\n`;
}

function block({ folder, tool, files, findings }: Verification, { cwd, words, paint }: Context): string {
  const name = paint.bold(relative(cwd, folder) || '.');
  const width = Math.max(0, ...files.map((file) => file.name.length));
  const listed = new Set(files.map((file) => file.name));
  const told = findings.filter(
    (one) => !(LISTED.includes(one.finding) && 'file' in one && listed.has(one.file)),
  );
  const lines = told.map((one) => {
    const sentence = onOneLine(sentenceOf(one, words));
    return `  ${isWrong(one) ? paint.error(sentence) : sentence}`;
  });
  return [
    tool === undefined ? name : `${name}  ${paint.dim(`(${onOneLine(versionOf(tool))})`)}`,
    ...files.map((file) => fileLine(file, width, words, paint)),
    ...(lines.length > 0 ? ['', ...lines] : []),
  ].join('\n');
}

function fileLine({ name, state, pdf }: VerifiedFile, width: number, words: CliWords, paint: Paint): string {
  const isFine = state === 'same' || state === 'whole';
  const said = (isFine ? paint.dim : paint.error)(words.verify.states[state]);
  const facts = pdf ? [paint.dim(`(${onOneLine(factsOf(pdf, words).join(', '))})`)] : [];
  return [`  ${onOneLine(name).padEnd(width)}`, said, ...facts].join('  ');
}

function factsOf({ title, pages, language, tagged, standards }: PdfFacts, words: CliWords): string[] {
  const { verify, build } = words;
  return [
    ...(title === '' ? [verify.noTitle] : [title]),
    build.pages(pages),
    language === '' ? verify.noLanguage : language,
    tagged ? verify.tagged : verify.untagged,
    ...(standards.length > 0 ? standards : [verify.noStandards]),
  ];
}

/** A finding as a sentence. */
function sentenceOf(finding: Finding, { language, verify: { findings: say } }: CliWords): string {
  const { finding: kind } = finding;
  if (kind === 'document-differs') return say[kind](finding.document, finding.files);
  if (kind === 'data-differs') {
    const hidden = finding.keys.length - KEYS;
    const more = hidden > 0 ? [reportWords[language].more(hidden)] : [];
    return say[kind](finding.file, [finding.keys.slice(0, KEYS).join(', '), ...more].join(' '));
  }
  if (kind === 'tool') return say[kind](finding.before);
  if (kind === 'pdf-foreign' || kind === 'pdf-changed' || kind === 'pdf-no-pdf' || kind === 'pdf-cut-off')
    return say[kind](finding.file, finding.detail);
  if (kind === 'plan-unreadable' || kind === 'manifest-unreadable' || kind === 'documents-same')
    return say[kind];
  if ('document' in finding) return say[finding.finding](finding.document);
  return say[finding.finding](finding.file.startsWith('sha256:') ? say.unseen : finding.file);
}

/** Name and version of a program, without the hash of its build. */
function versionOf(tool: string): string {
  return tool.replace(/\+.*/, '');
}

/** The same for a program, each finding with its sentence. */
export function verificationJson(verified: readonly Verification[], { cwd, words }: Context): string {
  const folders = verified.map(({ folder, plan, tool, files, findings }) => ({
    folder: relative(cwd, folder) || '.',
    ...(plan ? { plan: relative(cwd, plan.folder) || '.' } : {}),
    ...(tool === undefined ? {} : { tool: versionOf(tool) }),
    files: files.map(({ pdf, ...file }) => ({ ...file, ...(pdf ? { pdf: withoutView(pdf) } : {}) })),
    findings: findings.map((one) => ({ ...one, wrong: isWrong(one), message: sentenceOf(one, words) })),
  }));
  const wrong = verified.flatMap(({ findings }) => findings.filter(isWrong)).length;
  const files = verified.flatMap((one) => one.files).length;
  return `${JSON.stringify({ folders, summary: { files, wrong } }, undefined, 2)}\n`;
}

/** The data of a document is as large as the document. */
function withoutView({ source, ...facts }: PdfFacts) {
  if (!source) return facts;
  const { view: _, ...said } = source;
  return { ...facts, source: said };
}
