import { mkdir, open, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, explain, type Output, type Unwritten } from './write.ts';

/** A file that was made, or that stood there before and was left as it is. */
export interface Created {
  readonly file: string;
  readonly isNew: boolean;
}

/**
 * Writes a file that is not there yet; one that is there, even if it came this very moment, is left. Makes the folder
 * where there is none.
 *
 * @throws what is no error of the file system
 */
export async function create({ file, content }: Output): Promise<Created | Unwritten> {
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    return { file, ...explain(error, false) };
  }
  try {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(content);
    } catch (error) {
      await unlink(file).catch(() => {});
      throw error;
    } finally {
      await handle.close();
    }
    return { file, isNew: true };
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? { file, isNew: false } : { file, ...explain(error, false) };
  }
}
