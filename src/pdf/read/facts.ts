import { PdfFile } from './file.ts';
import { identifierOf } from './identifier.ts';
import { readCatalog, readPages } from './pages.ts';
import { PdfSyntaxError, Text } from './values.ts';

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string;
  /** BCP 47; empty where it does not say. */
  readonly language: string;
  readonly pages: number;
  /** Whether it has tags, for those who listen to it. */
  readonly tagged: boolean;
  /** The standards that it says it keeps, such as `PDF/UA-1`. */
  readonly standards: readonly string[];
  /** What the document was made of, where it holds that (ISO 19005-3, 6.8). */
  readonly source?: Source;
}

/** The data of a document, as the file embeds it: which edition of a plan it is, and what its template printed. */
export interface Source {
  readonly edition: string;
  readonly date?: string;
  readonly view: unknown;
}

/**
 * A PDF that this project wrote and nobody has changed since, or why it is none: `no-pdf`, `cut-off` (it does not end as a
 * PDF does), `foreign` (another program wrote it, or it is broken beyond telling) or `changed`.
 */
export type ReadPdf =
  | { readonly state: 'whole'; readonly facts: PdfFacts }
  | { readonly state: 'no-pdf' | 'cut-off' | 'foreign' | 'changed'; readonly detail?: string };

/** Reads a PDF by itself. Never throws, whatever the bytes are. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, 5) !== '%PDF-') return { state: 'no-pdf' };
  if (!/%%EOF\s*$/.test(buffer.toString('latin1', Math.max(0, buffer.length - 32))))
    return { state: 'cut-off' };
  let file: PdfFile;
  try {
    file = new PdfFile(bytes);
  } catch (error) {
    return { state: 'foreign', detail: detailOf(error) };
  }
  if (!file.isPacked) return { state: 'foreign' };
  if (!isAsWritten(file)) return { state: 'changed' };
  try {
    return { state: 'whole', facts: readFacts(file) };
  } catch (error) {
    return { state: 'changed', detail: detailOf(error) };
  }
}

function detailOf(error: unknown): string {
  if (error instanceof PdfSyntaxError) return error.message;
  throw error;
}

/** Whether the file has the identifier of its own bytes (see identifier.ts). */
function isAsWritten(file: PdfFile): boolean {
  const id = file.list(file.trailer.get('ID'))[0];
  const body = file.bytes.subarray(0, file.bodyEnd);
  return id instanceof Text && Buffer.compare(id.bytes, identifierOf([body])) === 0;
}

/** @throws {PdfSyntaxError} */
function readFacts(file: PdfFile): PdfFacts {
  const catalog = readCatalog(file);
  const packet = file.stream(catalog.get('Metadata'));
  const xmp = packet ? file.inflate(packet).toString('utf8') : '';
  const title = file.text(file.dictionary(file.trailer.get('Info'))?.get('Title')) ?? titleIn(xmp) ?? '';
  const source = readSource(file);
  return {
    title,
    language: file.text(catalog.get('Lang')) ?? '',
    pages: readPages(file).length,
    tagged:
      file.resolve(file.dictionary(catalog.get('MarkInfo'))?.get('Marked')) === true &&
      file.dictionary(catalog.get('StructTreeRoot')) !== undefined,
    standards: standardsIn(xmp),
    ...(source ? { source } : {}),
  };
}

/** ISO 14289-1, 5 and ISO 19005-2, 6.6.4: how a file says which standards it keeps. */
function standardsIn(xmp: string): string[] {
  const [ua, part, conformance = ''] = ['pdfuaid:part', 'pdfaid:part', 'pdfaid:conformance'].map((name) =>
    property(xmp, name),
  );
  return [...(ua ? [`PDF/UA-${ua}`] : []), ...(part ? [`PDF/A-${part}${conformance.toLowerCase()}`] : [])];
}

function property(xmp: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xmp)?.[1];
}

function titleIn(xmp: string): string | undefined {
  const text = /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(xmp)?.[1];
  return text?.replace(
    /&(amp|lt|gt);/g,
    (_, entity: 'amp' | 'lt' | 'gt') => ({ amp: '&', lt: '<', gt: '>' })[entity],
  );
}

/** The file that is said to be the source of the document (ISO 19005-3, annex E). */
function readSource(file: PdfFile): Source | undefined {
  for (const item of file.list(readCatalog(file).get('AF'))) {
    const specification = file.dictionary(item);
    if (file.name(specification?.get('AFRelationship')) !== 'Source') continue;
    const stream = file.stream(file.dictionary(specification?.get('EF'))?.get('F'));
    const source = stream && parse(file.inflate(stream).toString('utf8'));
    if (!isSource(source)) throw new PdfSyntaxError('the data of the document', stream?.offset ?? 0);
    return source;
  }
  return undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isSource(json: unknown): json is Source {
  if (typeof json !== 'object' || json === null) return false;
  const { edition, date, view } = json as Readonly<Record<string, unknown>>;
  return typeof edition === 'string' && ['string', 'undefined'].includes(typeof date) && view !== undefined;
}
