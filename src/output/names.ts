/** What a file system or a shell does not take in a name, on any of Windows, macOS and Linux. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cs}\u2028\u2029]/gu;

/** Characters that are not seen: zero-width and direction marks, which make a name look like another. */
const unseen = /\p{Cf}/gu;

/** Devices in Windows, whatever follows the first dot. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const device = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(?=\.|$)/i;

/**
 * Bytes of UTF-8 in a whole file name. File systems take 255 (143 where names are encrypted); Windows counts the
 * folders too, 260 in all.
 */
const longest = 140;

/**
 * A file name that is safe on Windows, macOS and Linux, from an edition's id, title or own `filename`: NFC, letters
 * of all languages kept, what is forbidden as `-`, devices with `_` behind them, cut between characters. It never
 * holds a separator, so it stays in its folder. The same stem gives the same name; different stems may give equal
 * names (see `collisions`).
 *
 * @param extension without the dot, plain ASCII
 */
export function fileName(stem: string, extension: string): string {
  return `${safeStem(stem, extension)}.${extension}`;
}

/** Why a wanted file name (an edition's `filename`, without extension) cannot be used as it stands. */
export type NameProblem = 'empty' | 'path' | 'character' | 'device' | 'spaces' | 'too-long';

/**
 * What is wrong with a file name that the user asks for, or undefined. `path`: it leaves the folder, or names one;
 * `spaces`: spaces or dots at its ends, or spaces that are doubled or no plain ones. A name without a problem is what `fileName` gives back (in NFC).
 */
export function nameProblem(wanted: string): NameProblem | undefined {
  if (wanted.trim() === '') return 'empty';
  if (/[/\\]|^\.{1,2}$|^\p{L}:/u.test(wanted)) return 'path';
  if (wanted.search(forbidden) >= 0 || wanted.search(unseen) >= 0) return 'character';
  if (device.test(wanted)) return 'device';
  if (trimmed(wanted) !== wanted || / {2}|[^\S ]/.test(wanted)) return 'spaces';
  return safeStem(wanted, 'html') === wanted.normalize('NFC') ? undefined : 'too-long';
}

/**
 * Groups of items whose file names are one and the same on a file system that makes no difference between upper and
 * lower case (Windows, macOS), each in the order given; items with a name of their own are left out.
 */
export function collisions<T>(items: readonly T[], name: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = name(item).normalize('NFC').toUpperCase().normalize('NFC');
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function safeStem(stem: string, extension: string): string {
  const plain = trimmed(stem.replace(unseen, '').replace(/\s+/gu, ' ').replace(forbidden, '-')).normalize(
    'NFC',
  );
  const named = plain.replace(device, (name) => `${name.trimEnd()}_`);
  return trimmed(cut(named, longest - extension.length - 1)) || '_';
}

/** Without leading dots (hidden files, `..`) and trailing ones (dropped by Windows), nor spaces around. */
function trimmed(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

function cut(name: string, bytes: number): string {
  let length = 0;
  let result = '';
  for (const character of name) {
    length += Buffer.byteLength(character);
    if (length > bytes) return result;
    result += character;
  }
  return result;
}
