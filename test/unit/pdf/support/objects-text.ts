import { PdfFile } from '../../../../src/pdf/read/file.ts';
import { Name, Reference, Stream } from '../../../../src/pdf/read/values.ts';
import { serialize } from '../../../../src/pdf/write/serialize.ts';

/** What only tells how a file is written. */
const PACKING = ['ObjStm', 'XRef'];

const same = (number: number) => number;

/** The objects of a file by their numbers, as they would stand if none were deflated; streams of others are as they are. */
export function objectsText(pdf: Uint8Array): string {
  const file = new PdfFile(pdf);
  let text = '';
  for (const number of file.numbers()) {
    const value = file.resolve(new Reference(number)) ?? null;
    if (!(value instanceof Stream)) {
      text += `${number} 0 obj\n${serialize(value, same)}\nendobj\n`;
      continue;
    }
    const type = value.dictionary.get('Type');
    if (type instanceof Name && PACKING.includes(type.value)) continue;
    const raw = Buffer.from(value.raw).toString('latin1');
    text += `${number} 0 obj\n${serialize(value.dictionary, same)}\nstream\n${raw}\nendstream\nendobj\n`;
  }
  return `${text}trailer\n${serialize(file.trailer, same)}\n`;
}
