import type { PageContent } from '../../read/content.ts';
import type { ContentStream, FormUse } from '../../read/content-stream.ts';
import { Dictionary, PdfSyntaxError, type Reference, type Value } from '../../read/values.ts';
import { deflate } from '../../write/deflate.ts';
import type { Draft } from '../../write/draft.ts';
import type { Tag } from '../tags/tag.ts';
import type { WrittenTags } from '../tags/write-tags.ts';
import { applyEdits, type Edit, END } from './edit.ts';
import { PRIVATE_USE } from './private-use.ts';
import { settleSoftHyphens } from './soft-hyphens.ts';

/** Of the page's height: the margins, where headers and footers stand. */
const MARGIN = 0.12;

/**
 * Marks everything that is painted: as the content of the tag that keeps it, or as an artifact, which is not heard
 * (ISO 14289-1, 7.1; ISO 32000-1, 14.8.2.2).
 */
export function markContent(draft: Draft, contents: readonly PageContent[], tags: WrittenTags): void {
  const copies = new Map<number, Reference>();
  const streams = new Map(
    contents.flatMap((content) => content.streams.map((stream) => [stream.owner.number, stream])),
  );
  for (const { page, streams: own } of contents) {
    const [, bottom = 0, , top = 0] = draft
      .list(page.dictionary.get('MediaBox'))
      .map((side) => draft.number(side));
    for (const stream of own) {
      const kept = tags.marked.get(stream.owner.number);
      const copied = stream.repeated.map((use) => copyForm(draft, use, streams, copies));
      const edits = [
        ...settleSoftHyphens(stream.bytes),
        ...editMarks(stream, kept),
        ...editUnmarked(stream, stream.isForm ? undefined : { bottom, top }),
        ...stream.repeated.map(({ start, end }, at) => ({ start, end, text: `/${copied[at]?.key} Do` })),
      ];
      replaceStream(draft, stream, applyEdits(stream.bytes, edits), copied);
    }
  }
}

/** What the browser marks stays marked under the name of its new tag, if one keeps it. */
function editMarks({ marks, marked }: ContentStream, kept: ReadonlyMap<number, Tag> | undefined): Edit[] {
  return marks.flatMap(({ start, end, tag, mcid }) => {
    if (mcid === undefined) return [];
    const keeper = kept?.get(mcid);
    if (!keeper) return [{ start, end, text: artifact('/Type/Layout', marked.get(mcid)?.text) }];
    return keeper.type === tag ? [] : [{ start, end, text: `/${keeper.type}<</MCID ${mcid}>>BDC` }];
  });
}

/** Text outside of all marks is what the page has in its margins, all else adorns it. */
function editUnmarked(
  { unmarked }: ContentStream,
  page: { readonly bottom: number; readonly top: number } | undefined,
): Edit[] {
  return unmarked.flatMap(({ start, end, text, box, holdsMarks }) => {
    if (holdsMarks) throw new PdfSyntaxError('marked content around whole text objects', start);
    const kind = text !== '' && page ? kindOf((box.bottom - page.bottom) / (page.top - page.bottom)) : LAYOUT;
    return [
      { start, end: start, text: `${artifact(kind, text)}\n` },
      { start: end, end, text: END },
    ];
  });
}

const LAYOUT = '/Type/Layout';

/** @param height of the text above the lower edge, as a share of the page's */
function kindOf(height: number): string {
  if (height > 1 - MARGIN) return '/Type/Pagination/Subtype/Header/Attached[/Top]';
  if (height < MARGIN) return '/Type/Pagination/Subtype/Footer/Attached[/Bottom]';
  return LAYOUT;
}

/** ISO 19005-2, 6.2.11.7.3 wants a text for characters of private use, be they heard or not. */
function artifact(kind: string, text = ''): string {
  return `/Artifact<<${kind}${PRIVATE_USE.test(text) ? '/ActualText( )' : ''}>>BDC`;
}

interface Copy {
  /** The name by which the content speaks of it. */
  readonly key: string;
  readonly reference: Reference;
}

/** A form whose marks count may be painted once only (ISO 14289-1, 7.20): further ones are copies that are not heard. */
function copyForm(
  draft: Draft,
  { form }: FormUse,
  streams: ReadonlyMap<number, ContentStream>,
  copies: Map<number, Reference>,
): Copy {
  const key = `Copy${form.number}`;
  const known = copies.get(form.number);
  if (known) return { key, reference: known };
  const [content, original] = [streams.get(form.number), draft.stream(form)];
  if (!content || !original || content.repeated.length > 0) throw new PdfSyntaxError('forms painted once', 0);
  const edits = [...editMarks(content, undefined), ...editUnmarked(content, undefined)];
  const dictionary = new Dictionary(original.dictionary);
  dictionary.delete('StructParents');
  const reference = draft.add(deflate(dictionary, applyEdits(content.bytes, edits)));
  copies.set(form.number, reference);
  return { key, reference };
}

function replaceStream(
  draft: Draft,
  { owner, isForm }: ContentStream,
  bytes: Uint8Array,
  copies: readonly Copy[],
): void {
  const dictionary = new Dictionary(draft.dictionary(owner));
  if (copies.length > 0) dictionary.set('Resources', addCopies(draft, dictionary.get('Resources'), copies));
  if (isForm) draft.replace(owner, deflate(dictionary, bytes));
  else draft.replace(owner, dictionary.set('Contents', draft.add(deflate(new Dictionary(), bytes))));
}

function addCopies(draft: Draft, value: Value | undefined, copies: readonly Copy[]): Dictionary {
  const resources = new Dictionary(draft.dictionary(value));
  const objects = new Dictionary(draft.dictionary(resources.get('XObject')));
  for (const { key, reference } of copies) objects.set(key, reference);
  return resources.set('XObject', objects);
}
