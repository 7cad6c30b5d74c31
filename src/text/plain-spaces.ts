/** White space as ordinary spaces, without the characters in it that have no width. */
export function plainSpaces(white: string): string {
  return white.replace(/\p{Cf}/gu, '').replace(/\s/g, ' ');
}
