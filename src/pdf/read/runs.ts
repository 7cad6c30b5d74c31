import type { PdfFile } from './file.ts';
import { type Font, readFont } from './fonts.ts';
import { identity, type Matrix, move, multiply, toMatrix } from './matrix.ts';
import { type Operation, readOperations } from './operations.ts';
import type { Page } from './pages.ts';
import { type Mark, type Run, RunList, settle } from './run-list.ts';
import { Dictionary, decodeText, Name, PdfSyntaxError, type Stream, Text, type Value } from './values.ts';

/** Forms within forms; Skia nests a few where things overlap half transparent. */
const DEEPEST = 16;

/** Saved states, or marks, within each other; PDF/A allows 28 of the first (ISO 19005-2, 6.1.13). */
const MOST_NESTED = 512;

interface Scope {
  readonly file: PdfFile;
  readonly fonts: Map<Value, Font>;
  readonly list: RunList;
  readonly depth: number;
  readonly form: number | undefined;
}

/** All text of a page, forms included. */
export function readRuns(file: PdfFile, page: Page, fonts = new Map<Value, Font>()): Run[] {
  const parts = file.list(page.dictionary.get('Contents')).map((part) => file.stream(part));
  const content = Buffer.concat(
    parts.flatMap((part) => (part ? [file.inflate(part), Buffer.from('\n')] : [])),
  );
  const list = new RunList();
  readContent(content, page.resources, identity, { file, fonts, list, depth: 0, form: undefined }, undefined);
  return list.runs;
}

function readContent(
  content: Uint8Array,
  resources: Dictionary,
  outer: Matrix,
  scope: Scope,
  outerMark: Mark | undefined,
): void {
  const { file } = scope;
  const fontResources = file.dictionary(resources.get('Font'));
  const properties = file.dictionary(resources.get('Properties'));
  const saved: { matrix: Matrix; font: Font | undefined; size: number }[] = [];
  const marks: (Mark | undefined)[] = [outerMark];
  let matrix = outer;
  let line = identity;
  let text = identity;
  let font: Font | undefined;
  let size = 1;

  const show = (items: readonly Value[]): void => {
    if (!font) return;
    const mark = marks.at(-1);
    let characters = '';
    let notdef = 0;
    let painted = false;
    let width = 0;
    for (const item of items) {
      if (typeof item === 'number') width -= item;
      if (!(item instanceof Text)) continue;
      for (const code of readCodes(item.bytes, font.bytesPerCode)) {
        const meaning = font.text(code);
        if (meaning !== undefined) characters += meaning;
        if (meaning === undefined && code === 0) notdef += 1;
        else painted = true;
        width += font.width(code);
      }
    }
    const advance = (width / 1000) * size;
    const place = multiply(text, matrix);
    const [a, b, , , x, y] = place;
    text = move(text, advance, 0);
    const run: Run = {
      text: characters,
      notdef,
      mcid: mark?.mcid,
      form: scope.form,
      x,
      y,
      endX: x + a * advance,
      size: Math.sqrt(a * a + b * b) * size,
    };
    scope.list.add(run, mark, painted);
  };

  const handlers: Record<string, (operation: Operation) => void> = {
    q: ({ start }) => nest(saved, { matrix, font, size }, start),
    Q: () => {
      ({ matrix, font, size } = saved.pop() ?? { matrix, font, size });
    },
    cm: ({ operands }) => {
      matrix = multiply(toMatrix(operands) ?? identity, matrix);
    },
    BT: () => {
      line = identity;
      text = identity;
    },
    Tf: ({ operands }) => {
      const [named, points] = operands;
      const value = named instanceof Name ? fontResources?.get(named.value) : undefined;
      const dictionary = file.dictionary(value);
      size = typeof points === 'number' ? points : 1;
      font = dictionary && (scope.fonts.get(dictionary) ?? readFont(file, dictionary));
      if (dictionary && font) scope.fonts.set(dictionary, font);
    },
    Tm: ({ operands }) => {
      line = toMatrix(operands) ?? identity;
      text = line;
    },
    Td: ({ operands }) => {
      const [x, y] = operands;
      if (typeof x !== 'number' || typeof y !== 'number') return;
      line = move(line, x, y);
      text = line;
    },
    Tj: ({ operands }) => show(operands),
    TJ: ({ operands }) => show(Array.isArray(operands[0]) ? operands[0] : []),
    BMC: ({ start }) => nest(marks, marks.at(-1), start),
    BDC: ({ operands, start }) => nest(marks, readMark(file, operands, properties, marks.at(-1)), start),
    EMC: () => {
      const mark = marks.length > 1 ? marks.pop() : undefined;
      if (mark) settle(mark);
    },
    Do: ({ operands }) => {
      const [named] = operands;
      const objects = file.dictionary(resources.get('XObject'));
      const value = named instanceof Name ? objects?.get(named.value) : undefined;
      const form = file.stream(value);
      if (form && file.name(form.dictionary.get('Subtype')) === 'Form') {
        readForm(form, value, resources, matrix, scope, marks.at(-1));
      }
    },
  };
  for (const operation of readOperations(content)) handlers[operation.operator]?.(operation);
}

function nest<T>(stack: T[], item: T, offset: number): void {
  if (stack.length >= MOST_NESTED) throw new PdfSyntaxError('less nesting', offset);
  stack.push(item);
}

function readForm(
  form: Stream,
  value: Value | undefined,
  outerResources: Dictionary,
  outer: Matrix,
  scope: Scope,
  mark: Mark | undefined,
): void {
  if (scope.depth >= DEEPEST) return;
  const { file } = scope;
  const { dictionary } = form;
  const own = toMatrix(file.list(dictionary.get('Matrix'))) ?? identity;
  const number = value && typeof value === 'object' && 'number' in value ? value.number : undefined;
  readContent(
    file.inflate(form),
    file.dictionary(dictionary.get('Resources')) ?? outerResources,
    multiply(own, outer),
    { ...scope, depth: scope.depth + 1, form: dictionary.has('StructParents') ? number : scope.form },
    mark,
  );
}

function readMark(
  file: PdfFile,
  operands: readonly Value[],
  properties: Dictionary | undefined,
  outer: Mark | undefined,
): Mark {
  // All that stands within it is what the text is said of.
  if (outer?.actual !== undefined) return outer;
  const [, given] = operands;
  const named = given instanceof Name ? properties?.get(given.value) : given;
  const own = file.dictionary(named ?? undefined) ?? new Dictionary();
  const mcid = file.number(own.get('MCID'));
  const actual = file.resolve(own.get('ActualText'));
  return {
    mcid: mcid ?? outer?.mcid,
    actual: actual instanceof Text ? decodeText(actual) : undefined,
    shown: [],
  };
}

function* readCodes(bytes: Uint8Array, length: 1 | 2): Generator<number> {
  if (length === 1) yield* bytes;
  else {
    for (let at = 0; at + 1 < bytes.length; at += 2) {
      yield (bytes[at] as number) * 256 + (bytes[at + 1] as number);
    }
  }
}
