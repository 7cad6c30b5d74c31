import { markClose, markOpen } from './text.ts';

const attributeName = /^(?:id|class|lang|dir|colspan|rowspan)$/;

/** The attributes that a mark may set, for the parser's allow list too. */
export const markAttributes: readonly RegExp[] = [attributeName];

/**
 * A mark: attributes of the block, cell, item or span before it, in the syntax of markdown-it-attrs
 * (`#id .class lang=nn`) between private-use characters that no user can write.
 */
export function mark(attributes: string): string {
  const inner = attributes.replace(/[\uE000-\uE003]/g, '').trim();
  return inner === '' ? '' : `${markOpen}${inner}${markClose}`;
}

/** A mark's attribute with a value from the data; the value cannot end it. */
export function markAttribute(name: string, value: string): string {
  const safe = value.replace(/["\\\s\uE000-\uE003]+/g, ' ').trim();
  return safe === '' ? '' : `${name}="${safe}"`;
}

/** Marked Markdown without its marks and the spaces before them. */
export function withoutMarks(marked: string): string {
  return marked.replace(new RegExp(` ?${markOpen}[^${markClose}]*${markClose}`, 'g'), '');
}
