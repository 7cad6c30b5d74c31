import { ContentReader } from '../read/content.ts';
import { PdfFile } from '../read/file.ts';
import { readPages } from '../read/pages.ts';

/** A last page whose text ends above this share of its height is hardly worth turning to. */
const HARDLY_USED = 0.3;

/** What is nearer to the edge than this share of the height stands in the margin. */
const MARGIN = 0.075;

/** How many pages a print has. */
export function countPages(print: Uint8Array): number {
  return readPages(new PdfFile(print)).length;
}

/** Whether a print of several pages ends with some lines at the head of the last. */
export function endsInSomeLines(print: Uint8Array): boolean {
  const file = new PdfFile(print);
  const pages = readPages(file);
  const last = pages.at(-1);
  if (!last || pages.length === 1) return false;
  const [, bottom = 0, , top = 0] = file
    .list(last.dictionary.get('MediaBox'))
    .map((value) => file.number(value) ?? 0);
  const height = top - bottom;
  const isWithin = (y: number) => y > bottom + height * MARGIN && y < top - height * MARGIN;
  const lines = new ContentReader(file)
    .read(last)
    .runs.map(({ y }) => y)
    .filter(isWithin);
  return lines.length > 0 && Math.min(...lines) > top - height * HARDLY_USED;
}
