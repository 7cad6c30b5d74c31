import type { Draft } from '../../write/draft.ts';
import type { Standard } from '../standard.ts';
import { announce } from './catalog.ts';
import { embedSource, type Source } from './embed-source.ts';
import type { Metadata } from './metadata.ts';
import { declareColors } from './output-intent.ts';
import { writeMetadata } from './write-metadata.ts';

/** What a file says beside its pages. */
export interface Declaration {
  readonly standard: Standard;
  readonly metadata: Metadata;
  /** What the document was made of, embedded where the standard has room for it. */
  readonly source?: Source;
}

/** Says in the file what the document is, which standards the file keeps, and what its colours are. */
export function declare(draft: Draft, { standard, metadata, source }: Declaration): void {
  announce(draft, metadata, standard);
  declareColors(draft);
  if (source && standard.hasSource) embedSource(draft, source);
  writeMetadata(draft, metadata, standard);
}
