import { paths, variable } from '../environment.ts';
import type { Files } from '../files.ts';
import type { Host } from '../host.ts';

/** The first program of this name in the folders of PATH. */
export function searchPath(host: Host, files: Files, name: string): string | undefined {
  const { join, delimiter, isAbsolute } = paths(host);
  const file = host.platform === 'win32' && !/\.exe$/i.test(name) ? `${name}.exe` : name;
  return (variable(host, 'PATH') ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, file))
    .find((path) => files.kind(path) === 'program');
}
