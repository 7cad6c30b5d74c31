import { collisions } from '../output/index.ts';
import type { MadeDocument } from './make-document.ts';

/** The file stem of each document: its `filename`, else its id; where two are alike the id is added. */
export function fileNames(documents: readonly MadeDocument[]): ReadonlyMap<MadeDocument, string> {
  const names = new Map(documents.map((document) => [document, stemOf(document)]));
  for (const group of collisions([...names], ([, name]) => name)) {
    for (const [document, name] of group.slice(1)) names.set(document, `${name}-${document.edition.id}`);
  }
  return names;
}

function stemOf({ edition }: MadeDocument): string {
  return edition.filename?.replace(/\.(?:md|html|pdf)$/i, '') ?? edition.id;
}
