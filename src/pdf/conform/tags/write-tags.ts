import { Box } from '../../read/box.ts';
import { name } from '../../read/lexer.ts';
import { readCatalog } from '../../read/pages.ts';
import { Dictionary, PdfSyntaxError, Reference, type Value } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import { encodeText } from '../../write/text.ts';
import { changeCatalog } from '../declare/catalog.ts';
import { Annotation, Piece, Tag } from './tag.ts';

/** The tree as it stands in the draft. */
export interface WrittenTags {
  readonly root: Reference;
  /** The tag of the whole document. */
  readonly top: Reference;
  readonly references: ReadonlyMap<Tag, Reference>;
  /** By the object of the browser's element. */
  readonly byOrigin: ReadonlyMap<number, Tag>;
  /** By the id of the HTML element, where links lead to tags. */
  readonly byTarget: ReadonlyMap<string, Reference>;
  /** The tag of an annotation, by its object. */
  readonly annotated: ReadonlyMap<number, Tag>;
  /** The tags of the marked content of a page or form, by its object. */
  readonly marked: ReadonlyMap<number, ReadonlyMap<number, Tag>>;
}

/** Types that PDF 2.0 has of its own (ISO 32005); the others stand in the namespace of PDF 1.7. */
const pdf2Types = new Set(
  (
    'Document DocumentFragment Part Sect Div Aside P H1 H2 H3 H4 H5 H6 H Title FENote Sub Lbl Span Em Strong Link Annot Form ' +
    'Ruby RB RT RP Warichu WT WP L LI LBody Table TR TH TD THead TBody TFoot Caption Figure Formula Artifact'
  ).split(' '),
);

/** What PDF 1.7 has no type for (ISO 14289-1, 7.1: each type leads to a standard one). */
const roles = new Map([
  ['Em', 'Span'],
  ['Strong', 'Span'],
  ['Aside', 'Sect'],
]);

/** Puts the tree in the place of the browser's (ISO 32000-1, 14.7.2). */
export function writeTags(draft: Draft, root: Tag): WrittenTags {
  return new Writer(draft).write(root);
}

