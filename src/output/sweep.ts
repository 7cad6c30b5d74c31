import { type Dirent, readdirSync, unlinkSync } from 'node:fs';
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
 * written, and also where there is nothing to write: so it reads synchronously and imports no more than
 * up-to-date.ts does.
 *
 * @returns the names of the files that were removed; none where there is no such folder
 */
export function sweep(folder: string, host: SweepHost): readonly string[] {
  const removed: string[] = [];
  for (const entry of entriesOf(folder)) {
    const owner = entry.isFile() ? temporaryOwner(entry.name) : undefined;
    if (owner === undefined || (owner !== host.pid && host.isRunning(owner))) continue;
    try {
      unlinkSync(join(folder, entry.name));
      removed.push(entry.name);
    } catch {
      // Held open, or another run was faster: the next run tries again.
    }
  }
  return removed.sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
