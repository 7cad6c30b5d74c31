import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import {
  type DocumentEntry,
  type Format,
  fileName,
  type OutputFile,
  type Unwritten,
  type WriteHost,
  writeAll,
} from '../output/index.ts';
import type { Problem } from '../pdf/browser.ts';
import { standards } from '../pdf/conform/standard.ts';
import type { Printer } from '../pdf/printer.ts';
import type { MadeDocument } from './make-document.ts';
import type { OpenPlan } from './open-plan.ts';
import { type PrintOptions, printDocument } from './print-document.ts';
import type { BuildRequest } from './request.ts';

/** A document in its files, and what could not be printed or written. */
export interface WrittenDocument {
  readonly entry: DocumentEntry;
  readonly unwritten: readonly Unwritten[];
  readonly diagnostic?: Diagnostic;
  readonly problem?: Problem;
}

/** A file before it is written. */
interface Content extends Pick<OutputFile, 'name' | 'format' | 'pages' | 'standards'> {
  readonly content: string | Uint8Array;
}

interface Work {
  readonly plan: OpenPlan;
  readonly request: BuildRequest;
  readonly host: WriteHost & Pick<PrintOptions, 'version' | 'epoch'>;
  readonly printer: Promise<Printer> | undefined;
  /** Told when the browser has done its part. */
  readonly onPrinted: () => void;
}

/**
 * Writes one document in the formats asked for; what could not be printed or written is told.
 * @param stem the names of its files, without their endings
 */
export async function writeDocument(
  document: MadeDocument,
  stem: string,
  work: Work,
): Promise<WrittenDocument> {
  const { plan, request, host, printer, onPrinted } = work;
  const formats = formatsOf(document, request);
  const contents: Content[] = [];
  const add = (format: Format, content: Content['content'], more: Partial<Content> = {}) =>
    contents.push({ name: fileName(stem, format), format, content, ...more });

  if (formats.includes('md')) add('md', document.markdown);
  if (formats.includes('html')) add('html', document.publishPage);
  const printed =
    formats.includes('pdf') && printer
      ? await printDocument(
          document,
          printer,
          { ...host, standard: standards[request.standard], onPrinted },
          plan.linked?.places,
        )
      : undefined;
  if (printed && 'pdf' in printed) {
    const { pdf, pages } = printed;
    add('pdf', pdf, { pages, standards: standards[request.standard].names });
  }

  const outputs = contents.map(({ name, content }) => ({ file: join(request.output, name), content }));
  const { failed } = await writeAll(outputs, host);
  const lost = new Set(failed.map(({ file }) => file));
  const isWritten = ({ name }: { name: string }) => !lost.has(join(request.output, name));
  const missing = contents.filter((one) => !isWritten(one)).map(({ name }) => name);
  if (printed && !('pdf' in printed)) missing.push(fileName(stem, 'pdf'));
  return {
    entry: entryOf(document, contents.filter(isWritten).map(fileOf), missing),
    unwritten: failed,
    ...(printed && 'diagnostic' in printed ? { diagnostic: printed.diagnostic } : {}),
    ...(printed && 'problem' in printed ? { problem: printed.problem } : {}),
  };
}

/** The formats of a document: of those that are asked for, the ones that its edition has. */
export function formatsOf({ edition: { formats } }: MadeDocument, request: BuildRequest): readonly Format[] {
  return (formats ?? request.formats).filter((format) => request.formats.includes(format));
}

function fileOf({ name, format, content, pages, standards }: Content): OutputFile {
  return {
    name,
    format,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
    ...(pages === undefined ? {} : { pages }),
    ...(standards === undefined ? {} : { standards }),
  };
}

function entryOf(
  { edition, title, about: { date } }: MadeDocument,
  files: readonly OutputFile[],
  unwritten: readonly string[],
): DocumentEntry {
  return {
    id: edition.id,
    kind: edition.kind,
    title,
    files,
    ...(date ? { date } : {}),
    ...(unwritten.length > 0 ? { unwritten } : {}),
  };
}
