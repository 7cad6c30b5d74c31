import type { ContentStream, Marked } from './content-stream.ts';
import type { Run } from './run-list.ts';

/** A step up or down of this share of the font size begins a line; less is an index or an exponent. */
const LINE_STEP = 0.7;

/** A line that ends in one of these goes on in the same word: a hyphen, a soft one, a slash. */
const PARTS_WORDS = /[-\u00ad\u2010\u2011/\s]$/;

/** Gives each marked content of a page its text. The browser leaves out the space at which a line is broken. */
export function joinText(page: number, runs: readonly Run[], streams: readonly ContentStream[]): void {
  const byOwner = new Map(streams.map((stream) => [stream.owner.number, stream]));
  const baselines = new Map<Marked, number>();
  for (const { mcid, form, text, y, size } of runs) {
    const marked = mcid === undefined ? undefined : byOwner.get(form ?? page)?.marked.get(mcid);
    if (!marked || text === '') continue;
    const isNewLine = Math.abs((baselines.get(marked) ?? y) - y) > size * LINE_STEP;
    const isApart = isNewLine && !PARTS_WORDS.test(marked.text) && !/^\s/.test(text);
    marked.text += isApart ? ` ${text}` : text;
    baselines.set(marked, y);
  }
}
