import { ContentReader } from './content.ts';
import { PdfFile } from './file.ts';
import { readPages } from './pages.ts';
import type { Run } from './run-list.ts';

/** A gap of this share of the font size parts two words. */
const WORD_GAP = 0.15;

/** A step up or down of this share of the font size begins a line. */
const LINE_STEP = 0.5;

/**
 * The text of each page, in the order of its content: a line break where the baseline moves, a space where a gap
 * stands between two runs. A character that was painted without its glyph is not in it.
 */
export function readText(pdf: Uint8Array): string[] {
  const file = new PdfFile(pdf);
  const reader = new ContentReader(file);
  return readPages(file).map((page) => joinRuns(reader.read(page).runs));
}

function isApart(before: Run, run: Run, size: number): boolean {
  return run.x - before.endX > size * WORD_GAP || before.endX - run.x > size;
}

/** Runs as lines of text. */
export function joinRuns(runs: readonly Run[]): string {
  let text = '';
  let before: Run | undefined;
  for (const run of runs) {
    if (before) {
      const size = Math.max(run.size, before.size);
      if (Math.abs(run.y - before.y) > size * LINE_STEP) text += '\n';
      else if (isApart(before, run, size) && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    }
    text += run.text;
    before = run;
  }
  return text;
}
