/** The year meant by its last two digits: 00–49 are 2000–2049, 50–99 are 1950–1999. No clock: the answer never changes. */
export function fullYear(lastTwoDigits: number): number {
  return lastTwoDigits < 50 ? 2000 + lastTwoDigits : 1900 + lastTwoDigits;
}
