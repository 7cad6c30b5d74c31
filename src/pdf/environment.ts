import path from 'node:path';
import type { Host } from './host.ts';

/** The rules for paths of the host, which in tests is not this machine. */
export function paths(host: Host): path.PlatformPath {
  return host.platform === 'win32' ? path.win32 : path.posix;
}

/** A variable's value; empty ones count as not set. Windows does not tell upper case from lower in their names. */
export function variable(host: Host, name: string): string | undefined {
  const exact = host.env[name];
  if (exact) return exact;
  if (host.platform !== 'win32') return undefined;
  const key = Object.keys(host.env).find((other) => other.toUpperCase() === name.toUpperCase());
  return (key && host.env[key]) || undefined;
}

/** Whether a variable says yes: set, and not to `0` or `false`. */
export function isSet(host: Host, name: string): boolean {
  const value = variable(host, name);
  return value !== undefined && value !== '0' && value.toLowerCase() !== 'false';
}

/**
 * The folder that is the user's own for what can be made again: by the XDG Base Directory Specification, on macOS
 * ~/Library/Caches, on Windows %LOCALAPPDATA%.
 */
export function cacheFolder(host: Host): string {
  const { join, isAbsolute } = paths(host);
  if (host.platform === 'win32') {
    return join(variable(host, 'LOCALAPPDATA') ?? join(host.home, 'AppData', 'Local'), 'planverk', 'Cache');
  }
  if (host.platform === 'darwin') return join(host.home, 'Library', 'Caches', 'planverk');
  const xdg = variable(host, 'XDG_CACHE_HOME');
  return join(xdg && isAbsolute(xdg) ? xdg : join(host.home, '.cache'), 'planverk');
}

/** The folder for what is gone when the program ends. */
export function temporaryFolder(host: Host): string {
  const { join } = paths(host);
  if (host.platform === 'win32') {
    return variable(host, 'TEMP') ?? variable(host, 'TMP') ?? join(host.home, 'AppData', 'Local', 'Temp');
  }
  return variable(host, 'TMPDIR') ?? '/tmp';
}
