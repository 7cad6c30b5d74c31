import { Box } from './box.ts';
import type { ContentStream, Marked } from './content-stream.ts';
import type { Font } from './fonts.ts';
import { readMark } from './marks.ts';
import { identity, type Matrix, move, multiply, toMatrix } from './matrix.ts';
import type { Objects } from './objects.ts';
import { type Operation, Operations } from './operations.ts';
import { type Mark, type RunList, settle } from './run-list.ts';
import type { Stretches } from './stretches.ts';
import { type Dictionary, Name, PdfSyntaxError, Reference, type Stream, Text, type Value } from './values.ts';

/** Saved states, or marks, within each other; PDF/A allows 28 of the first (ISO 19005-2, 6.1.13). */
const MOST_NESTED = 512;

/** Forms within forms: one for each box that is half transparent. More are refused. */
const DEEPEST = 64;

/** What is read of a form by whoever knows of the others. */
export interface Forms {
  readonly file: Objects;
  font(value: Value | undefined): Font | undefined;
  /** Whether a form counts marks of its own, or paints one that does. */
  hasMarks(form: Reference): boolean;
  /** Reads a form with marks, the first time that it is painted; whether it was. */
  readOnce(form: Reference, bytes: Buffer, place: Place): boolean;
}

/** Where a stream is painted: by which resources, moved by which matrix, within how many forms. */
export interface Place {
  readonly resources: Dictionary;
  readonly matrix: Matrix;
  readonly depth: number;
}

/** What a stream is read into. */
export interface Paper {
  readonly stream: ContentStream;
  readonly stretches: Stretches;
  readonly list: RunList;
}

/** The state that `q` saves, as far as text and boxes need it (ISO 32000-1, 8.4.1). */
interface State {
  readonly matrix: Matrix;
  readonly font: Font | undefined;
  readonly size: number;
}

/**
 * Goes through the operators of one stream, and of the forms that it paints, and notes what is painted: text, marks, and what
 * stands outside of them.
 */
export class Interpreter {
  readonly #forms: Forms;
  readonly #file: Objects;
  readonly #place: Place;
  readonly #paper: Paper;
  /** Of a form that is part of what is painted around it, no byte is a byte of the stream. */
  readonly #isOwn: boolean;
  readonly #fonts: Dictionary | undefined;
  readonly #objects: Dictionary | undefined;
  readonly #properties: Dictionary | undefined;
  readonly #saved: State[] = [];
  readonly #marks: (Mark | undefined)[];
  #matrix: Matrix;
  #line = identity;
  #text = identity;
  #font: Font | undefined;
  #size = 1;
  #pathStart: number | undefined;
  #path = new Box();

  /** @param outer the mark in which the stream is painted, if it is a form */
  constructor(forms: Forms, place: Place, paper: Paper, isOwn: boolean, outer?: Mark) {
    if (place.depth > DEEPEST) throw new PdfSyntaxError('fewer forms within forms', 0);
    const { file } = forms;
    this.#forms = forms;
    this.#file = file;
    this.#place = place;
    this.#paper = paper;
    this.#isOwn = isOwn;
    this.#matrix = place.matrix;
    this.#marks = [outer];
    this.#fonts = file.dictionary(place.resources.get('Font'));
    this.#objects = file.dictionary(place.resources.get('XObject'));
    this.#properties = file.dictionary(place.resources.get('Properties'));
  }

  /** @throws {PdfSyntaxError} if the stream is not as the browser writes it */
  run(bytes: Uint8Array): void {
    const operation = new Operations(bytes);
    while (operation.next()) this.#do(operation);
  }

