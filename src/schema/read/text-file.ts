import type { At, Reader } from './reader.ts';

/** A Markdown file that a field names. */
export interface Markdown {
  readonly path: string;
  readonly text: string;
}

const fileName = /^[^\n]+\.md$/i;

/**
 * The Markdown file that a text is the name of; undefined where it is a text itself, `unreadable` where there is no such
 * file, which is then told.
 */
export function openMarkdown(reader: Reader, source: string, at: At): Markdown | 'unreadable' | undefined {
  const name = source.trim();
  if (!fileName.test(name)) return undefined;
  const { faults, readText } = reader.shared;
  const file = readText(name, reader.file.path);
  if ('problem' in file) {
    reader.fault(at, 'text/file', { file: name, problem: file.problem });
    return 'unreadable';
  }
  if ('diagnostic' in file) {
    const { diagnostic } = file;
    faults.add(at.path);
    reader.diagnostics.push(() => ({ ...diagnostic, path: at.path, pointer: at.written }));
    return 'unreadable';
  }
  return file;
}
