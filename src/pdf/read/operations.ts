import { Keyword, Lexer } from './lexer.ts';
import { PdfSyntaxError, type Value } from './values.ts';

/** One operator of a content stream with its operands, and where it stands in the inflated bytes. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Value[];
  readonly start: number;
  readonly end: number;
}

/**
 * The operations of a content stream (ISO 32000-1, 7.8.2), one after the other: the same object is each of them in turn, since
 * a document has hundreds of thousands. Skia writes no inline images.
 */
export class Operations implements Operation {
  operator = '';
  readonly operands: Value[] = [];
  start = 0;
  end = 0;
  readonly #lexer: Lexer;

  constructor(content: Uint8Array) {
    this.#lexer = new Lexer(content);
  }

  /** Goes on to the next one, if there is one. */
  next(): boolean {
    const { operands } = this;
    const lexer = this.#lexer;
    operands.length = 0;
    for (;;) {
      lexer.skipSpace();
      const at = lexer.position;
      const token = lexer.next();
      if (token === undefined) return false;
      if (operands.length === 0) this.start = at;
      if (!(token instanceof Keyword)) {
        operands.push(token);
        continue;
      }
      const { word } = token;
      if (word === 'BI' || word === '' || word === ']' || word === '>>') {
        throw new PdfSyntaxError('an operator that Skia writes', at);
      }
      this.operator = word;
      this.end = lexer.position;
      return true;
    }
  }
}

/** The operations of a content stream, each an object of its own. */
export function* readOperations(content: Uint8Array): Generator<Operation> {
  const operations = new Operations(content);
  while (operations.next()) {
    const { operator, operands, start, end } = operations;
    yield { operator, operands: [...operands], start, end };
  }
}
