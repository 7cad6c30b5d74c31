import type { Finding, Summary } from '../../diagnostics/report.ts';
import { closing } from './closing.ts';
import type { ReportContext } from './context.ts';
import { onOneLine } from './printable.ts';

/** Of a long list of related places, as many as are listened to. */
const relatedShown = 5;

/**
 * The report for someone who listens to it: whole sentences, one on each line, without carets, arrows, columns of
 * spaces or brackets, so that a screen reader reads it in order.
 *
 *     Funn 1 av 2: feil i plan.yaml, linje 3, tegn 1.
 *     «tiltk» er ikke en kjent nøkkel
 *     Linjen er: tiltk:
 *     Mente du «tiltak»?
 *     Koden er schema/unknown-key.
 */
export function plain(findings: readonly Finding[], summary: Summary, context: ReportContext): string {
  const blocks = findings.map((finding, index) => block(finding, index + 1, findings.length, context));
  return `${[...blocks, `${closing(summary, context)}.`].join('\n\n')}\n`;
}

function block(finding: Finding, number: number, total: number, context: ReportContext): string {
  const { words } = context;
  const { place, severity, message, help, suggestions, related, code } = finding;
  const whole = place && context.source(place.file)?.split('\n')[place.start.line - 1];
  const line = whole && around(whole, place.start.column - 1);
  const hidden = related.length - relatedShown;
  return [
    words.spoken.finding(number, total, words.severity[severity].one, place && where(place, context)),
    onOneLine(message),
    ...(line ? [words.spoken.line(onOneLine(line))] : []),
    ...(help === undefined ? [] : [onOneLine(help)]),
    ...(suggestions.length === 0 ? [] : [words.didYouMean(suggestions.map(onOneLine))]),
    ...related
      .slice(0, relatedShown)
      .map((one) => `${onOneLine(one.message)}: ${where(one.place, context)}.`),
    ...(hidden > 0 ? [`${words.more(hidden)}.`] : []),
    words.spoken.code(code),
  ].join('\n');
}

/** A line, of which so much is read aloud as helps to find a place in it. */
function around(line: string, at: number): string {
  const words = line.trim();
  if (words.length <= mostSpoken) return words;
  const start = Math.max(0, Math.min(at - mostSpoken / 2, line.length - mostSpoken));
  const part = line.slice(start, start + mostSpoken).trim();
  return `${start > 0 ? '…' : ''}${part}${start + mostSpoken < line.length ? '…' : ''}`;
}

const mostSpoken = 300;

function where({ file, start }: NonNullable<Finding['place']>, { words }: ReportContext): string {
  return words.spoken.place(onOneLine(file), start.line, start.column);
}
