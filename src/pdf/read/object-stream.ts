import { Lexer } from './lexer.ts';
import { type Dictionary, Name, PdfSyntaxError, Reference, type Stream, type Value } from './values.ts';

/** Objects that are deflated together (ISO 32000-1, 7.5.7), each read when it is asked for. */
export class ObjectStream {
  readonly #bytes: Buffer;
  readonly #numbers: number[] = [];
  /** Where each begins, and behind the last. */
  readonly #starts: number[] = [];

  /**
   * @param bytes what the stream is, inflated
   * @throws {PdfSyntaxError} if it is not, as this project writes them, all of it objects one after the other
   */
  constructor(stream: Stream, bytes: Buffer) {
    const [count, first] = ['N', 'First'].map((key) => stream.dictionary.get(key));
    if (typeof count !== 'number' || typeof first !== 'number' || !(first <= bytes.length)) {
      throw new PdfSyntaxError('an object stream that says where its objects are', stream.offset);
    }
    this.#bytes = bytes;
    const lexer = new Lexer(bytes.subarray(0, first));
    for (let index = 0; index < count; index += 1) {
      this.#numbers.push(lexer.count());
      const start = first + lexer.count();
      if (start <= (this.#starts.at(-1) ?? -1)) throw new PdfSyntaxError('objects in order', stream.offset);
      this.#starts.push(start);
    }
    this.#starts.push(bytes.length);
  }

  /** @throws {PdfSyntaxError} if another object than `number` stands there, or none whole */
  object(number: number, index: number): Value {
    const [start, end] = [this.#starts[index], this.#starts[index + 1]];
    if (start === undefined || end === undefined || this.#numbers[index] !== number) {
      throw new PdfSyntaxError(`object ${number}`, 0);
    }
    // It is not read beyond its end: objects within each other would be read many times.
    const lexer = new Lexer(this.#bytes.subarray(start, end));
    const value = lexer.value();
    lexer.skipSpace();
    if (start + lexer.position !== end) throw new PdfSyntaxError('the end of an object', start);
    return value;
  }
}

/**
 * Whether a dictionary is of an object stream that can be read without reading other objects, which could stand in it.
 */
export function isObjectStream(dictionary: Dictionary): boolean {
  const type = dictionary.get('Type');
  const values = [...dictionary.values()];
  return (
    type instanceof Name &&
    type.value === 'ObjStm' &&
    !values.some((value) => value instanceof Reference || Array.isArray(value))
  );
}
