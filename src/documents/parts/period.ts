import { earliestDay } from '../../text/values/date.ts';
import { formatNumber } from '../../text/values/number.ts';
import { formatPeriod, type Period, shareGone } from '../../text/values/period.ts';
import type { Context } from '../context.ts';

/**
 * A period, and how much of it has gone at the date of the document: 2020–2030 (1,5 av 10 år).
 * @param adopted when that was adopted whose period it is, as EDTF
 */
export function periodIn(period: Period | undefined, context: Context, adopted?: string): string {
  if (!period) return '';
  const { language, date, words } = context;
  const day = date && earliestDay(date);
  const share = day && shareGone(period, day, adopted);
  const number = (value: number) => formatNumber({ value }, language);
  const gone = share ? ` (${words.share(number(share.gone), number(share.of))})` : '';
  return `${formatPeriod(period, language)}${gone}`;
}
