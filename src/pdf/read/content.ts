import type { ContentStream } from './content-stream.ts';
import { type Font, readFont } from './fonts.ts';
import { type Forms, Interpreter, type Place } from './interpreter.ts';
import { joinText } from './joined-text.ts';
import { identity } from './matrix.ts';
import type { Objects } from './objects.ts';
import type { Page } from './pages.ts';
import { type Run, RunList } from './run-list.ts';
import { Stretches } from './stretches.ts';
import { Reference, type Value } from './values.ts';

/** All that is painted on a page. */
export interface PageContent {
  readonly page: Page;
  /** Text in the order in which it is painted. */
  readonly runs: readonly Run[];
  /** The page's own stream, then those of forms. */
  readonly streams: readonly ContentStream[];
}

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
    const list = new RunList();
    const streams: ContentStream[] = [];

    /** A stream that marks count by. */
    const readStream = (owner: Reference, isForm: boolean, content: Buffer, place: Place): void => {
      const stretches = new Stretches();
      const stream: ContentStream = {
        owner,
        isForm,
        bytes: content,
        marks: [],
        marked: new Map(),
        unmarked: stretches.list,
        repeated: [],
      };
      streams.push(stream);
      new Interpreter(forms, place, { stream, stretches, list }, true).run(content);
    };
    const forms: Forms = {
      file,
      font: (value) => this.#font(value),
      hasMarks: (form) => this.#formHasMarks(form),
      readOnce: (form, content, place) => {
        if (this.#painted.has(form.number)) return false;
        this.#painted.add(form.number);
        readStream(form, true, content, place);
        return true;
      },
    };
    readStream(new Reference(page.number), false, bytes, {
      resources: page.resources,
      matrix: identity,
      depth: 0,
    });
    joinText(page.number, list.runs, streams);
    return { page, runs: list.runs, streams };
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

  #formHasMarks(form: Reference): boolean {
    const known = this.#hasMarks.get(form.number);
    if (known !== undefined) return known;
    // One that paints itself has none.
    this.#hasMarks.set(form.number, false);
    const file = this.#file;
    const stream = file.stream(form);
    if (!stream) return false;
    const painted = file.dictionary(file.dictionary(stream.dictionary.get('Resources'))?.get('XObject'));
    const has =
      stream.dictionary.has('StructParents') ||
      // Some browsers count the marks of a form by its page.
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
