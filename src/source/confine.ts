import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

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
  const path = resolve(dirname(from), name.replaceAll('\\', sep));
  if (!roots.some((root) => isBelow(path, root))) return { problem: 'outside' };
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

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
