import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/pdf/browser.ts';
import type { Files } from '../../../src/pdf/files.ts';
import { find } from '../../../src/pdf/find/find.ts';
import type { Host } from '../../../src/pdf/host.ts';

const linux: Host = {
  platform: 'linux',
  arch: 'arm64',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  uid: 1000,
  home: '/home/kari',
  cores: 2,
};

const windows: Host = {
  platform: 'win32',
  arch: 'x64',
  env: {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LocalAppData: 'C:\\Users\\kari\\AppData\\Local',
  },
  uid: undefined,
  home: 'C:\\Users\\kari',
  cores: 4,
};

const mac: Host = { ...linux, platform: 'darwin', home: '/Users/kari', env: {} };

/** A file system that has these programs, and these files that cannot be run. */
function filesWith(programs: readonly string[], plain: readonly string[] = []): Files {
  return {
    kind: (path) => (programs.includes(path) ? 'program' : plain.includes(path) ? 'file' : undefined),
    list: (folder) => {
      const inside = programs.filter(
        (path) => /^[/\\]/.test(path.slice(folder.length)) && path.startsWith(folder),
      );
      return [...new Set(inside.map((path) => path.slice(folder.length + 1).split(/[/\\]/)[0] ?? ''))];
    },
    read: () => undefined,
  };
}

function foundPaths(candidates: readonly Candidate[]): string[] {
  return candidates.filter((candidate) => candidate.found).map((candidate) => candidate.path);
}

describe('on Windows', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const ownChrome = 'C:\\Users\\kari\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
  const cache = 'C:\\Users\\kari\\.cache\\puppeteer';
  const shell = `${cache}\\chrome-headless-shell\\win64-150.0.1.2\\chrome-headless-shell-win64\\chrome-headless-shell.exe`;
  const testing = `${cache}\\chrome\\win64-150.0.1.2\\chrome-win64\\chrome.exe`;

  test('a headless shell of Puppeteer goes before Chrome and Edge, its Chrome after them', () => {
    expect(foundPaths(find(windows, {}, filesWith([testing, edge, ownChrome, shell])))).toEqual([
      shell,
      ownChrome,
      edge,
      testing,
    ]);
  });

  test('every place is told when there is none', () => {
    const candidates = find(windows, {}, filesWith([]));
    expect(foundPaths(candidates)).toEqual([]);
    expect(candidates.map((candidate) => candidate.path)).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
    expect(candidates[0]).toMatchObject({ kind: 'embedded', whyNot: 'platform' });
  });

  test('variables are found whatever their letters, names on the path get their .exe', () => {
    const host = { ...windows, env: { ...windows.env, Path: 'D:\\tools', plan_browser: 'brave' } };
    expect(foundPaths(find(host, {}, filesWith(['D:\\tools\\brave.exe', edge])))).toEqual([
      'D:\\tools\\brave.exe',
    ]);
  });
});

describe('on macOS', () => {
  test('applications of all and of the user, then the newest Chrome of Puppeteer', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const edge = '/Users/kari/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const testing = (version: string) =>
      `/Users/kari/.cache/puppeteer/chrome/mac_arm-${version}/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`;
    const files = filesWith([testing('99.0.1.2'), testing('150.0.1.2'), edge, chrome]);
    expect(foundPaths(find(mac, {}, files))).toEqual([
      chrome,
      edge,
      testing('150.0.1.2'),
      testing('99.0.1.2'),
    ]);
  });
});

describe('on Linux', () => {
  test('programs on the path, a headless shell first', () => {
    const files = filesWith([
      '/usr/bin/chromium',
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/google-chrome',
    ]);
    expect(foundPaths(find(linux, {}, files))).toEqual([
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/google-chrome',
      '/usr/bin/chromium',
    ]);
  });

  test('a program in the working folder is not taken for an installed one', () => {
    expect(foundPaths(find({ ...linux, env: { PATH: '.:' } }, {}, filesWith(['chromium'])))).toEqual([]);
  });

  test('the embedded shell goes before all that is installed, on x64 only', () => {
    const files = filesWith(['/usr/bin/chromium']);
    const real: Files = {
      ...files,
      kind: (path) => (path.endsWith('chromium.br') ? 'file' : files.kind(path)),
    };
    const kinds = (host: Host) =>
      find(host, {}, real)
        .filter((candidate) => candidate.found)
        .map((candidate) => candidate.kind);
    expect(kinds({ ...linux, arch: 'x64' })).toEqual(['embedded', 'installed']);
    expect(kinds(linux)).toEqual(['installed']);
  });

  test("Puppeteer's cache is where its variable says", () => {
    const shell =
      '/srv/cache/chrome-headless-shell/linux-150.0.1.2/chrome-headless-shell-linux64/chrome-headless-shell';
    const host: Host = { ...linux, arch: 'x64', env: { ...linux.env, PUPPETEER_CACHE_DIR: '/srv/cache' } };
    expect(foundPaths(find(host, {}, filesWith([shell])))).toContain(shell);
  });
});

describe('a browser that was asked for', () => {
  const files = filesWith(['/opt/a', '/opt/b', '/opt/c', '/usr/bin/chromium'], ['/opt/text']);

  test('by option is the only one, before the variable', () => {
    const host = { ...linux, env: { ...linux.env, PLAN_BROWSER: '/opt/b' } };
    const candidates = find(host, { browser: '/opt/a' }, files);
    expect(candidates).toMatchObject([{ origin: '--browser', path: '/opt/a', found: true, only: true }]);
    expect(find(host, {}, files)).toMatchObject([{ origin: 'PLAN_BROWSER', path: '/opt/b', only: true }]);
  });

  test('and is not there is not replaced by another', () => {
    expect(find(linux, { browser: '/opt/x' }, files)).toMatchObject([{ found: false, whyNot: 'missing' }]);
    expect(find(linux, { browser: '/opt/text' }, files)).toMatchObject([{ whyNot: 'not-executable' }]);
  });

  test("by other tools' variables is tried first, but not alone", () => {
    const host = {
      ...linux,
      env: { ...linux.env, CHROME_PATH: '/opt/c', PUPPETEER_EXECUTABLE_PATH: '/opt/b' },
    };
    expect(foundPaths(find(host, {}, files))).toEqual(['/opt/b', '/opt/c', '/usr/bin/chromium']);
  });

  test('by address is a remote one', () => {
    const host = { ...linux, env: { ...linux.env, PLAN_BROWSER_WS: 'ws://chrome:3000' } };
    expect(find(host, {}, files)).toMatchObject([{ kind: 'remote', path: 'ws://chrome:3000', found: true }]);
    expect(find(linux, { browser: 'wss://x/y' }, files)).toMatchObject([
      { kind: 'remote', path: 'wss://x/y' },
    ]);
  });
});
