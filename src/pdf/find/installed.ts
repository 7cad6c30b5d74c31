import type { Candidate, Origin } from '../browser.ts';
import { paths, variable } from '../environment.ts';
import type { Files } from '../files.ts';
import type { Host } from '../host.ts';
import { absent, lookAt } from './program.ts';
import { searchPath } from './search-path.ts';

/** Chrome, Edge and Chromium where their installers put them. */
export function findInstalled(host: Host, files: Files): Candidate[] {
  switch (host.platform) {
    case 'win32':
      return findOnWindows(host, files);
    case 'darwin':
      return findOnMac(host, files);
    default:
      return findOnPath(host, files);
  }
}

const windows: readonly [Origin, string][] = [
  ['Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
];

/** For all users in one of the program folders (64 and 32 bit), or for this user alone. */
function findOnWindows(host: Host, files: Files): Candidate[] {
  const { join } = paths(host);
  const folders = ['PROGRAMFILES', 'PROGRAMW6432', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => variable(host, name) ?? [],
  );
  return windows.flatMap(([origin, file]) =>
    [...new Set(folders)].map((folder) => lookAt(files, 'installed', origin, join(folder, file))),
  );
}

const mac: readonly [Origin, string][] = [
  ['Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
];

function findOnMac(host: Host, files: Files): Candidate[] {
  const { join } = paths(host);
  const folders = ['/Applications', join(host.home, 'Applications')];
  return mac.flatMap(([origin, file]) =>
    folders.map((folder) => lookAt(files, 'installed', origin, join(folder, file))),
  );
}

const linux: readonly [Origin, string][] = [
  ['Chromium', 'chromium-headless-shell'],
  ['Chrome', 'google-chrome-stable'],
  ['Chrome', 'google-chrome'],
  ['Edge', 'microsoft-edge-stable'],
  ['Edge', 'microsoft-edge'],
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
];

function findOnPath(host: Host, files: Files): Candidate[] {
  return linux.map(([origin, name]) => {
    const path = searchPath(host, files, name);
    return path ? lookAt(files, 'installed', origin, path) : absent('installed', origin, name);
  });
}
