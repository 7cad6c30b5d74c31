import * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { temporaryName } from './temporary.ts';

/** What writing needs of the machine. */
export interface WriteHost {
  /** This process, named in the temporary files (see sweep.ts). */
  readonly pid: number;
  /** `node:fs/promises`, unless a test has another. */
  readonly fs?: Pick<typeof fs, 'mkdir' | 'open' | 'readFile' | 'rename' | 'unlink'>;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** A file to write: absolute path and content; a string is written as UTF-8. */
export interface Output {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** A file that now has its content; `changed` is false where it had the same bytes before and was not touched. */
export interface Written {
  readonly file: string;
  readonly changed: boolean;
}

/** A file that could not be written. What stood there before stands there still. */
export interface Unwritten {
  readonly file: string;
  /** `locked`: another program holds it open; `read-only`: the folder or disk may not be written to. */
  readonly reason: 'locked' | 'no-space' | 'read-only' | 'not-a-folder' | 'a-folder' | 'other';
  /** The system's own words. */
  readonly detail: string;
}

/** Milliseconds between the tries to rename over a file that is held open: about a second in all. */
const pauses = [20, 50, 100, 200, 300, 400];

/** Enough at once to keep the disk busy; far below macOS's limit of 256 open files. */
const atOnce = 8;

/**
 * Writes all files, each whole or not at all; one that fails does not stop the others.
 * Both lists are in the order of `outputs`.
 */
export async function writeAll(
  outputs: readonly Output[],
  host: WriteHost,
): Promise<{ readonly written: readonly Written[]; readonly failed: readonly Unwritten[] }> {
  const results: (Written | Unwritten)[] = [];
  const queue = outputs.entries();
  const worker = async () => {
    for (const [index, output] of queue) results[index] = await write(output, host);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return {
    written: results.filter((result) => 'changed' in result),
    failed: results.filter((result) => 'reason' in result),
  };
}

/**
 * Writes one file: to a temporary name beside it, to the disk, then renamed, so that whoever looks finds the old
 * file or the new one, also when this process is killed. Makes the folder where there is none. A file with the
 * same bytes is left untouched.
 *
 * On Windows a file that another program holds open (a PDF in Acrobat) cannot be replaced: the rename gives EPERM,
 * EACCES or EBUSY. Virus scanners do the same for some milliseconds, so it is tried again for about a second.
 *
 * @throws what is no error of the file system
 */
export async function write(output: Output, host: WriteHost): Promise<Written | Unwritten> {
  const { file } = output;
  const content = typeof output.content === 'string' ? Buffer.from(output.content) : output.content;
  const io = host.fs ?? fs;
  if (await holds(file, content, io)) return { file, changed: false };
  let temporary: string | undefined;
  let renaming = false;
  try {
    await io.mkdir(dirname(file), { recursive: true });
    const handle = await openTemporary(dirname(file), host.pid, io);
    temporary = handle.path;
    try {
      await handle.file.writeFile(content);
      await handle.file.sync();
    } finally {
      await handle.file.close();
    }
    renaming = true;
    await renameWhenFree(temporary, file, io, host.wait ?? wait);
    return { file, changed: true };
  } catch (error) {
    if (temporary !== undefined) await io.unlink(temporary).catch(() => {});
    return { file, ...explain(error, renaming) };
  }
}

type Io = NonNullable<WriteHost['fs']>;

async function holds(file: string, content: Uint8Array, io: Io): Promise<boolean> {
  try {
    return (await io.readFile(file)).equals(content);
  } catch (error) {
    codeOf(error);
    return false;
  }
}

async function openTemporary(folder: string, pid: number, io: Io) {
  for (let n = 0; ; n++) {
    const path = join(folder, temporaryName(pid, n));
    try {
      return { path, file: await io.open(path, 'wx') };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

async function renameWhenFree(from: string, to: string, io: Io, pause: (ms: number) => Promise<unknown>) {
  for (const milliseconds of pauses) {
    try {
      return await io.rename(from, to);
    } catch (error) {
      if (!heldOpen.has(codeOf(error))) throw error;
      await pause(milliseconds);
    }
  }
  await io.rename(from, to);
}

const heldOpen = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** Why something could not be written, from the error of the file system; `renaming` tells that its folder could be. */
export function explain(error: unknown, renaming: boolean): Omit<Unwritten, 'file'> {
  const code = codeOf(error);
  const detail = (error as Error).message;
  if (heldOpen.has(code)) return { reason: renaming ? 'locked' : 'read-only', detail };
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { reason: 'no-space', detail };
    case 'EROFS':
      return { reason: 'read-only', detail };
    case 'ENOTDIR':
    // mkdir says this where the folder's name belongs to a file.
    case 'EEXIST':
      return { reason: 'not-a-folder', detail };
    case 'EISDIR':
      return { reason: 'a-folder', detail };
    default:
      return { reason: 'other', detail };
  }
}

/** The code of a file system error; anything else is a bug and thrown on. */
export function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return code;
}