  #do(operation: Operation): void {
    const { operator, operands, start, end } = operation;
    switch (operator) {
      case 'q':
        this.#save(start);
        break;
      case 'Q':
        this.#restore();
        break;
      case 'cm':
        this.#matrix = multiply(toMatrix(operands) ?? identity, this.#matrix);
        break;
      case 'm':
      case 'l':
      case 'c':
      case 'v':
      case 'y':
      case 're':
      case 'h':
        this.#draw(operation);
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
        this.#paint(this.#pathStart ?? start, end, this.#path);
        this.#endPath();
        break;
      case 'n':
        this.#endPath();
        break;
      case 'BT':
        this.#line = identity;
        this.#text = identity;
        if (this.#isUnmarked) this.#paper.stretches.enter(start);
        break;
      case 'ET':
        if (this.#isUnmarked) this.#paper.stretches.leave(end);
        break;
      case 'Tf':
        this.#setFont(operands);
        break;
      case 'Tm':
        this.#line = toMatrix(operands) ?? identity;
        this.#text = this.#line;
        break;
      case 'Td':
        this.#moveLine(operands);
        break;
      case 'Tj':
        this.#show(operands);
        break;
      case 'TJ':
        this.#show(Array.isArray(operands[0]) ? operands[0] : []);
        break;
      case 'BMC':
      case 'BDC':
        this.#beginMark(operation);
        break;
      case 'EMC':
        this.#endMark(end);
        break;
      case 'Do':
        this.#paintObject(operation);
        break;
    }
  }

  get #isUnmarked(): boolean {
    return this.#isOwn && !this.#marks.at(-1)?.isContent;
  }

