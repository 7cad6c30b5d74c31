import { deflateSync } from 'node:zlib';
import { type Operation, readOperations } from '../read/operations.ts';
import { readPages } from '../read/pages.ts';
import { Dictionary, decodeText, Reference, Stream, Text } from '../read/values.ts';
import type { Draft } from './draft.ts';

const SOFT_HYPHEN = '\u00AD';
const MARK = `/Span<</ActualText <feff00ad> >> BDC\n`;

/**
 * Leaves of the soft hyphens of a page those at which a line ends. The browser paints each of them as a space of no width
 * that is said to be U+00AD, which spoils search and copies, and where a line ends a hyphen beside it that is said to be one:
 * that one is the soft hyphen of the text (ISO 32000-1, 14.8.2.2.3).
 */
export function settleSoftHyphens(draft: Draft): void {
  for (const { dictionary } of readPages(draft)) {
    for (const part of draft.list(dictionary.get('Contents'))) {
      const stream = draft.stream(part);
      if (!stream || !(part instanceof Reference)) continue;
      const content = draft.inflate(stream);
      const settled = settle(content);
      if (settled === content) continue;
      const entries = new Dictionary(stream.dictionary).set('Length', 0);
      const isDeflated = entries.has('Filter');
      draft.replace(part, new Stream(entries, isDeflated ? deflateSync(settled) : settled));
    }
  }
}

/** A content stream with its soft hyphens settled; the same bytes where there are none. */
function settle(content: Buffer): Buffer {
  if (!/feff00ad/i.test(content.toString('latin1'))) return content;
  const parts: Uint8Array[] = [];
  let copied = 0;
  const replace = (start: number, end: number, ...by: Uint8Array[]): void => {
    parts.push(content.subarray(copied, start), ...by);
    copied = end;
  };
  let begun: Operation | undefined;
  // Behind a soft hyphen: `soft` as it ends, `apart` when another text object begins, which is the hyphen or none.
  let behind: 'soft' | 'apart' | undefined;
  for (const operation of readOperations(content)) {
    const { operator, start, end } = operation;
    if (operator === 'BDC' && isSoftHyphen(operation)) begun = operation;
    else if (begun) {
      if (operator !== 'EMC') continue;
      replace(begun.start, end);
      begun = undefined;
      behind = 'soft';
    } else if (operator === 'BT' && behind === 'soft') behind = 'apart';
    else if (operator === 'Tj' || operator === 'TJ') {
      if (behind === 'apart') {
        replace(start, end, Buffer.from(MARK), content.subarray(start, end), Buffer.from('\nEMC'));
      }
      behind = undefined;
    } else if (operator === 'EMC' || operator === 'BDC') behind = undefined;
  }
  replace(content.length, content.length);
  return Buffer.concat(parts);
}

function isSoftHyphen({ operands: [, properties] }: Operation): boolean {
  const actual = properties instanceof Dictionary ? properties.get('ActualText') : undefined;
  return actual instanceof Text && decodeText(actual) === SOFT_HYPHEN;
}
