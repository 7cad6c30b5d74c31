import type { Candidate, Origin } from '../browser.ts';
import { paths, variable } from '../environment.ts';
import type { Files } from '../files.ts';
import type { Host } from '../host.ts';
import { absent, lookAt } from './program.ts';

interface Layout {
  readonly origin: Origin;
  readonly product: string;
  /** The path within `<cache>/<product>/<platform>-<version>/`. */
  readonly program: string;
}

/**
 * The browsers that `npx puppeteer browsers install` has put into Puppeteer's cache, the newest version first. The
 * layout is that of @puppeteer/browsers (`Cache.ts` and `browser-data/chrome.ts`).
 */
export function findCached(host: Host, files: Files): Candidate[] {
  const { join } = paths(host);
  const cache = variable(host, 'PUPPETEER_CACHE_DIR') ?? join(host.home, '.cache', 'puppeteer');
  const platform = platformName(host);
  if (!platform) return [];
  return layouts(host).flatMap(({ origin, product, program }) => {
    const versions = files
      .list(join(cache, product))
      .filter((folder) => folder.startsWith(`${platform}-`))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    if (versions.length === 0) return [absent('cached', origin, join(cache, product))];
    return versions.map((folder) => lookAt(files, 'cached', origin, join(cache, product, folder, program)));
  });
}

function platformName({ platform, arch }: Host): string | undefined {
  if (platform === 'win32') return arch === 'ia32' ? 'win32' : 'win64';
  if (platform === 'darwin') return arch === 'arm64' ? 'mac_arm' : 'mac';
  return arch === 'arm64' ? 'linux_arm' : 'linux';
}

function layouts(host: Host): Layout[] {
  const { join } = paths(host);
  const suffix = buildName(host);
  const shell = `chrome-headless-shell-${suffix}`;
  const chrome = `chrome-${suffix}`;
  const end = host.platform === 'win32' ? '.exe' : '';
  const testing = 'Google Chrome for Testing';
  return [
    {
      origin: 'Chrome Headless Shell',
      product: 'chrome-headless-shell',
      program: join(shell, `chrome-headless-shell${end}`),
    },
    {
      origin: 'Chrome for Testing',
      product: 'chrome',
      program:
        host.platform === 'darwin'
          ? join(chrome, `${testing}.app`, 'Contents', 'MacOS', testing)
          : join(chrome, `chrome${end}`),
    },
  ];
}

function buildName({ platform, arch }: Host): string {
  if (platform === 'win32') return arch === 'ia32' ? 'win32' : 'win64';
  if (platform === 'darwin') return arch === 'arm64' ? 'mac-arm64' : 'mac-x64';
  return 'linux64';
}
