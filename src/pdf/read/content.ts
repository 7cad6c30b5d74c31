import { Box } from './box.ts';
import { type Font, readFont } from './fonts.ts';
import { identity, type Matrix, move, multiply, toMatrix } from './matrix.ts';
import type { Objects } from './objects.ts';
import { type Operation, Operations } from './operations.ts';
import type { Page } from './pages.ts';
import { type Mark, type Run, RunList, settle } from './run-list.ts';
import { type Stretch, Stretches } from './stretches.ts';
import {
  Dictionary,
  decodeText,
  Name,
  PdfSyntaxError,
  Reference,
  type Stream,
  Text,
  type Value,
} from './values.ts';

/** What is shown within one marked content. */
export interface Marked {
  text: string;
  readonly box: Box;
  hasText: boolean;
}

/** Where marked content or an artifact begins: the operator's bytes in the inflated stream. */
export interface MarkStart {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  /** `undefined` for an artifact. */
  readonly mcid: number | undefined;
}

/** A form with marked content that is painted once more: its bytes, and the form. */
export interface FormUse {
  readonly start: number;
  readonly end: number;
  readonly form: Reference;
  readonly objects: Dictionary;
}

/** A stream of a page, or of a form that has marked content of its own. */
export interface ContentStream {
  /** The page or form by which the marks count (ISO 32000-1, 14.7.4.2). */
  readonly owner: Reference;
  readonly isForm: boolean;
  /** The inflated bytes. */
  readonly bytes: Buffer;
  readonly marks: MarkStart[];
  readonly marked: Map<number, Marked>;
  readonly unmarked: readonly Stretch[];
  readonly repeated: FormUse[];
}

/** All that is painted on a page. */
export interface PageContent {
  readonly page: Page;
  /** Text in the order in which it is painted. */
  readonly runs: readonly Run[];
  /** The page's own stream, then those of forms. */
  readonly streams: readonly ContentStream[];
}

/** Forms within forms: one for each box that is half transparent. More are refused. */
const DEEPEST = 64;

/** A step up or down of this share of the font size begins a line; less is an index or an exponent. */
const LINE_STEP = 0.7;

/** Saved states, or marks, within each other; PDF/A allows 28 of the first (ISO 19005-2, 6.1.13). */
const MOST_NESTED = 512;

/** Reads pages one after the other: a font is read once, and a form with marked content belongs to where it is painted first. */
export class ContentReader {
  readonly #file: Objects;
  readonly #fonts = new Map<Value, Font>();
  readonly #painted = new Set<number>();
  readonly #hasMarks = new Map<number, boolean>();

  constructor(file: Objects) {
    this.#file = file;
  }

  /** @throws {PdfSyntaxError} if the page is not as the browser writes it */
  read(page: Page): PageContent {
    const file = this.#file;
    const parts = file.list(page.dictionary.get('Contents')).map((part) => file.stream(part));
    const inflated = parts.map((part) => (part ? file.inflate(part) : Buffer.alloc(0)));
    const bytes =
      inflated.length === 1
        ? (inflated[0] as Buffer)
        : Buffer.concat(inflated.flatMap((part) => [part, Buffer.from('\n')]));
    const paper: Paper = { list: new RunList(), streams: [] };
    const owner = new Reference(page.number);
    this.#readStream(bytes, page.resources, { owner, isForm: false, matrix: identity, depth: 0 }, paper);
    joinMarked(page.number, paper);
    return { page, runs: paper.list.runs, streams: paper.streams };
  }