  get #marked(): Marked | undefined {
    const mcid = this.#marks.at(-1)?.mcid;
    return mcid === undefined ? undefined : this.#paper.stream.marked.get(mcid);
  }

  #save(start: number): void {
    nest(this.#saved, { matrix: this.#matrix, font: this.#font, size: this.#size }, start);
    if (this.#isOwn) this.#paper.stretches.save();
  }

  #restore(): void {
    const state = this.#saved.pop();
    if (state) {
      this.#matrix = state.matrix;
      this.#font = state.font;
      this.#size = state.size;
    }
    if (this.#isOwn) this.#paper.stretches.restore();
  }

  #draw({ operator, operands, start }: Operation): void {
    this.#pathStart ??= start;
    if (operator === 're') {
      const [x = 0, y = 0, width = 0, height = 0] = operands as readonly number[];
      this.#path.addRectangle(x, y, width, height, this.#matrix);
      return;
    }
    for (let at = 0; at + 1 < operands.length; at += 2) {
      this.#path.add(operands[at] as number, operands[at + 1] as number, this.#matrix);
    }
  }

  #endPath(): void {
    this.#pathStart = undefined;
    this.#path = new Box();
  }

  #paint(start: number, end: number, box: Box): void {
    if (this.#isUnmarked) {
      const { stretches } = this.#paper;
      stretches.begin(start);
      stretches.box?.addBox(box);
      stretches.finish(end);
    } else this.#marked?.box.addBox(box);
  }

  #setFont([named, points]: readonly Value[]): void {
    const value = named instanceof Name ? this.#fonts?.get(named.value) : undefined;
    this.#size = typeof points === 'number' ? points : 1;
    this.#font = this.#forms.font(value);
  }

  #moveLine([x, y]: readonly Value[]): void {
    if (typeof x !== 'number' || typeof y !== 'number') return;
    this.#line = move(this.#line, x, y);
    this.#text = this.#line;
  }

  #show(items: readonly Value[]): void {
    const font = this.#font;
    if (!font) return;
    const { text, notdef, painted, width } = decode(items, font);
    const advance = (width / 1000) * this.#size;
    const shown = multiply(this.#text, this.#matrix);
    this.#text = move(this.#text, advance, 0);
    const { stream, stretches, list } = this.#paper;
    const marked = this.#marked;
    const isUnmarked = this.#isUnmarked;
    const box = isUnmarked ? stretches.box : marked?.box;
    // Roughly: from the baseline to the height of capitals.
    box?.addRectangle(0, 0, advance, this.#size * 0.7, shown);
    if (isUnmarked) stretches.addText(text);
    if (marked) marked.hasText = true;
    const [a, b, , , x, y] = shown;
    const mark = this.#marks.at(-1);
    const run = {
      text,
      notdef,
      mcid: mark?.mcid,
      form: stream.isForm ? stream.owner.number : undefined,
      artifact: mark?.artifact,
      x,
      y,
      endX: x + a * advance,
      size: Math.sqrt(a * a + b * b) * this.#size,
    };
    list.add(run, mark, painted);
  }

  #beginMark({ operands, start, end }: Operation): void {
    const around = this.#marks.at(-1);
    const mark = readMark(this.#file, operands, this.#properties, around);
    nest(this.#marks, mark, start);
    if (!this.#isOwn || mark === around) return;
    const { stream, stretches } = this.#paper;
    const { mcid } = mark;
    const isNew = mcid !== around?.mcid || mark.artifact !== around?.artifact;
    if (!isNew) {
      if (!around?.isContent) stretches.enter(start);
      return;
    }
    stretches.part();
    const [tag] = operands;
    stream.marks.push({ start, end, tag: tag instanceof Name ? tag.value : '', mcid });
    if (mcid !== undefined && !stream.marked.has(mcid)) {
      stream.marked.set(mcid, { text: '', box: new Box(), hasText: false });
    }
  }

  #endMark(end: number): void {
    if (this.#marks.length === 1) throw new PdfSyntaxError('marks that begin and end', end);
    const mark = this.#marks.pop();
    const around = this.#marks.at(-1);
    if (!mark || mark === around) return;
    settle(mark);
    if (!this.#isOwn || around?.isContent) return;
    const { stretches } = this.#paper;
    if (mark.isContent) stretches.part();
    else stretches.leave(end);
  }

  #paintObject({ operands, start, end }: Operation): void {
    const file = this.#file;
    const [named] = operands;
    const value = named instanceof Name ? this.#objects?.get(named.value) : undefined;
    const object = file.stream(value);
    if (!object || !(value instanceof Reference)) throw new PdfSyntaxError('an object to paint', start);
    if (file.name(object.dictionary.get('Subtype')) === 'Form') {
      this.#paintForm(object, value, start, end);
      return;
    }
    const box = new Box();
    box.addRectangle(0, 0, 1, 1, this.#matrix);
    this.#paint(start, end, box);
  }

  #paintForm(form: Stream, reference: Reference, start: number, end: number): void {
    const file = this.#file;
    const { dictionary } = form;
    const { stream, stretches } = this.#paper;
    const matrix = multiply(toMatrix(file.list(dictionary.get('Matrix'))) ?? identity, this.#matrix);
    const resources = file.dictionary(dictionary.get('Resources')) ?? this.#place.resources;
    const place: Place = { resources, matrix, depth: this.#place.depth + 1 };
    if (this.#forms.hasMarks(reference)) {
      const isApart = this.#isOwn && !this.#marks.at(-1)?.isContent;
      if (!isApart) throw new PdfSyntaxError('marks outside of each other', start);
      if (!this.#forms.readOnce(reference, file.inflate(form), place)) {
        stream.repeated.push({ start, end, form: reference, objects: this.#objects as Dictionary });
      }
      return;
    }
    if (this.#isUnmarked) stretches.begin(start);
    new Interpreter(this.#forms, place, this.#paper, false, this.#marks.at(-1)).run(file.inflate(form));
    const [left = 0, bottom = 0, right = 0, top = 0] = file
      .list(dictionary.get('BBox'))
      .map((side) => file.number(side));
    const box = new Box();
    box.addRectangle(left, bottom, right - left, top - bottom, matrix);
    this.#paint(start, end, box);
  }
}

/** What the strings of a text operator say, by their font; numbers between them move what follows (9.4.3). */
function decode(items: readonly Value[], font: Font) {
  let text = '';
  let notdef = 0;
  let painted = false;
  let width = 0;
  for (const item of items) {
    if (typeof item === 'number') width -= item;
    if (!(item instanceof Text)) continue;
    const { bytes } = item;
    for (let at = 0; at + font.bytesPerCode <= bytes.length; at += font.bytesPerCode) {
      const first = bytes[at] as number;
      const code = font.bytesPerCode === 1 ? first : first * 256 + (bytes[at + 1] as number);
      const meaning = font.text(code);
      if (meaning !== undefined) text += meaning;
      if (meaning === undefined && code === 0) notdef += 1;
      else painted = true;
      width += font.width(code);
    }
  }
  return { text, notdef, painted, width };
}

function nest<T>(stack: T[], item: T, offset: number): void {
  if (stack.length >= MOST_NESTED) throw new PdfSyntaxError('less nesting', offset);
  stack.push(item);
}
