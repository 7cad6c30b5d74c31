import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryOwner } from './temporary.ts';

/** Which processes there are. */
export interface SweepHost {
  /**
   * This process. Its own names are leftovers too: in a container each run has the same number, and a run sweeps
   * before it writes.
   */
  readonly pid: number;
  readonly isRunning: (pid: number) => boolean;
}

/**
 * Removes what killed runs have left in an output folder: files with our temporary name (see temporary.ts) whose
 * process is no more. Nothing else is touched, nor are folders below. To be called before the first file is
 * written.
 *
 * @returns the names of the files that were removed; none where there is no such folder
 */
export async function sweep(folder: string, host: SweepHost): Promise<readonly string[]> {
  const removed: string[] = [];
  for (const entry of await fs.readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const owner = entry.isFile() ? temporaryOwner(entry.name) : undefined;
    if (owner === undefined || (owner !== host.pid && host.isRunning(owner))) continue;
    try {
      await fs.unlink(join(folder, entry.name));
      removed.push(entry.name);
    } catch {
      // Held open, or another run was faster: the next run tries again.
    }
  }
  return removed.sort();
}
