import { identifierOf } from '../read/identifier.ts';
import type { Place } from '../read/places.ts';
import { Dictionary, Stream, Text } from '../read/values.ts';
import { writeCrossReference } from './cross-reference.ts';
import type { Draft } from './draft.ts';
import { ObjectGroup } from './object-stream.ts';
import { orderObjects } from './order.ts';
import { type NumberOf, serialize } from './serialize.ts';

/** Four bytes above 127 tell programs which move files that this is no text (ISO 32000-1, 7.5.2). */
const BINARY = '%\u00d3\u00eb\u00e9\u00e1\n';

/**
 * The bytes of a draft: a header, all objects that can be reached, a cross-reference stream (ISO 32000-1, 7.5). Streams stand
 * by themselves, copied as they are, and say how long they are; all else is gathered in object streams, since tags are many
 * small objects and make a file three times as large. Equal drafts are equal bytes, whatever numbers their objects have.
 */
export function writeFile(draft: Draft): Uint8Array {
  const order = orderObjects(draft);
  const numberOf = (number: number) => order.get(number);
  const body = new Body(`%PDF-${draft.version}\n${BINARY}`, numberOf);
  const places: Place[] = [];
  // The streams that the objects stand in come after all of them.
  let last = order.size;
  let group = new ObjectGroup();
  const close = (): void => {
    if (group.size === 0) return;
    last += 1;
    places[last - 1] = body.add(last, group.toStream());
    group = new ObjectGroup();
  };
  for (const [old, number] of order) {
    const value = draft.object(old);
    if (value instanceof Stream) places[number - 1] = body.add(number, value);
    else {
      places[number - 1] = { stream: last + 1, index: group.size };
      group.add(number, serialize(value, numberOf));
      if (group.isFull) close();
    }
  }
  close();

  // Both are the same until a file is changed.
  const id = body.identify();
  places.push({ offset: body.length });
  const trailer = new Dictionary([...draft.trailer, ['ID', [id, id]]]);
  const { offset } = body.add(places.length, writeCrossReference(places, trailer));
  return body.end(`startxref\n${offset}\n%%EOF\n`);
}

/** A file as it grows. */
class Body {
  readonly #parts: Uint8Array[] = [];
  readonly #numberOf: NumberOf;
  length = 0;

  constructor(header: string, numberOf: NumberOf) {
    this.#numberOf = numberOf;
    this.#push(Buffer.from(header, 'latin1'));
  }

  add(number: number, { dictionary, raw }: Stream): { offset: number } {
    const offset = this.length;
    const entries = new Dictionary(dictionary).set('Length', raw.length);
    const head = `${number} 0 obj\n${serialize(entries, this.#numberOf)}\nstream\n`;
    this.#push(Buffer.from(head, 'latin1'));
    this.#push(raw);
    this.#push(Buffer.from('\nendstream\nendobj\n', 'latin1'));
    return { offset };
  }

  identify(): Text {
    return new Text(identifierOf(this.#parts));
  }

  end(tail: string): Uint8Array {
    this.#push(Buffer.from(tail, 'latin1'));
    return Buffer.concat(this.#parts);
  }

  #push(part: Uint8Array): void {
    this.#parts.push(part);
    this.length += part.length;
  }
}
