import { readElements } from '../read/elements.ts';
import { readCatalog } from '../read/pages.ts';
import { Dictionary, PdfSyntaxError, Reference, Text, type Value } from '../read/values.ts';
import type { Draft } from './draft.ts';

/** New ids by the bytes of the old ones. */
type Ids = ReadonlyMap<string, Text>;

/**
 * Gives the elements that have an id, which are table headers, new ones that count up in the order in which they are read
 * aloud: the browser's count the nodes of all pages that it has shown, in an order that is not the same each time. The tree
 * that finds elements by their ids (ISO 32000-1, 14.7.2) is made anew, and cells name their headers by the new ids.
 *
 * The headers of a cell stay in their order, which is of the table and not of the ids: those of its column, then those of its
 * row. An id among them that no element has is left out.
 * @throws {PdfSyntaxError} if two elements have one id
 */
export function renumberElementIds(draft: Draft): void {
  const elements = readElements(draft);
  const ids = new Map<string, Text>();
  const found: Value[] = [];
  for (const { reference, dictionary } of elements) {
    const old = draft.resolve(dictionary.get('ID'));
    if (old === undefined || old === null) continue;
    const key = old instanceof Text ? keyOf(old) : undefined;
    if (key === undefined || ids.has(key)) throw new PdfSyntaxError('an id for each structure element', 0);
    // Padded, so that the order of the numbers is that of their bytes, by which the tree is searched (7.9.6).
    const id = new Text(Buffer.from(`node${String(ids.size + 1).padStart(8, '0')}`, 'latin1'));
    ids.set(key, id);
    found.push(id, reference);
  }
  for (const { reference, dictionary } of elements) {
    const renamed = renameElement(draft, dictionary, ids);
    if (renamed !== dictionary) draft.replace(reference, renamed);
  }
  replaceTree(draft, found);
}

/** The root of a name tree may have all names itself. */
function replaceTree(draft: Draft, names: readonly Value[]): void {
  const reference = readCatalog(draft).get('StructTreeRoot');
  const root = draft.dictionary(reference);
  if (!root) return;
  if (!(reference instanceof Reference)) throw new PdfSyntaxError('a structure tree of its own', 0);
  const changed = new Dictionary(root);
  if (names.length > 0) changed.set('IDTree', draft.add(new Dictionary([['Names', names]])));
  else changed.delete('IDTree');
  draft.replace(reference, changed);
}

function renameElement(draft: Draft, element: Dictionary, ids: Ids): Dictionary {
  if (!element.has('A') && !element.has('ID')) return element;
  const attributes = draft.list(element.get('A'));
  const renamed = attributes.map((item) => renameHeaders(draft, item, ids));
  const isSame = renamed.every((item, index) => item === attributes[index]);
  const id = draft.resolve(element.get('ID'));
  if (isSame && !(id instanceof Text)) return element;
  const changed = new Dictionary(element);
  if (!isSame) changed.set('A', renamed);
  if (id instanceof Text) changed.set('ID', ids.get(keyOf(id)) ?? null);
  return changed;
}

/** ISO 32000-1, 14.8.5.7: attributes of a cell with the ids of its headers. Other values are given back as they are. */
function renameHeaders(draft: Draft, value: Value, ids: Ids): Value {
  const attributes = draft.resolve(value);
  if (!(attributes instanceof Dictionary && attributes.has('Headers'))) return value;
  const headers = draft.list(attributes.get('Headers')).flatMap((item) => {
    const old = draft.resolve(item);
    if (!(old instanceof Text)) throw new PdfSyntaxError('the ids of headers', 0);
    return ids.get(keyOf(old)) ?? [];
  });
  const changed = new Dictionary(attributes);
  if (headers.length > 0) changed.set('Headers', headers);
  else changed.delete('Headers');
  return changed;
}

function keyOf({ bytes }: Text): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
