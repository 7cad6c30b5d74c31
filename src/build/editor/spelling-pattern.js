// Regular expressions that match a name in every spelling that `fold` of src/schema/spelling.ts takes for the same.

/**
 * What stands between the letters of a name, where `fold` drops it. Classes such as `\p{M}` would say it exactly, but a
 * thousand patterns of them take the editor seconds; so these also match signs beyond ASCII, which `plan` tells of.
 */
const between = '[\\W_]*';
/** Of ASCII, only letters, space, `-` and `_`. */
const alphabet = '(?!.*[!-,./-@[-^`{-~])';
/** None of æ, ø, å, ä, ö, where no name has one: «når» is not `nr`. */
const withoutDigraphs = '(?!.*[Ä-ÆÖØä-æöø])';

/** Two letters that are also one: æ, ä and å, with their marks in one sign or two. */
const digraphs = new Map([
  ['ae', '(?:[æÆäÄ]|[aA]\\u0308)'],
  ['oe', '(?:[øØöÖ]|[oO]\\u0308)'],
  ['aa', '(?:[åÅ]|[aA]\\u030a)'],
]);

/** Letters that people write with an accent («én», «idé», «à»), which `fold` drops. */
const accented = new Map([
  ['a', 'áÁàÀ'],
  ['e', 'éÉèÈ'],
  ['o', 'óÓòÒô'],
  ['u', 'üÜ'],
]);

/** @typedef {Map<string, Tree>} Tree */

/**
 * A pattern that matches all spellings of some folded names, and hardly anything else.
 * @param {readonly string[]} names as `fold` gives them
 * @param {string} [except] the one spelling that is not matched
 */
export function spellingPattern(names, except) {
  /** @type {Tree} */
  const root = new Map();
  for (const name of names) {
    let at = root;
    for (const token of tokensOf(name)) {
      const next = at.get(token) ?? new Map();
      at.set(token, next);
      at = next;
    }
    at.set('', new Map());
  }
  const not = except === undefined ? '' : `(?!${except}$)`;
  const signs = names.some((name) => [...digraphs.keys()].some((two) => name.includes(two)));
  return `^${not}${alphabet}${signs ? '' : withoutDigraphs}${between}${source(root)}$`;
}

/** The letters of a name; those that may be one sign together stay together («påavsnitt» is p, aaa, v …). */
function tokensOf(/** @type {string} */ name) {
  if (!/^[a-z]+$/.test(name)) throw new Error(`editor: no pattern for «${name}»`);
  return name.match(/a+e?|oe|./g) ?? [];
}

/**
 * @param {Tree} tree
 * @returns {string}
 */
function source(tree) {
  const branches = [...tree].map(([token, rest]) => (token === '' ? '' : letter(token) + source(rest)));
  return branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
}

/**
 * Some letters, each by itself or two of them in one sign.
 * @param {string} letters
 * @returns {string}
 */
function letter(letters) {
  const [first] = letters;
  if (first === undefined) return '';
  const apart = `[${first}${first.toUpperCase()}${accented.get(first) ?? ''}]${between}${letter(letters.slice(1))}`;
  const digraph = digraphs.get(letters.slice(0, 2));
  return digraph ? `(?:${apart}|${digraph}${between}${letter(letters.slice(2))})` : apart;
}
