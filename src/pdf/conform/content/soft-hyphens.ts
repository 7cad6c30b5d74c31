import { type Operation, readOperations } from '../../read/operations.ts';
import { Dictionary, decodeText, Text } from '../../read/values.ts';
import { type Edit, END } from './edit.ts';

const SOFT_HYPHEN = '\u00ad';
const MARK = '/Span<</ActualText <feff00ad> >> BDC\n';

/**
 * Leaves of the soft hyphens of a page those at which a line ends. The browser paints each of them as a space of no width
 * that is said to be U+00AD, which spoils search and copies, and where a line ends a hyphen beside it that is said to be one:
 * that one is the soft hyphen of the text (ISO 32000-1, 14.8.2.2.3).
 */
export function settleSoftHyphens(content: Buffer): Edit[] {
  if (!content.includes('feff00ad') && !content.includes('FEFF00AD')) return [];
  const edits: Edit[] = [];
  let begun: Operation | undefined;
  // Behind a soft hyphen: `soft` as it ends, `apart` when another text object begins, which is the hyphen or none.
  let behind: 'soft' | 'apart' | undefined;
  for (const operation of readOperations(content)) {
    const { operator, start, end } = operation;
    if (operator === 'BDC' && isSoftHyphen(operation)) begun = operation;
    else if (begun) {
      if (operator !== 'EMC') continue;
      edits.push({ start: begun.start, end, text: '' });
      begun = undefined;
      behind = 'soft';
    } else if (operator === 'BT' && behind === 'soft') behind = 'apart';
    else if (operator === 'Tj' || operator === 'TJ') {
      if (behind === 'apart') edits.push({ start, end: start, text: MARK }, { start: end, end, text: END });
      behind = undefined;
    } else if (operator === 'EMC' || operator === 'BDC') behind = undefined;
  }
  return edits;
}

function isSoftHyphen({ operands: [, properties] }: Operation): boolean {
  const actual = properties instanceof Dictionary ? properties.get('ActualText') : undefined;
  return actual instanceof Text && decodeText(actual) === SOFT_HYPHEN;
}
