import type { Finding } from '../../diagnostics/report.ts';
import type { ReportContext } from './context.ts';

/** Message, help and suggestions as one text, a line each, for formats with one field for words. */
export function fullMessage({ message, help, suggestions }: Finding, { words }: ReportContext): string {
  return [
    message,
    ...(help === undefined ? [] : [help]),
    ...(suggestions.length > 0 ? [words.didYouMean(suggestions)] : []),
  ].join('\n');
}