  /** A stream that marks count by. */
  #readStream(bytes: Buffer, resources: Dictionary, place: Place, paper: Paper): void {
    const stretches = new Stretches();
    const { owner, isForm } = place;
    const stream: ContentStream = {
      owner,
      isForm,
      bytes,
      marks: [],
      marked: new Map(),
      unmarked: stretches.list,
      repeated: [],
    };
    paper.streams.push(stream);
    this.#readOperations(bytes, resources, place, { ...paper, stream, stretches }, undefined);
  }

  #readOperations(
    bytes: Uint8Array,
    resources: Dictionary,
    place: Place,
    paper: Painted,
    outer: Mark | undefined,
  ): void {
    const file = this.#file;
    const { stream, list, stretches } = paper;
    const fonts = file.dictionary(resources.get('Font'));
    const objects = file.dictionary(resources.get('XObject'));
    const properties = file.dictionary(resources.get('Properties'));
    // Of a form that is part of what is painted around it, no byte is a byte of the stream.
    const isOwn = bytes === stream.bytes;
    const saved: { matrix: Matrix; font: Font | undefined; size: number }[] = [];
    const marks: (Mark | undefined)[] = [outer];
    let { matrix } = place;
    let line = identity;
    let text = identity;
    let font: Font | undefined;
    let size = 1;
    let pathStart: number | undefined;
    let path = new Box();

    const isUnmarked = () => isOwn && !marks.at(-1)?.isContent;
    const marked = (): Marked | undefined => {
      const mcid = marks.at(-1)?.mcid;
      return mcid === undefined ? undefined : stream.marked.get(mcid);
    };
    const paint = (start: number, end: number, box: Box): void => {
      if (isUnmarked()) {
        stretches.begin(start);
        stretches.box?.addBox(box);
        stretches.finish(end);
      } else marked()?.box.addBox(box);
    };

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
        const { bytes: codes } = item;
        for (let at = 0; at + font.bytesPerCode <= codes.length; at += font.bytesPerCode) {
          const first = codes[at] as number;
          const code = font.bytesPerCode === 1 ? first : first * 256 + (codes[at + 1] as number);
          const meaning = font.text(code);
          if (meaning !== undefined) characters += meaning;
          if (meaning === undefined && code === 0) notdef += 1;
          else painted = true;
          width += font.width(code);
        }
      }
      const advance = (width / 1000) * size;
      const shown = multiply(text, matrix);
      const [a, b, , , x, y] = shown;
      text = move(text, advance, 0);
      const box = isUnmarked() ? stretches.box : marked()?.box;
      // Roughly: from the baseline to the height of capitals.
      box?.addRectangle(0, 0, advance, size * 0.7, shown);
      if (isUnmarked()) stretches.addText(characters);
      const at = marked();
      if (at) at.hasText = true;
      const run: Run = {
        text: characters,
        notdef,
        mcid: mark?.mcid,
        form: stream.isForm ? stream.owner.number : undefined,
        artifact: mark?.artifact,
        x,
        y,
        endX: x + a * advance,
        size: Math.sqrt(a * a + b * b) * size,
      };
      list.add(run, mark, painted);
    };

    const beginMark = ({ operands, start, end }: Operation): void => {
      const around = marks.at(-1);
      const [tag] = operands;
      const mark = readMark(file, operands, properties, around);
      if (mark === around) {
        nest(marks, mark, start);
        return;
      }
      const own = mark.artifact !== around?.artifact || mark.mcid !== around?.mcid;
      nest(marks, own || around?.isContent ? { ...mark, isContent: true } : mark, start);
      if (!isOwn) return;
      if (own) {
        stretches.part();
        const { mcid } = mark;
        stream.marks.push({ start, end, tag: tag instanceof Name ? tag.value : '', mcid });
        if (mcid !== undefined && !stream.marked.has(mcid)) {
          stream.marked.set(mcid, { text: '', box: new Box(), hasText: false });
        }
      } else if (!around?.isContent) stretches.enter(start);
    };

    const endMark = ({ end }: Operation): void => {
      if (marks.length === 1) throw new PdfSyntaxError('marks that begin and end', end);
      const mark = marks.pop();
      const around = marks.at(-1);
      if (!mark || mark === around) return;
      settle(mark);
      if (!isOwn) return;
      if (mark.isContent && !around?.isContent) stretches.part();
      else if (!around?.isContent) stretches.leave(end);
    };

    const paintObject = ({ operands, start, end }: Operation): void => {
      const [named] = operands;
      const value = named instanceof Name ? objects?.get(named.value) : undefined;
      const object = file.stream(value);
      if (!object || !(value instanceof Reference)) throw new PdfSyntaxError('an object to paint', start);
      const box = new Box();
      if (file.name(object.dictionary.get('Subtype')) !== 'Form') {
        box.addRectangle(0, 0, 1, 1, matrix);
        paint(start, end, box);
        return;
      }
      const { dictionary } = object;
      if (place.depth >= DEEPEST) throw new PdfSyntaxError('fewer forms within forms', start);
      const inner = multiply(toMatrix(file.list(dictionary.get('Matrix'))) ?? identity, matrix);
      const own = file.dictionary(dictionary.get('Resources')) ?? resources;
      const depth = place.depth + 1;
      if (this.#formHasMarks(value)) {
        if (marks.at(-1)?.isContent || !isOwn) throw new PdfSyntaxError('marks outside of each other', start);
        if (this.#painted.has(value.number)) {
          stream.repeated.push({ start, end, form: value, objects: objects as Dictionary });
          return;
        }
        this.#painted.add(value.number);
        this.#readStream(
          file.inflate(object),
          own,
          { owner: value, isForm: true, matrix: inner, depth },
          paper,
        );
        return;
      }
      const [left = 0, bottom = 0, right = 0, top = 0] = file
        .list(dictionary.get('BBox'))
        .map((side) => file.number(side));
      box.addRectangle(left, bottom, right - left, top - bottom, inner);
      if (isUnmarked()) stretches.begin(start);
      this.#readOperations(
        file.inflate(object),
        own,
        { ...place, matrix: inner, depth },
        paper,
        marks.at(-1),
      );
      paint(start, end, box);
    };

    const operation = new Operations(bytes);
    while (operation.next()) {
      const { operator, operands, start, end } = operation;
      switch (operator) {
        case 'q':
          nest(saved, { matrix, font, size }, start);
          if (isOwn) stretches.save();
          break;
        case 'Q':
          ({ matrix, font, size } = saved.pop() ?? { matrix, font, size });
          if (isOwn) stretches.restore();
          break;
        case 'cm':
          matrix = multiply(toMatrix(operands) ?? identity, matrix);
          break;
        case 'm':
        case 'l':
        case 'c':
        case 'v':
        case 'y':
          pathStart ??= start;
          for (let at = 0; at + 1 < operands.length; at += 2) {
            path.add(operands[at] as number, operands[at + 1] as number, matrix);
          }
          break;
        case 're': {
          pathStart ??= start;
          const [x, y, width, height] = operands as readonly number[];
          path.addRectangle(x ?? 0, y ?? 0, width ?? 0, height ?? 0, matrix);
          break;
        }
        case 'h':
          pathStart ??= start;
          break;
        case 'f':
        case 'F':
        case 'f*':
        case 'S':
        case 's':
        case 'B':
        case 'B*':
        case 'b':
        case 'b*':
        case 'sh':
          paint(pathStart ?? start, end, path);
          pathStart = undefined;
          path = new Box();
          break;
        case 'n':
          pathStart = undefined;
          path = new Box();
          break;
        case 'BT':
          line = identity;
          text = identity;
          if (isUnmarked()) stretches.enter(start);
          break;
        case 'ET':
          if (isUnmarked()) stretches.leave(end);
          break;
        case 'Tf': {
          const [named, points] = operands;
          const value = named instanceof Name ? fonts?.get(named.value) : undefined;
          size = typeof points === 'number' ? points : 1;
          font = this.#font(value);
          break;
        }
        case 'Tm':
          line = toMatrix(operands) ?? identity;
          text = line;
          break;
        case 'Td': {
          const [x, y] = operands;
          if (typeof x !== 'number' || typeof y !== 'number') break;
          line = move(line, x, y);
          text = line;
          break;
        }
        case 'Tj':
          show(operands);
          break;
        case 'TJ':
          show(Array.isArray(operands[0]) ? operands[0] : []);
          break;
        case 'BMC':
        case 'BDC':
          beginMark(operation);
          break;
        case 'EMC':
          endMark(operation);
          break;
        case 'Do':
          paintObject(operation);
          break;
      }
    }
  }

  #font(value: Value | undefined): Font | undefined {
    const dictionary = this.#file.dictionary(value);
    if (!dictionary) return undefined;
    let font = this.#fonts.get(dictionary);
    if (!font) {
      font = readFont(this.#file, dictionary);
      this.#fonts.set(dictionary, font);
    }
    return font;
  }

  /** Whether a form counts marks of its own, or paints one that does. */
  #formHasMarks(form: Reference): boolean {
    const known = this.#hasMarks.get(form.number);
    if (known !== undefined) return known;
    // One that paints itself has none.
    this.#hasMarks.set(form.number, false);
    const file = this.#file;
    const stream = file.stream(form) as Stream;
    const { dictionary } = stream;
    const painted = file.dictionary(file.dictionary(dictionary.get('Resources'))?.get('XObject'));
    const has =
      dictionary.has('StructParents') ||
      file.inflate(stream).includes('/MCID') ||
      [...(painted?.values() ?? [])].some(
        (inner) =>
          inner instanceof Reference &&
          file.name(file.dictionary(inner)?.get('Subtype')) === 'Form' &&
          this.#formHasMarks(inner),
      );
    this.#hasMarks.set(form.number, has);
    return has;
  }
}

