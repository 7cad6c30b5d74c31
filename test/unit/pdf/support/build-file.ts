/** A file of objects as they are written, by number and in this order, with the entries of its trailer. */
export function buildFile(
  objects: Iterable<readonly [number: number, text: string]>,
  trailer: string,
): Buffer {
  let body = '%PDF-1.4\n%\u00d3\u00eb\u00e9\u00e1\n';
  let table = '0 1\n0000000000 65535 f \n';
  for (const [number, text] of objects) {
    table += `${number} 1\n${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += `${number} 0 obj\n${text}\nendobj\n`;
  }
  return Buffer.from(
    `${body}xref\n${table}trailer\n<<${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}
