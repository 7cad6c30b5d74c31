import type { BrowserKind, Candidate, Origin } from '../browser.ts';
import type { Files } from '../files.ts';

/** A candidate that is an executable file, there or not. */
export function lookAt(
  files: Files,
  kind: BrowserKind,
  origin: Origin,
  path: string,
  only = false,
): Candidate {
  const found = files.kind(path);
  if (found === 'program') return { kind, origin, path, only, shell: isShell(path), found: true };
  return { ...absent(kind, origin, path, only), whyNot: found === 'file' ? 'not-executable' : 'missing' };
}

/** A candidate that is not there: `path` says where it was looked for. */
export function absent(kind: BrowserKind, origin: Origin, path: string, only = false): Candidate {
  return { kind, origin, path, only, shell: isShell(path), found: false, whyNot: 'missing' };
}

/** `chrome-headless-shell` of Puppeteer, `chromium-headless-shell` of Debian, `headless_shell` of a build of one's own. */
function isShell(path: string): boolean {
  return /headless[-_]shell(\.exe)?$/i.test(path);
}
