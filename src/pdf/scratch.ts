import { mkdtempSync, readlinkSync } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** A day: no run of `plan` takes it, except `watch`, whose owner is seen to live where that can be seen. */
const STALE_AFTER = 24 * 60 * 60 * 1000;

interface Owned {
  readonly label: string;
  readonly space: number;
  readonly id: number;
}

/**
 * Makes a folder of our own (0700) in `parent` for what must be gone after the run. Its name says whose it is, so that a
 * later run can sweep what a killed one has left.
 */
export function makeScratch(parent: string, label: string): string {
  return mkdtempSync(path.join(parent, `planverk-${label}-${owner()}-`));
}

/**
 * Removes what killed runs have left beside `own`: folders of its label whose owner is no more, or that are a day older
 * where that cannot be known (another container, another system).
 */
export async function sweepScratch(own: string): Promise<void> {
  const parent = path.dirname(own);
  const label = parseName(own)?.label;
  const now = (await lstat(own)).mtimeMs;
  const names = await readdir(parent).catch(() => []);
  for (const name of names) {
    const parsed = parseName(name);
    if (!parsed || parsed.label !== label) continue;
    const folder = path.join(parent, name);
    if (await isStale(folder, parsed, now)) {
      await rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => {});
    }
  }
}

function parseName(folder: string): Owned | undefined {
  const match = /^planverk-(.+)-(\d+)-(\d+)-[A-Za-z0-9]{6}$/.exec(path.basename(folder));
  return match ? { label: String(match[1]), space: Number(match[2]), id: Number(match[3]) } : undefined;
}

async function isStale(folder: string, { space, id }: Owned, now: number): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined);
  if (!stats?.isDirectory()) return false;
  if (space !== 0 && space === processSpace())
    return (await lstat(`/proc/${id}`).catch(() => undefined)) === undefined;
  return now - stats.mtimeMs > STALE_AFTER;
}

/** `<space>-<process>`: process ids mean something only within their namespace, which containers do not share. */
function owner(): string {
  return `${processSpace()}-${readNumber('/proc/self')}`;
}

function processSpace(): number {
  return readNumber('/proc/self/ns/pid');
}

/** The number in what a link of Linux's /proc says; 0 where there is no such link. */
function readNumber(link: string): number {
  try {
    return Number(/\d+/.exec(readlinkSync(link))?.[0] ?? 0);
  } catch {
    return 0;
  }
}
