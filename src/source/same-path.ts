/**
 * Whether two paths are of the same names, however their letters are composed: å may be one character, or a and a ring
 * as in names that come from macOS.
 */
export function isSamePath(one: string, other: string): boolean {
  return one === other || one.normalize('NFC') === other.normalize('NFC');
}
