import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isSamePath } from './same-path.ts';

/** Why a file that the plan names is not used. */
export type FileProblem = 'missing' | 'outside' | 'directory';

/**
 * The file that a path in `from` means: seen from the folder of `from`, and below one of the `roots`, also when
 * links are followed. Anything else is outside, whether it exists or not.
 */
export function confine(
  name: string,
  from: string,
  roots: readonly string[],
): { path: string } | { problem: FileProblem } {
  if (isAbsolute(name) || /^[a-z]:/i.test(name) || name.includes('\0')) return { problem: 'outside' };
  const named = resolve(dirname(from), name.replaceAll('\\', sep));
  const root = roots.find((root) => isBelow(named, root));
  if (root === undefined) return { problem: 'outside' };
  const path = onDisk(named, root);
  let real: string;
  try {
    real = realpathSync(path);
  } catch {
    // Not there, or no path that any file could have: a loop of links, a name that is too long.
    return { problem: 'missing' };
  }
  if (!roots.some((root) => isBelow(real, realpathSync(root)))) return { problem: 'outside' };
  const stats = statSync(real);
  if (stats.isDirectory()) return { problem: 'directory' };
  // A pipe or a device would be waited for without end.
  return stats.isFile() ? { path } : { problem: 'missing' };
}

/** A path below a folder with its names as they are on the disk, however the letters in them are composed. */
function onDisk(path: string, root: string): string {
  if (path === root || path.normalize('NFC') === path.normalize('NFD')) return path;
  const folder = onDisk(dirname(path), root);
  const named = join(folder, basename(path));
  const there = namesIn(folder).map((name) => join(folder, name));
  return there.includes(named) ? named : (there.find((one) => isSamePath(one, named)) ?? named);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
