import type { PdfFile } from './file.ts';
import { type Font, readFont } from './fonts.ts';
import { identity, type Matrix, multiply, toMatrix, transform } from './matrix.ts';
import { type Operation, readOperations } from './operations.ts';
import type { Page } from './pages.ts';
import { Dictionary, decodeText, Name, type Stream, Text, type Value } from './values.ts';

/** Characters shown by one operator, in the order of the content stream. */
export interface Run {
  readonly text: string;
  /** How many glyphs are `.notdef`, the box that stands for a character which the font does not have. */
  readonly notdef: number;
  /** The marked content that the run stands in, and the form that this counts in if it is not the page's own. */
  readonly mcid: number | undefined;
  readonly form: number | undefined;
  /** Start and end of the run's baseline and its font size, in points from the page's lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly endX: number;
  readonly size: number;
}

/** Forms within forms; Skia nests a few where things overlap half transparent. */
const DEEPEST = 16;

interface Mark {
  readonly mcid: number | undefined;
  /** ISO 32000-1, 14.9.4: what stands here instead of the glyphs' own characters. Given once. */
  actual: string | undefined;
  /** Takes back what was given, if a later glyph of it is not there. */
  retract: () => void;
}

interface Scope {
  readonly file: PdfFile;
  readonly fonts: Map<Value, Font>;
  readonly runs: Run[];
  readonly depth: number;
  readonly form: number | undefined;
}

/** All text of a page, forms included. */
export function readRuns(file: PdfFile, page: Page, fonts = new Map<Value, Font>()): Run[] {
  const parts = file.list(page.dictionary.get('Contents')).map((part) => file.stream(part));
  const content = Buffer.concat(
    parts.flatMap((part) => (part ? [file.inflate(part), Buffer.from('\n')] : [])),
  );
  const runs: Run[] = [];
  readContent(content, page.resources, identity, { file, fonts, runs, depth: 0, form: undefined }, undefined);
  return runs;
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
    if (mark?.actual !== undefined && notdef > 0) {
      mark.retract();
      mark.actual = undefined;
    } else if (mark?.actual !== undefined && painted) {
      // Real glyphs were painted, such as a ligature, so the characters said for them are to be believed.
      const [index, own] = [scope.runs.length, characters];
      mark.retract = () => {
        const run = scope.runs[index];
        if (run) scope.runs[index] = { ...run, text: own };
      };
      characters = mark.actual;
      mark.actual = '';
    }
    const advance: Matrix = [1, 0, 0, 1, (width / 1000) * size, 0];
    const place = multiply(text, matrix);
    const start = transform(place, 0, 0);
    const end = transform(multiply(advance, place), 0, 0);
    text = multiply(advance, text);
    scope.runs.push({
      text: characters,
      notdef,
      mcid: mark?.mcid,
      form: scope.form,
      x: start.x,
      y: start.y,
      endX: end.x,
      size: Math.hypot(place[0], place[1]) * size,
    });
  };

  const run: Record<string, (operation: Operation) => void> = {
    q: () => saved.push({ matrix, font, size }),
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
      line = multiply([1, 0, 0, 1, x, y], line);
      text = line;
    },
    Tj: ({ operands }) => show(operands),
    TJ: ({ operands }) => show(Array.isArray(operands[0]) ? operands[0] : []),
    BMC: () => marks.push(marks.at(-1)),
    BDC: ({ operands }) => marks.push(readMark(file, operands, properties, marks.at(-1))),
    EMC: () => {
      if (marks.length > 1) marks.pop();
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
  for (const operation of readOperations(content)) run[operation.operator]?.(operation);
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
  const [, given] = operands;
  const named = given instanceof Name ? properties?.get(given.value) : given;
  const own = file.dictionary(named ?? undefined) ?? new Dictionary();
  const mcid = file.number(own.get('MCID'));
  const actual = file.resolve(own.get('ActualText'));
  return {
    mcid: mcid ?? outer?.mcid,
    actual: actual instanceof Text ? decodeText(actual) : outer?.actual,
    retract: () => {},
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
