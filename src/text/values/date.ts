export { compareDates, earliestDay, latestDay } from './date/compare.ts';
export { formatDate, formatWeekday, namesDay } from './date/format.ts';
export { readDate } from './date/read.ts';
export { splitClock } from './date/refusal.ts';
export type { DateValue } from './date/value.ts';
