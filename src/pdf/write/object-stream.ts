import { name } from '../read/lexer.ts';
import { Dictionary, type Stream } from '../read/values.ts';
import { deflate } from './deflate.ts';

/** More are hardly smaller, and a reader that wants one inflates all (ISO 32000-1, 7.5.7). */
const MOST = 200;

/** Objects that are gathered to be deflated together (ISO 32000-1, 7.5.7). */
export class ObjectGroup {
  #heads = '';
  #objects = '';
  size = 0;

  get isFull(): boolean {
    return this.size === MOST;
  }

  /** @param text the object as `serialize` writes it */
  add(number: number, text: string): void {
    this.#heads += `${number} ${this.#objects.length}\n`;
    this.#objects += `${text}\n`;
    this.size += 1;
  }

  toStream(): Stream {
    const dictionary = new Dictionary([
      ['Type', name('ObjStm')],
      ['N', this.size],
      ['First', this.#heads.length],
    ]);
    return deflate(dictionary, Buffer.from(this.#heads + this.#objects, 'latin1'));
  }
}
