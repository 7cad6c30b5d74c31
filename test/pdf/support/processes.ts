import { readdirSync, readFileSync } from 'node:fs';

/** The processes that this test process has started itself, by id. */
export function ownChildren(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => parentOf(id) === process.pid);
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

/** Kills the browsers that this test process has started. */
export function killBrowsers(): number {
  const browsers = ownChildren().filter((id) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('headless-shell');
    } catch {
      return false;
    }
  });
  for (const id of browsers) process.kill(id, 'SIGKILL');
  return browsers.length;
}
