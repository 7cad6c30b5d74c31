import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';

/** What the finder asks of the file system: tests make up others, of machines that are not here. */
export interface Files {
  kind(path: string): 'file' | 'program' | 'folder' | undefined;
  /** The names in a folder, none if there is no such folder. */
  list(folder: string): readonly string[];
  /** The text of a file, `undefined` if it cannot be read. */
  read(path: string): string | undefined;
}

/** The file system of this machine. */
export const realFiles: Files = {
  kind(path) {
    try {
      if (statSync(path).isDirectory()) return 'folder';
    } catch {
      // Not there, or in a folder that is not ours to look into: PATH may well list root's.
      return undefined;
    }
    try {
      accessSync(path, constants.X_OK);
      return 'program';
    } catch {
      return 'file';
    }
  },
  list(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  read(path) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  },
};