class Writer {
  readonly #draft: Draft;
  readonly #isPdf2: boolean;
  readonly #namespace: Reference | undefined;
  readonly #references = new Map<Tag, Reference>();
  readonly #byOrigin = new Map<number, Tag>();
  readonly #byTarget = new Map<string, Reference>();
  readonly #annotated = new Map<number, Tag>();
  readonly #marked = new Map<number, Map<number, Tag>>();
  readonly #types = new Set<string>();
  /** New ids of headers by the browser's, which count the nodes of all pages that it has shown. */
  readonly #ids = new Map<string, string>();
  readonly #identified: [string, Reference][] = [];

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#isPdf2 = draft.version === '2.0';
    this.#namespace = this.#isPdf2
      ? draft.add(
          new Dictionary([
            ['Type', name('Namespace')],
            ['NS', encodeText('http://iso.org/pdf2/ssn')],
          ]),
        )
      : undefined;
  }

  write(tag: Tag): WrittenTags {
    const draft = this.#draft;
    const old = readCatalog(draft).get('StructTreeRoot');
    const reference = old instanceof Reference ? old : draft.add(null);
    changeCatalog(draft, { StructTreeRoot: reference });
    this.#nameHeaders(tag);
    const top = this.#writeTag(tag, reference);
    const root = new Dictionary([
      ['Type', name('StructTreeRoot')],
      ['K', [top]],
    ]);
    if (this.#identified.length > 0) {
      const names = this.#identified.flatMap(([id, element]) => [encodeText(id), element]);
      root.set('IDTree', draft.add(new Dictionary([['Names', names]])));
    }
    if (this.#namespace) root.set('Namespaces', [this.#namespace]);
    else {
      const used = [...roles].filter(([type]) => this.#types.has(type));
      if (used.length > 0) {
        root.set('RoleMap', new Dictionary(used.map(([type, role]) => [type, name(role)])));
      }
    }
    draft.replace(reference, root);
    return {
      root: reference,
      top,
      references: this.#references,
      byOrigin: this.#byOrigin,
      byTarget: this.#byTarget,
      annotated: this.#annotated,
      marked: this.#marked,
    };
  }

  /** Ids that cells name; counted in the order of reading, padded so that they sort by their bytes (7.9.6). */
  #nameHeaders(root: Tag): void {
    const named = new Set<string>();
    const visit = (tag: Tag, act: (tag: Tag) => void): void => {
      act(tag);
      for (const kid of tag.kids) if (kid instanceof Tag) visit(kid, act);
    };
    visit(root, ({ cell }) => {
      for (const id of cell?.headers ?? []) named.add(id);
    });
    visit(root, ({ type, id }) => {
      if (type !== 'TH' || id === undefined || !named.has(id)) return;
      if (this.#ids.has(id)) throw new PdfSyntaxError('an id for each header', 0);
      this.#ids.set(id, `th${String(this.#ids.size + 1).padStart(6, '0')}`);
    });
  }

  #writeTag(tag: Tag, parent: Reference): Reference {
    const draft = this.#draft;
    const dictionary = new Dictionary([
      ['S', name(tag.type)],
      ['P', parent],
    ]);
    const reference = draft.add(dictionary);
    this.#types.add(tag.type);
    this.#references.set(tag, reference);
    if (tag.origin !== undefined) this.#byOrigin.set(tag.origin, tag);
    if (tag.element.id !== undefined) this.#byTarget.set(tag.element.id, reference);
    if (this.#namespace && pdf2Types.has(tag.type)) dictionary.set('NS', this.#namespace);
    for (const [key, text] of [
      ['Lang', tag.language],
      ['Alt', tag.alternative],
      ['E', tag.expansion],
      ['ActualText', tag.actualText],
    ] as const) {
      if (text) dictionary.set(key, encodeText(text));
    }
    const id = tag.id === undefined ? undefined : this.#ids.get(tag.id);
    if (id !== undefined && tag.type === 'TH') {
      dictionary.set('ID', encodeText(id));
      this.#identified.push([id, reference]);
    }
    const attributes = this.#attributesOf(tag);
    if (attributes) dictionary.set('A', attributes);
    this.#writeKids(tag, dictionary, reference);
    return reference;
  }

  #writeKids(tag: Tag, dictionary: Dictionary, reference: Reference): void {
    const leaf = tag.kids.find((kid) => !(kid instanceof Tag));
    const page = leaf instanceof Tag ? undefined : leaf?.page;
    if (page) dictionary.set('Pg', page);
    const kids = tag.kids.map((kid): Value => {
      if (kid instanceof Tag) return this.#writeTag(kid, reference);
      const isElsewhere = kid.page.number !== page?.number;
      if (kid instanceof Annotation) {
        this.#annotated.set(kid.reference.number, tag);
        return new Dictionary([
          ['Type', name('OBJR')],
          ...(isElsewhere ? ([['Pg', kid.page]] as const) : []),
          ['Obj', kid.reference],
        ]);
      }
      this.#note(kid, tag);
      if (!kid.stream.isForm && !isElsewhere) return kid.mcid;
      return new Dictionary([
        ['Type', name('MCR')],
        ['Pg', kid.page],
        ...(kid.stream.isForm ? ([['Stm', kid.stream.owner]] as const) : []),
        ['MCID', kid.mcid],
      ]);
    });
    const [only] = kids;
    if (only !== undefined) dictionary.set('K', kids.length === 1 ? only : kids);
  }

  #note({ stream, mcid }: Piece, tag: Tag): void {
    const { number } = stream.owner;
    let tags = this.#marked.get(number);
    if (!tags) {
      tags = new Map();
      this.#marked.set(number, tags);
    }
    tags.set(mcid, tag);
  }

  /** ISO 32000-1, 14.8.5. */
  #attributesOf(tag: Tag): Dictionary | undefined {
    const { cell, field } = tag;
    if (cell) return this.#cellAttributes(tag.type, cell);
    if (tag.type === 'L') return listAttributes(tag.numbering, this.#isPdf2);
    if (tag.type === 'Figure' || tag.type === 'Formula') return layoutAttributes(tag);
    if (field) {
      const attributes = owned('PrintField').set('Role', name(field.role));
      if (field.checked) attributes.set(this.#isPdf2 ? 'Checked' : 'checked', name(field.checked));
      return attributes;
    }
    return undefined;
  }

  #cellAttributes(type: string, { scope, rowSpan, colSpan, headers }: NonNullable<Tag['cell']>) {
    const attributes = owned('Table');
    if (type === 'TH') attributes.set('Scope', name(scope ?? 'Column'));
    if (rowSpan > 1) attributes.set('RowSpan', rowSpan);
    if (colSpan > 1) attributes.set('ColSpan', colSpan);
    const ids = headers.flatMap((header) => this.#ids.get(header) ?? []);
    if (ids.length > 0) attributes.set('Headers', ids.map(encodeText));
    return attributes.size > 1 ? attributes : undefined;
  }
}

function owned(owner: string): Dictionary {
  return new Dictionary([['O', name(owner)]]);
}

/** Descriptions are of PDF 2.0; without numbers there is nothing to say. */
function listAttributes(numbering: string | undefined, isPdf2: boolean): Dictionary | undefined {
  const said = numbering === 'Description' && !isPdf2 ? 'None' : numbering;
  if (!said || said === 'None') return undefined;
  return owned('List').set('ListNumbering', name(said));
}

/** Where a picture stands, for those who enlarge or reflow the page. */
function layoutAttributes(tag: Tag): Dictionary | undefined {
  const box = new Box();
  const pieces = tag.kids.filter((kid) => kid instanceof Piece);
  for (const { marked, page } of pieces) if (page.number === pieces[0]?.page.number) box.addBox(marked.box);
  if (box.isEmpty) return undefined;
  const sides = [box.left, box.bottom, box.right, box.top].map((side) => Math.round(side * 100) / 100);
  return owned('Layout')
    .set('Placement', name(tag.isInline ? 'Inline' : 'Block'))
    .set('BBox', sides);
}
