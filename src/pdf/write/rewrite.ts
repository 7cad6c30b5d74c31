import { PdfFile } from '../read/file.ts';
import { setDates } from './dates.ts';
import { Draft } from './draft.ts';
import { renumberElementIds } from './element-ids.ts';
import { writeFile } from './file.ts';
import { settleSoftHyphens } from './soft-hyphens.ts';

/**
 * Writes a print anew, so that two prints of one page are the same bytes: the browser numbers objects and ids in an order
 * that changes with what else it does, and writes the time of printing.
 * @param date when the document says that it was made; without one the file has no dates
 * @throws {PdfSyntaxError} if the file is not as the browser writes it
 */
export function rewrite(pdf: Uint8Array, date: Date | undefined): Uint8Array {
  const draft = new Draft(new PdfFile(pdf));
  renumberElementIds(draft);
  settleSoftHyphens(draft);
  setDates(draft, date);
  return writeFile(draft);
}
