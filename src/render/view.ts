import type { Prose, ViewValue } from './document.ts';
import { escapeText } from './escape.ts';
import { cleanText, slotClose, slotOpen } from './text.ts';

const content = Symbol('content');

interface Value {
  readonly [content]: string | Prose;
  [Symbol.toPrimitive](): string;
}

/** Parts the names in a slot, which may hold spaces: it is in no name. */
const between = '\u001f';

const slot = new RegExp(`${slotOpen}([^${slotClose}]*)${slotClose}`);

/** The group or list that words show instead of one of its fields: its place in the view, and the fields that it has. */
export function misprint(words: string): { name: string; known: readonly string[] } | undefined {
  const [name, ...known] = slot.exec(words)?.[1]?.split(between) ?? [];
  return name === undefined ? undefined : { name, known };
}

/**
 * The view as a template gets it. A text becomes an object that prints escaped, prose one that prints as
 * `printProse` says, a list of texts prints them with commas
 * between; groups and other lists print as a `misprint` that is reported. Nothing has a prototype, so
 * `{{constructor}}` is an unknown field like any other. Empty texts and prose stay empty strings, since Handlebars
 * takes every object for true.
 */
export function templateValues(view: ViewValue, printProse: (prose: Prose) => string): unknown {
  return wrap(view, '', printProse);
}

/** The words of a text from the view as they stand, unescaped; a literal of the template as it is. */
export function rawText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const inner = contentOf(value);
  return typeof inner === 'string' ? inner : undefined;
}

/** The prose inside a template's value, or undefined where it is none. */
export function proseOf(value: unknown): Prose | undefined {
  const inner = contentOf(value);
  return typeof inner === 'object' ? inner : undefined;
}

function contentOf(value: unknown): string | Prose | undefined {
  return typeof value === 'object' && value !== null && content in value
    ? (value as Value)[content]
    : undefined;
}

function wrap(view: ViewValue, path: string, printProse: (prose: Prose) => string): unknown {
  if (typeof view === 'string') return text(view);
  if (typeof view !== 'object' || view === null) return view;
  if (Array.isArray(view)) {
    const list = view.map((item: ViewValue) => wrap(item, path, printProse));
    const bare = Object.setPrototypeOf([...list], null);
    // A list of names prints as one: a, b, c.
    return view.every((item) => typeof item === 'string')
      ? Object.defineProperty(bare, Symbol.toPrimitive, { value: () => list.map(String).join(', ') })
      : group(bare, path);
  }
  if (isProse(view)) return view.prose.trim() === '' ? '' : value(view, () => printProse(view));
  const fields: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(view)) {
    const inner = path === '' ? key : `${path}.${key}`;
    // Only what a template prints is looked at: a document depends on what it reads.
    const get = () => {
      const field = wrap((view as Record<string, ViewValue>)[key], inner, printProse);
      Object.defineProperty(fields, key, { value: field, enumerable: true });
      return field;
    };
    Object.defineProperty(fields, key, { get, enumerable: true, configurable: true });
  }
  return group(fields, path);
}

function text(words: string): Value | '' {
  const clean = cleanText(words);
  return clean === '' ? '' : value(clean, () => escapeText(clean));
}

function value(inner: string | Prose, print: () => string): Value {
  return Object.assign(Object.create(null), { [content]: inner, [Symbol.toPrimitive]: print });
}

function group<T extends object>(fields: T, path: string): T {
  const words = () =>
    `${slotOpen}${[path || 'this', ...(Array.isArray(fields) ? [] : Object.keys(fields))].join(between)}${slotClose}`;
  return Object.defineProperty(fields, Symbol.toPrimitive, { value: words });
}

/** Whether a part of a view is the user's Markdown. */
export function isProse(view: object): view is Prose {
  return (
    'prose' in view &&
    typeof view.prose === 'string' &&
    Object.keys(view).every((key) => key === 'prose' || key === 'at')
  );
}
