import { PdfFile } from '../../../src/pdf/read/file.ts';

/**
 * The same file as the browser could have written it at another time: each object has the number `numberOf` its old one,
 * they stand in the order of their numbers, and ids are others. Works on the text of the objects and knows nothing of the
 * writer under test, so no text of the page may look like a reference or an id.
 */
export function renumber(
  pdf: Uint8Array,
  numberOf: (number: number) => number,
  idOf: (id: string) => string,
): Buffer {
  const file = new PdfFile(pdf);
  const text = file.bytes.toString('latin1');
  const change = (part: string): string =>
    part
      .replace(/(?<![\w.-])(\d+) 0 (R|obj)\b/g, (_, number, word) => `${numberOf(Number(number))} 0 ${word}`)
      .replace(/\(node(\d{8})\)/g, (_, id) => `(node${idOf(id)})`)
      .replace(/\/Names \[([^\]]*)\]/, (_, names: string) => `/Names [${sortNames(names)}]`);
  const starts = [...file.numbers()].map((number) => ({ number, start: file.offset(number) ?? 0 }));
  const objects = starts.map(({ number, start }) => {
    const end = text.indexOf('\nendobj', start);
    const stream = text.slice(start, end).search(/>> ?\n?stream\n/);
    const head = stream < 0 ? end : start + stream;
    // Bytes of a stream may look like its end.
    const raw = stream < 0 ? undefined : file.stream(file.object(number));
    const rest = raw ? text.slice(head, raw.offset + raw.raw.length) : '';
    return {
      number: numberOf(number),
      text: `${change(text.slice(start, head))}${rest}${raw ? '\nendstream' : ''}\nendobj\n`,
    };
  });
  objects.sort((a, b) => a.number - b.number);

  const first = Math.min(...starts.map(({ start }) => start));
  let body = text.slice(0, first);
  let table = '0 1\n0000000000 65535 f \n';
  for (const object of objects) {
    table += `${object.number} 1\n${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += object.text;
  }
  const trailer = change(text.slice(text.lastIndexOf('trailer\n'), text.lastIndexOf('startxref')));
  return Buffer.from(`${body}xref\n${table}${trailer}startxref\n${body.length}\n%%EOF\n`, 'latin1');
}

/** The tree of ids is sorted by them. */
function sortNames(names: string): string {
  return [...names.matchAll(/\(node\d{8}\) \d+ 0 R/g)]
    .map(([pair]) => pair)
    .sort()
    .join(' ');
}
