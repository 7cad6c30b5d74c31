/** A word that is folded already. */
const plain = /^[a-z\d]*$/;
/** A word of letters without accents, in which only case and what stands between words is left out. */
const ascii = /^[\w\s-]*$/;

/**
 * A key or word as it is compared: without case, spaces, `-`, `_` and accents, and with æ, ø and å as ae, oe and aa,
 * so that «Forslag til vedtak», `forslag_til_vedtak` and `moetedato` are read.
 */
export function fold(word: string): string {
  if (plain.test(word)) return word;
  if (ascii.test(word)) return word.toLowerCase().replace(/[\s_-]/g, '');
  return (
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/ä/g, 'ae')
      .replace(/ö/g, 'oe')
      .replace(/å/g, 'aa')
      .normalize('NFD')
      .replace(/[\p{M}\s_-]/gu, '')
      // Last, for ǽ and ǿ have lost their accents by now.
      .replace(/æ/g, 'ae')
      .replace(/ø/g, 'oe')
  );
}