function readArtifact(file: Objects, properties: Dictionary): string {
  return ['Type', 'Subtype'].flatMap((key) => file.name(properties.get(key)) ?? []).join(' ');
}

function nest<T>(stack: T[], item: T, offset: number): void {
  if (stack.length >= MOST_NESTED) throw new PdfSyntaxError('less nesting', offset);
  stack.push(item);
}

/** A line that ends in one of these goes on in the same word: a hyphen, a soft one, a slash. */
const PARTS_WORDS = /[-\u00ad\u2010\u2011/\s]$/;

/** Gives each marked content its text. The browser leaves out the space at which a line is broken. */
function joinMarked(page: number, { list, streams }: Paper): void {
  const byOwner = new Map(streams.map((stream) => [stream.owner.number, stream]));
  const baselines = new Map<Marked, number>();
  for (const { mcid, form, text, y, size } of list.runs) {
    const marked = mcid === undefined ? undefined : byOwner.get(form ?? page)?.marked.get(mcid);
    if (!marked || text === '') continue;
    const isNewLine = Math.abs((baselines.get(marked) ?? y) - y) > size * LINE_STEP;
    const isApart = isNewLine && !PARTS_WORDS.test(marked.text) && !/^\s/.test(text);
    marked.text += isApart ? ` ${text}` : text;
    baselines.set(marked, y);
  }
}

/** What a page is read into. */
interface Paper {
  readonly list: RunList;
  readonly streams: ContentStream[];
}

interface Painted extends Paper {
  readonly stream: ContentStream;
  readonly stretches: Stretches;
}

interface Place {
  readonly owner: Reference;
  readonly isForm: boolean;
  readonly matrix: Matrix;
  readonly depth: number;
}

function readMark(
  file: Objects,
  operands: readonly Value[],
  properties: Dictionary | undefined,
  outer: Mark | undefined,
): Mark {
  // All that stands within it is what the text is said of.
  if (outer?.actual !== undefined) return outer;
  const [tag, given] = operands;
  const named = given instanceof Name ? properties?.get(given.value) : given;
  const own = file.dictionary(named ?? undefined) ?? new Dictionary();
  const artifact =
    tag instanceof Name && tag.value === 'Artifact' ? readArtifact(file, own) : outer?.artifact;
  const mcid = file.number(own.get('MCID')) ?? outer?.mcid;
  const actual = file.resolve(own.get('ActualText'));
  return {
    mcid: artifact === undefined ? mcid : undefined,
    artifact,
    actual: actual instanceof Text ? decodeText(actual) : undefined,
    isContent: outer?.isContent ?? false,
    shown: [],
  };
}
