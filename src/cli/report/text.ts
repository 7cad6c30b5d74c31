import type { Finding, Place, Summary } from '../../diagnostics/report.ts';
import { closing } from './closing.ts';
import type { ReportContext } from './context.ts';
import { codeFrame } from './frame.ts';
import { printPlace } from './place.ts';
import { onOneLine } from './printable.ts';

/** Of a long list of related places, as many as are read. */
const relatedShown = 5;

/**
 * The report for a person: for each finding its place, severity and message on one line, the line in the file with
 * carets under what is meant, the help, what could stand there, and the other places; the counts come last.
 *
 *     plan.yaml:3:1  feil  «tiltk» er ikke en kjent nøkkel  [schema/unknown-key]
 *         3 | tiltk:
 *           | ^^^^^
 *       → Mente du «tiltak»?
 *
 *     1 feil i 5 filer
 *
 * Colours add nothing to the words, and nothing is drawn but carets, so that it can be listened to. Editors read the
 * first line of a finding as `file:line:column  severity  message  [code]`, two spaces between the parts.
 */
export function text(findings: readonly Finding[], summary: Summary, context: ReportContext): string {
  return `${[...findings.map((finding) => block(finding, context)), closing(summary, context)].join('\n\n')}\n`;
}

function block(finding: Finding, context: ReportContext): string {
  const { color, words } = context;
  const help = finding.help === undefined ? [] : [`  → ${onOneLine(finding.help)}`];
  const { suggestions } = finding;
  const question = suggestions.length === 0 ? [] : [`  → ${words.didYouMean(suggestions.map(onOneLine))}`];
  const related = finding.related.slice(0, relatedShown);
  const hidden = finding.related.length - related.length;
  return [
    heading(finding, context),
    ...frame(finding.place, color[finding.severity], context),
    ...help,
    ...question,
    ...related.map(({ message, place }) => `  ${onOneLine(printPlace(place))}  ${onOneLine(message)}`),
    ...(hidden > 0 ? [`  ${words.more(hidden)}`] : []),
  ].join('\n');
}

function heading({ place, severity, message, code }: Finding, { color, words }: ReportContext): string {
  const parts = [
    color[severity](words.severity[severity].one),
    color.bold(onOneLine(message)),
    color.dim(`[${code}]`),
  ];
  return [...(place ? [onOneLine(printPlace(place))] : []), ...parts].join('  ');
}

function frame(place: Place | undefined, paint: (text: string) => string, context: ReportContext): string[] {
  const source = place && context.source(place.file);
  if (place === undefined || source === undefined) return [];
  const lines = codeFrame(source, place);
  return lines.map((line, index) => `    ${index === lines.length - 1 ? paint(line) : line}`);
}
