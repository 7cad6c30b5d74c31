import type { OpenPlan } from './open-plan.ts';

/** `](#place`, as a link to a place in its own document goes on. */
const placeLink = /\]\(\s*<?\s*#[^\s)>]/;

/** Whether some file of the plan may have a link to a place in a document: few do, and to look closer all are made. */
export function linksToPlaces({ files }: OpenPlan): boolean {
  return [...files.values()].some(({ path, text }) => /\.(?:ya?ml|md)$/i.test(path) && placeLink.test(text));
}
