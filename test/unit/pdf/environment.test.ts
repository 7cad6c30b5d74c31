import { expect, test } from 'vitest';
import { cacheFolder, temporaryFolder } from '../../../src/pdf/environment.ts';
import type { Host } from '../../../src/pdf/host.ts';

const linux: Host = { platform: 'linux', arch: 'x64', env: {}, uid: 1000, home: '/home/kari', cores: 2 };
const windows: Host = { ...linux, platform: 'win32', home: 'C:\\Users\\kari' };

test('the cache is where each system keeps it', () => {
  expect(cacheFolder(linux)).toBe('/home/kari/.cache/planverk');
  expect(cacheFolder({ ...linux, env: { XDG_CACHE_HOME: '/var/kari' } })).toBe('/var/kari/planverk');
  expect(cacheFolder({ ...linux, env: { XDG_CACHE_HOME: 'relative' } })).toBe('/home/kari/.cache/planverk');
  expect(cacheFolder({ ...linux, platform: 'darwin' })).toBe('/home/kari/Library/Caches/planverk');
  expect(cacheFolder(windows)).toBe('C:\\Users\\kari\\AppData\\Local\\planverk\\Cache');
  expect(cacheFolder({ ...windows, env: { LocalAppData: 'D:\\Local' } })).toBe('D:\\Local\\planverk\\Cache');
});

test('so is the folder for what is temporary', () => {
  expect(temporaryFolder(linux)).toBe('/tmp');
  expect(temporaryFolder({ ...linux, env: { TMPDIR: '/var/tmp' } })).toBe('/var/tmp');
  expect(temporaryFolder({ ...windows, env: { Temp: 'D:\\Temp' } })).toBe('D:\\Temp');
});
