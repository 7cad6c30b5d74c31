import { createRequire } from 'node:module';
import path from 'node:path';
import type { Candidate } from '../browser.ts';
import type { Files } from '../files.ts';
import type { Host } from '../host.ts';

const NAME = '@sparticuz/chromium';

/** The headless shell that comes as an optional npm package: no download, no installation by a system's owner. */
export function findEmbedded(host: Host, files: Files): Candidate[] {
  const base = { kind: 'embedded', origin: NAME, shell: true, only: false } as const;
  if (host.platform !== 'linux' || host.arch !== 'x64') {
    return [{ ...base, path: NAME, found: false, whyNot: 'platform' }];
  }
  const folder = packageFolder();
  if (folder && files.kind(path.join(folder, 'bin', 'chromium.br'))) {
    return [{ ...base, path: folder, found: true }];
  }
  return [{ ...base, path: folder ?? NAME, found: false, whyNot: 'not-installed' }];
}

/** The package's folder, by its entry `build/cjs/index.cjs`, since its package.json cannot be asked for. */
function packageFolder(): string | undefined {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(NAME)), '..', '..');
  } catch {
    return undefined;
  }
}
