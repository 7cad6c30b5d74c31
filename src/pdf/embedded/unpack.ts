import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import { makeScratch, sweepScratch } from '../scratch.ts';
import { describePackage, type EmbeddedPackage } from './package.ts';
import { markUsed, sweepVersions } from './sweep.ts';

/** The embedded shell as it lies unpacked. */
export interface Unpacked {
  readonly executable: string;
  /** Libraries for a system that lacks them. */
  readonly libraries: string;
  readonly version: string;
}

export interface UnpackOptions {
  /** The folder of the npm package. */
  readonly packageFolder: string;
  /** The user's private cache; made if it is not there. */
  readonly cacheFolder: string;
  readonly uid: number | undefined;
  readonly signal?: AbortSignal;
}

/** Why a cache folder cannot be used: others could put their own program there. */
export class UnsafeFolderError extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(folder);
    this.name = 'UnsafeFolderError';
    this.folder = folder;
  }
}

/** Written last: the size of each file, by which a folder is known to be whole. */
const RECEIPT = 'receipt.json';

const SHELL = 'headless-shell';
const LIBRARIES = 'lib';

/**
 * Unpacks the embedded shell, or finds it unpacked. It is unpacked beside its place and renamed when it is whole, so that
 * a killed run leaves nothing that looks like a browser, and of two first runs at once the second takes what the
 * first made. A folder that others may write to, or whose files are not of the sizes they had, is never used.
 */
export async function unpack(options: UnpackOptions): Promise<Unpacked> {
  const { cacheFolder, uid, signal } = options;
  await mkdir(cacheFolder, { recursive: true, mode: 0o700 });
  await requirePrivate(cacheFolder, uid);
  const contents = await describePackage(options.packageFolder);
  const target = path.join(cacheFolder, contents.folderName);
  if (!(await isWhole(target, uid))) {
    await unpackBeside(contents, target, uid, signal);
    await markUsed(target);
    await sweepVersions(target);
  } else {
    await markUsed(target);
  }
  return {
    executable: path.join(target, SHELL),
    libraries: path.join(target, LIBRARIES),
    version: contents.version,
  };
}

async function unpackBeside(
  contents: EmbeddedPackage,
  target: string,
  uid: number | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const parent = path.dirname(target);
  const scratch = makeScratch(parent, 'unpack');
  try {
    await sweepScratch(scratch);
    const whole = path.join(scratch, 'whole');
    await mkdir(whole, { mode: 0o700 });
    const sizes = {
      [SHELL]: await unpackShell(contents.shell, path.join(whole, SHELL), signal),
      ...(await unpackLibraries(contents.libraries, path.join(whole, LIBRARIES), signal)),
    };
    await writeFile(path.join(whole, RECEIPT), JSON.stringify(sizes), { mode: 0o600 });
    await moveInto(whole, target, path.join(scratch, 'damaged'), uid);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Puts `whole` in its place. What stands there is another run's, which is as good if it is whole. */
async function moveInto(
  whole: string,
  target: string,
  aside: string,
  uid: number | undefined,
): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await rename(whole, target);
      return;
    } catch (error) {
      if (await isWhole(target, uid)) return;
      if (tries >= 3 || !isOccupied(error)) throw error;
      await rename(target, path.join(path.dirname(aside), `${path.basename(aside)}-${tries}`)).catch(
        () => {},
      );
    }
  }
}

function isOccupied(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR';
}

async function unpackShell(source: string, file: string, signal: AbortSignal | undefined): Promise<number> {
  await pipeline(
    createReadStream(source, { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 20 }),
    createWriteStream(file, { mode: 0o700, highWaterMark: 1 << 22 }),
    { signal },
  );
  // The name must not reach the disk before the bytes, or a power cut leaves a browser of the right size and no sense.
  const handle = await open(file, 'r+');
  try {
    await handle.datasync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

async function unpackLibraries(
  source: string,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<Record<string, number>> {
  await mkdir(folder, { mode: 0o700 });
  const sizes: Record<string, number> = {};
  const entries = extract();
  const reading = pipeline(
    createReadStream(source),
    createBrotliDecompress({ params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 0 } }),
    entries,
    { signal },
  );
  const writing = (async () => {
    for await (const entry of entries) {
      const name = path.posix.basename(entry.header.name);
      if (entry.header.type !== 'file') {
        entry.resume();
        continue;
      }
      await pipeline(entry, createWriteStream(path.join(folder, name), { mode: 0o600 }));
      sizes[path.join(LIBRARIES, name)] = entry.header.size ?? 0;
    }
  })();
  await Promise.all([reading, writing]);
  return sizes;
}

async function isWhole(folder: string, uid: number | undefined): Promise<boolean> {
  try {
    await requirePrivate(folder, uid);
    const sizes = JSON.parse(await readFile(path.join(folder, RECEIPT), 'utf8')) as Record<string, number>;
    for (const [name, size] of Object.entries(sizes)) {
      const stats = await lstat(path.join(folder, name));
      if (!stats.isFile() || stats.size !== size || !belongsTo(stats.uid, uid)) return false;
    }
    return SHELL in sizes;
  } catch {
    return false;
  }
}

/** A folder is private if it is a real one, ours, and no one else may write to it. */
async function requirePrivate(folder: string, uid: number | undefined): Promise<void> {
  const stats = await lstat(folder);
  if (!stats.isDirectory() || (stats.mode & 0o022) !== 0 || !belongsTo(stats.uid, uid)) {
    throw new UnsafeFolderError(folder);
  }
}

function belongsTo(owner: number, uid: number | undefined): boolean {
  return uid === undefined || owner === uid;
}
