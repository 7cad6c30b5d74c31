import path from 'node:path';
import type { Host } from '../host.ts';
import { type Unpacked, UnsafeFolderError, unpack } from './unpack.ts';

export interface PrepareOptions {
  readonly host: Host;
  readonly packageFolder: string;
  readonly cacheFolder: string;
  /** A folder of this run, for when there is no cache that could be trusted. */
  readonly scratch: string;
  readonly signal?: AbortSignal;
}

/**
 * The embedded shell, unpacked in the user's cache; where that cannot be written or trusted (no home folder, a read-only
 * disk), for this run alone.
 */
export async function prepareEmbedded(options: PrepareOptions): Promise<Unpacked> {
  const { host, packageFolder, cacheFolder, scratch } = options;
  const base = { packageFolder, uid: host.uid, ...(options.signal && { signal: options.signal }) };
  try {
    return await unpack({ ...base, cacheFolder: path.join(cacheFolder, 'browsers') });
  } catch (error) {
    if (!isUnusable(error)) throw error;
    return unpack({ ...base, cacheFolder: path.join(scratch, 'browsers') });
  }
}

function isUnusable(error: unknown): boolean {
  if (error instanceof UnsafeFolderError) return true;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'ENOSPC', 'EDQUOT'].includes(code);
}
