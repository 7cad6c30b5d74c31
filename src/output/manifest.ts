import { relative, sep } from 'node:path';
import { sha256 } from './digest.ts';

/** The name of the manifest in each output folder. */
export const manifestName = 'manifest.json';

export type Format = 'md' | 'html' | 'pdf';

/** The options that change what is written. */
export interface BuildOptions {
  readonly audience: 'public' | 'internal';
  /** The value of `--date`. */
  readonly date?: string;
  readonly draft: boolean;
  /** The language asked for, where one is. */
  readonly language?: string;
  /** The formats asked for. */
  readonly formats: readonly Format[];
  /** The standards that were asked for, where PDF was: the value of `--pdf-standard`. */
  readonly standard?: string;
  /** The documents asked for, in the user's words; all where left out. */
  readonly documents?: readonly string[];
}

/**
 * A file that was read: its path from the plan's folder, with `/`, and `../` for what stands above it; of a file of which
 * the audience may see nothing, a digest of its path instead.
 */
export interface Input {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that was written, by its name in the output folder. */
export interface OutputFile {
  readonly name: string;
  readonly format: Format;
  readonly bytes: number;
  readonly sha256: string;
  /** Of a PDF. */
  readonly pages?: number;
  /** Of a PDF: the standards that it keeps, such as `PDF/UA-1`. */
  readonly standards?: readonly string[];
  /** Kept from a build with other inputs, options or programs than the manifest names. */
  readonly earlier?: true;
}

export interface DocumentEntry {
  /** The edition's id. */
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** The day that the document bears: of its edition, its case or its newsletter. */
  readonly date?: string;
  readonly files: readonly OutputFile[];
  /** Names of files that were asked for and could not be made (no browser) or written (held open). */
  readonly unwritten?: readonly string[];
}

/** A document that was not built since its data is wrong, with what stands from before, which is out of date. */
export interface RefusedEntry {
  readonly id: string;
  /** The day that the standing files speak of. */
  readonly date?: string;
  readonly files: readonly OutputFile[];
}

/**
 * What an output folder holds and what it was made from. It is written last, so a file that differs from its
 * SHA-256 is not of the build that it tells of. It holds no clock: equal builds give equal manifests.
 */
export interface Manifest {
  readonly tool: string;
  /** Name and version of the browser that printed the PDF files, where there are any. */
  readonly browser?: string;
  readonly options: BuildOptions;
  readonly inputs: readonly Input[];
  readonly documents: readonly DocumentEntry[];
  readonly refused: readonly RefusedEntry[];
}

/** The number of this layout; a manifest with another is read as none. */
export const layout = 1;

/**
 * An input as the manifest holds it.
 *
 * @param folder the plan's folder, absolute
 * @param file absolute
 * @param content the bytes that were read, not what stands in the file by now
 * @param isUnseen whether the name of the file may not be told
 */
export function inputOf(folder: string, file: string, content: string | Uint8Array, isUnseen = false): Input {
  const name = inputName(folder, file);
  return {
    file: isUnseen ? unseenName(name) : name,
    bytes: Buffer.byteLength(content),
    sha256: sha256(content),
  };
}

/** What stands in a manifest for the name of an input that may not be told. */
export function unseenName(name: string): string {
  return `sha256:${sha256(name)}`;
}

/** The path of an input from the plan's folder, with `/`. */
export function inputName(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

/**
 * The text of `manifest.json`: JSON with two spaces and a final line break. Properties stand in one order, inputs by
 * path, documents by id and files by name, in the order of their UTF-16 units, whatever order they came in.
 */
export function printManifest(manifest: Manifest): string {
  const { tool, browser, options, inputs, documents, refused } = manifest;
  const { audience, date, draft, language, formats, standard } = options;
  const ordered = {
    layout,
    tool,
    browser,
    options: {
      audience,
      date,
      draft,
      language,
      formats: formats.toSorted(),
      standard,
      documents: options.documents?.toSorted(),
    },
    inputs: sorted(inputs, 'file').map(({ file, bytes, sha256 }) => ({ file, bytes, sha256 })),
    documents: sorted(documents, 'id').map(({ id, kind, title, date, files, unwritten }) => ({
      id,
      kind,
      title,
      date,
      files: printedFiles(files),
      unwritten: unwritten?.toSorted(),
    })),
    refused: sorted(refused, 'id').map(({ id, date, files }) => ({ id, date, files: printedFiles(files) })),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function printedFiles(files: readonly OutputFile[]) {
  return sorted(files, 'name').map(({ name, format, bytes, sha256, pages, standards, earlier }) => {
    return { name, format, bytes, sha256, pages, standards, earlier };
  });
}

function sorted<T, K extends keyof T>(items: readonly T[], key: K): readonly T[] {
  return items.toSorted((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
}
