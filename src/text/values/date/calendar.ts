/** A day of the Gregorian calendar, `YYYY-MM-DD`. Such strings sort as the days do. */
export type Day = string;

const dayLength = 86_400_000;

/** Days in a month; February has 29 where the year is not known. */
export function daysInMonth(year: number | undefined, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

export function addDays(day: Day, count: number): Day {
  return new Date((dayNumber(day) + count) * dayLength).toISOString().slice(0, 10);
}

/** 0 is Monday, 6 is Sunday, as in ISO 8601 less one. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}
