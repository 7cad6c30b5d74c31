import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** 30 days: an older version that no project on this machine has used since is 200 MB for nothing. */
const UNUSED_AFTER = 30 * 24 * 60 * 60 * 1000;

const MARK = 'used';

/** Notes that an unpacked shell is in use: the file system's own clock writes the time on the mark. */
export async function markUsed(folder: string): Promise<void> {
  await writeFile(path.join(folder, MARK), '', { mode: 0o600 }).catch(() => {});
}

/** Removes unpacked shells beside `own` that were last used a month before it. */
export async function sweepVersions(own: string): Promise<void> {
  const parent = path.dirname(own);
  const now = await lastUsed(own);
  for (const name of await readdir(parent)) {
    const folder = path.join(parent, name);
    if (!/^chromium-[\w.]+-[0-9a-f]{12}$/.test(name) || folder === own) continue;
    if (now - (await lastUsed(folder)) < UNUSED_AFTER) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

async function lastUsed(folder: string): Promise<number> {
  return (await stat(path.join(folder, MARK)).catch(() => undefined))?.mtimeMs ?? 0;
}
