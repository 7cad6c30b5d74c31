import { type Declaration, declare } from '../../../../src/pdf/conform/declare/declare.ts';
import { PdfFile } from '../../../../src/pdf/read/file.ts';
import { Draft } from '../../../../src/pdf/write/draft.ts';
import { writeFile } from '../../../../src/pdf/write/file.ts';

/** A print with what it says of itself, and nothing else changed. */
export function declared(print: Uint8Array, declaration: Declaration): Uint8Array {
  const draft = new Draft(new PdfFile(print));
  declare(draft, declaration);
  return writeFile(draft);
}
