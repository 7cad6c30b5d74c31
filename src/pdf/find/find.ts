import type { Candidate } from '../browser.ts';
import { type Files, realFiles } from '../files.ts';
import type { Host } from '../host.ts';
import { findCached } from './cached.ts';
import { findEmbedded } from './embedded.ts';
import { findExplicit } from './explicit.ts';
import { findInstalled } from './installed.ts';

export interface FindOptions {
  /** `--browser`: a path, a program's name, or a WebSocket address. */
  readonly browser?: string;
}

/**
 * Every browser that could print, in the order in which they are tried: the one that was asked for; the embedded
 * headless shell; a headless shell in Puppeteer's cache, since it starts three times faster than an installed browser and
 * somebody put it there on purpose; an installed Chrome, Edge or Chromium; a whole Chrome in Puppeteer's cache.
 * What is not there is listed too, so that an error can say where was looked.
 */
export function find(host: Host, options: FindOptions = {}, files: Files = realFiles): Candidate[] {
  const explicit = findExplicit(host, options.browser, files);
  const only = explicit.find((candidate) => candidate.only);
  if (only) return explicit.slice(0, explicit.indexOf(only) + 1);
  const cached = findCached(host, files);
  return [
    ...explicit,
    ...findEmbedded(host, files),
    ...cached.filter((candidate) => candidate.shell),
    ...findInstalled(host, files),
    ...cached.filter((candidate) => !candidate.shell),
  ];
}
