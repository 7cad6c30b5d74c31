/**
 * A number in decimal digits, of which as many as tell it from every other: PDF knows no exponents (ISO 32000-1, 7.3.3).
 * @throws {RangeError} if it is not finite
 */
export function writeNumber(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`PDF has no number ${number}`);
  const text = String(number);
  if (!text.includes('e')) return text;
  if (Number.isInteger(number)) return String(BigInt(number));
  const [mantissa = '', exponent = ''] = text.split('e-');
  const digits = mantissa.replace(/[-.]/g, '');
  return `${number < 0 ? '-' : ''}0.${'0'.repeat(Number(exponent) - 1)}${digits}`;
}
