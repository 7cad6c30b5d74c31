export type { Context } from './context.ts';
export { dateOf } from './date.ts';
export { editionsOf, idOf, type PlannedEdition } from './editions.ts';
export { insertionOf } from './insertion.ts';
export { isMade, type View, viewOf } from './kinds.ts';
export { citationOf } from './parts/decision.ts';
export { issuer, nameOf } from './parts/words.ts';
export { proseReference } from './references.ts';
export { type DocumentWords, houseWords, wordsIn } from './words/index.ts';
