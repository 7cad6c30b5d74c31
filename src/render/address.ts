/** Whether a link may go there: the web, mail, telephone, or a place in the same document. */
export function isSafeLink(address: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:|#.)/i.test(address);
}

/** The place in the same document that a link leads to, by its id; undefined where it leads elsewhere. */
export function placeIn(address: string): string | undefined {
  if (!address.startsWith('#')) return undefined;
  try {
    return decodeURIComponent(address.slice(1));
  } catch {
    return address.slice(1);
  }
}

/** An address as it may stand between the parentheses of a link, unchanged but for what would end it. */
export function printAddress(address: string): string {
  return address
    .replace(/[\s()<>\\|`*_[\]]/g, (character) =>
      character === '*' || character === '_'
        ? character
        : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replace(/&(?=#?[0-9A-Za-z]+;)/g, '\\&');
}
