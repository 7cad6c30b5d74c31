import { relative } from 'node:path';
import { write } from '../output/index.ts';
import type { Language } from '../text/language.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';
import { wordsIn } from './words/index.ts';

/** Writes a file whole; one that cannot be written is told of with its name and the reason. */
export async function save(
  file: string,
  content: string | Uint8Array,
  language: Language,
  io: Io,
): Promise<void> {
  const result = await write({ file, content }, io);
  if ('reason' in result)
    throw new UsageError(
      wordsIn(language).build.unwritten(relative(io.cwd, file), result.reason, result.detail),
    );
}
