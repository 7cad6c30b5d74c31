import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** The npm package that carries the headless shell, as far as it tells what will be unpacked. */
export interface EmbeddedPackage {
  readonly version: string;
  /** The shell itself, brotli. */
  readonly shell: string;
  /** The libraries of Amazon Linux 2023 that bare systems lack, a tar, brotli. */
  readonly libraries: string;
  /** The name of the folder that it is unpacked into: version and a hash of what is unpacked. */
  readonly folderName: string;
}

/** Raised when what is unpacked changes, so that no older folder is taken for it. */
const LAYOUT = 1;

/**
 * Describes the package in `folder`. The hash is of version and sizes: reading 64 MB at every start would cost more
 * than the print, and npm has checked the bytes when it installed them.
 */
export async function describePackage(folder: string): Promise<EmbeddedPackage> {
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const shell = path.join(folder, 'bin', 'chromium.br');
  const libraries = path.join(folder, 'bin', 'al2023.tar.br');
  const sizes = await Promise.all([shell, libraries].map(async (file) => (await stat(file)).size));
  const hash = createHash('sha256')
    .update(JSON.stringify([LAYOUT, version, sizes]))
    .digest('hex');
  return { version, shell, libraries, folderName: `chromium-${version}-${hash.slice(0, 12)}` };
}
