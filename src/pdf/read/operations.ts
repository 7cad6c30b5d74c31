import { Keyword, Lexer } from './lexer.ts';
import { PdfSyntaxError, type Value } from './values.ts';

/** One operator of a content stream with its operands, and where it stands in the inflated bytes. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Value[];
  readonly start: number;
  readonly end: number;
}

/** The operations of a content stream (ISO 32000-1, 7.8.2). Skia writes no inline images. */
export function* readOperations(content: Uint8Array): Generator<Operation> {
  const lexer = new Lexer(content);
  let operands: Value[] = [];
  let start = 0;
  for (;;) {
    lexer.skipSpace();
    const at = lexer.position;
    const token = lexer.next();
    if (token === undefined) return;
    if (operands.length === 0) start = at;
    if (token instanceof Keyword) {
      if (token.word === 'BI' || token.word === '' || /[\]>]/.test(token.word)) {
        throw new PdfSyntaxError('an operator that Skia writes', at);
      }
      yield { operator: token.word, operands, start, end: lexer.position };
      operands = [];
    } else {
      operands.push(token);
    }
  }
}
