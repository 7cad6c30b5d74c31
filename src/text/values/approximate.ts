import type { Language } from '../language.ts';

/** Words that say that what follows is not exact: a regular expression's source, for cleaned or folded text. */
export const approximateWords =
  'ca\\.?|cirka|circa|c:a|c\\.|omtrent|omkring|om lag|rundt|runt|kring|ungefär|ungefaer|about|around|approx\\.|approximately';

/** Printed before a date or a time that is not exact, with a no-break space after it. */
export const circa: Readonly<Record<Language, string>> = { nb: 'ca.', nn: 'ca.', sv: 'ca', en: 'c.' };
