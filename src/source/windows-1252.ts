/** Windows-1252 from 0x80 to 0x9f; the decoder of Node 20 has control characters there. */
const from80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The character of a byte in Windows-1252. */
export function characterOf(byte: number): string {
  return from80[byte - 0x80] ?? String.fromCharCode(byte);
}
