import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/values/number.ts';

/** How large a file is, in a reader's words: whole kilobytes, at least one, and from a megabyte on with one decimal. */
export function formatSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return formatNumber({ value: kilobytes, unit: 'kB' }, language);
  return formatNumber({ value: bytes / 1_000_000, unit: 'MB' }, language, { decimals: 1 });
}
