import { announce } from '../conform/catalog.ts';
import { describe } from '../conform/describe.ts';
import { embedSource, type Source } from '../conform/embed-source.ts';
import type { Metadata } from '../conform/metadata.ts';
import { declareColors } from '../conform/output-intent.ts';
import type { Standard } from '../conform/standard.ts';
import { PdfFile } from '../read/file.ts';
import { Draft } from './draft.ts';
import { renumberElementIds } from './element-ids.ts';
import { writeFile } from './file.ts';

/** What a file says beside its pages. */
export interface Described {
  readonly standard: Standard;
  readonly metadata: Metadata;
  /** Where the standard allows for it. */
  readonly source?: Source;
}

/**
 * Writes a print anew, so that two prints of one page are the same bytes, and says in it what the document is: the browser
 * numbers objects and ids in an order that changes with what else it does, and writes the time of printing.
 * @throws {PdfSyntaxError} if the file is not as the browser writes it
 */
export function rewrite(pdf: Uint8Array, { standard, metadata, source }: Described): Uint8Array {
  const draft = new Draft(new PdfFile(pdf));
  renumberElementIds(draft);
  announce(draft, metadata, standard);
  declareColors(draft);
  if (source && standard.hasSource) embedSource(draft, source);
  describe(draft, metadata, standard);
  return writeFile(draft);
}
