import { readdirSync, readFileSync } from 'node:fs';

function allProcesses(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** The processes that this test process has started itself, by id. */
export function ownChildren(): number[] {
  return allProcesses().filter((id) => parentOf(id) === process.pid);
}

function parentOf(id: number): number | undefined {
  try {
    // The name in brackets may have spaces; the state and the parent come after it.
    const status = readFileSync(`/proc/${id}/stat`, 'utf8');
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** Whether this test process, or one that it has started, has started a process. */
function isDescendant(id: number): boolean {
  const parent = parentOf(id);
  return parent !== undefined && (parent === process.pid || isDescendant(parent));
}

/** The command line of a process; empty if it is gone. */
function commandLineOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Kills the browsers that this test process has started; how many there were. */
export function killBrowsers(): number {
  return killAll(ownChildren().filter((id) => commandLineOf(id).includes('headless-shell')));
}

/** Kills the processes in which those browsers lay out their pages; how many there were. */
export function killRenderers(): number {
  return killAll(
    allProcesses().filter((id) => commandLineOf(id).includes('--type=renderer') && isDescendant(id)),
  );
}

function killAll(ids: readonly number[]): number {
  for (const id of ids) process.kill(id, 'SIGKILL');
  return ids.length;
}
