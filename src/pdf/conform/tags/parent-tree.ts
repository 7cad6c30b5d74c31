import type { PageContent } from '../../read/content.ts';
import type { ContentStream } from '../../read/content-stream.ts';
import { Dictionary, type Reference, Stream, type Value } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import { annotationsOf } from '../links/annotations.ts';
import type { WrittenTags } from './write-tags.ts';

/** Leads from marked content and annotations to their tags (ISO 32000-1, 14.7.4.4). */
export function writeParentTree(draft: Draft, contents: readonly PageContent[], tags: WrittenTags): void {
  const numbers: Value[] = [];
  let key = 0;
  const enter = (value: Value): number => {
    numbers.push(key, value);
    key += 1;
    return key - 1;
  };
  for (const stream of contents.flatMap(({ streams }) => streams)) {
    const parents = parentsOf(stream, tags);
    setKey(draft, stream.owner, 'StructParents', parents && enter(draft.add(parents)));
  }
  for (const { reference } of annotationsOf(draft, contents)) {
    const tag = tags.annotated.get(reference.number);
    const parent = tag && tags.references.get(tag);
    setKey(draft, reference, 'StructParent', parent && enter(parent));
  }
  const root = new Dictionary(draft.dictionary(tags.root));
  root.set('ParentTree', draft.add(new Dictionary([['Nums', numbers]])));
  root.set('ParentTreeNextKey', key);
  draft.replace(tags.root, root);
}

/** The tags of marked content, by its number. */
function parentsOf({ owner }: ContentStream, tags: WrittenTags): Value[] | undefined {
  const kept = tags.marked.get(owner.number);
  if (!kept || kept.size === 0) return undefined;
  const parents: Value[] = new Array(Math.max(...kept.keys()) + 1).fill(null);
  for (const [mcid, tag] of kept) parents[mcid] = tags.references.get(tag) ?? null;
  return parents;
}

function setKey(draft: Draft, reference: Reference, entry: string, key: number | undefined): void {
  const value = draft.resolve(reference);
  const dictionary = new Dictionary(draft.dictionary(reference));
  if (key === undefined) dictionary.delete(entry);
  else dictionary.set(entry, key);
  draft.replace(reference, value instanceof Stream ? new Stream(dictionary, value.raw) : dictionary);
}
