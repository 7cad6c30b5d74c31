import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';

export const hasPoppler = spawnSync('pdftoppm', ['-v']).status === 0;

/** A hash of what each page of a PDF looks like, at 72 dots an inch. */
export async function paintPages(file: string): Promise<string[]> {
  const options = { encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY } as const;
  const { stdout } = await promisify(execFile)('pdftoppm', ['-r', '72', file], options);
  return splitPictures(stdout).map((picture) => createHash('sha256').update(picture).digest('hex'));
}

/** Pictures one after the other: a head with width and height, three bytes for each dot. */
function splitPictures(ppm: Buffer): Buffer[] {
  const pictures: Buffer[] = [];
  for (let at = 0; at < ppm.length; at += pictures.at(-1)?.length ?? 0) {
    const [head, width, height] = /^P6\s+(\d+) (\d+)\s+255\s/.exec(ppm.toString('latin1', at, at + 40)) ?? [];
    if (head === undefined) throw new Error(`no picture at byte ${at}`);
    pictures.push(ppm.subarray(at, at + head.length + 3 * Number(width) * Number(height)));
  }
  return pictures;
}
