import type { Objects } from '../read/objects.ts';
import { Dictionary, Name, PdfSyntaxError, Reference, Stream, Text, type Value } from '../read/values.ts';

/**
 * New numbers of all objects, from 1, by their old ones: in the order in which they are come upon from the catalog and then
 * from the document's information, each before what it refers to, dictionaries and arrays from first to last. So they
 * depend on what the objects say only, not on the numbers that they had. An object that nothing refers to has none.
 *
 * The length of a stream is not followed: it is written in the stream (see file.ts).
 */
export function orderObjects(objects: Objects): Map<number, number> {
  const order = new Map<number, number>();
  const { trailer } = objects;
  // The top is next; recursion would be as deep as the chain of all bookmarks.
  const waiting: Value[] = [trailer.get('Info') ?? null, trailer.get('Root') ?? null];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!(next instanceof Reference)) {
      pushKids(waiting, next);
      continue;
    }
    if (order.has(next.number)) continue;
    const value = objects.object(next.number);
    if (value === null) continue;
    // ISO 32000-1, 7.3.10 labels objects, and 7.3.1 does not count references among them.
    if (value instanceof Reference) throw new PdfSyntaxError(`an object ${next.number}, not a reference`, 0);
    order.set(next.number, order.size + 1);
    pushKids(waiting, value);
  }
  return order;
}

/** Puts what may have references on the stack, the first on top. */
function pushKids(waiting: Value[], value: Value): void {
  const bottom = waiting.length;
  if (Array.isArray(value)) {
    for (const kid of value) push(waiting, kid);
  } else if (value instanceof Dictionary) {
    for (const kid of value.values()) push(waiting, kid);
  } else if (value instanceof Stream) {
    for (const [key, kid] of value.dictionary) if (key !== 'Length') push(waiting, kid);
  }
  for (let low = bottom, high = waiting.length - 1; low < high; low += 1, high -= 1) {
    const kid = waiting[low] as Value;
    waiting[low] = waiting[high] as Value;
    waiting[high] = kid;
  }
}

function push(waiting: Value[], kid: Value): void {
  const isLeaf = typeof kid !== 'object' || kid === null || kid instanceof Name || kid instanceof Text;
  if (!isLeaf) waiting.push(kid);
}
