import type { BuildEvent } from '../compile/build.ts';
import type { Io } from './io.ts';
import { paintFor } from './paint.ts';
import type { CliWords } from './words/index.ts';

/**
 * Tells what a build does, a line a step, on standard error; the same on a terminal and in a log.
 * @param plan which of several plans it is
 */
export function progress(io: Io, words: CliWords, plan: string | undefined) {
  const paint = paintFor(io.stderr, io.env);
  return (event: BuildEvent): void => {
    if (event.event === 'read') {
      const of = plan === undefined ? '' : `${plan}: `;
      io.stderr.write(`${of}${words.build.read(event.files, event.documents)}\n`);
      return;
    }
    const files = event.files.map(({ name, pages, bytes }) => {
      const size =
        pages === undefined ? kilobytes(bytes) : `${words.build.pages(pages)}, ${kilobytes(bytes)}`;
      return `${name} ${paint.dim(`(${size})`)}`;
    });
    io.stderr.write(`  ${event.done}/${event.of}  ${event.title}: ${files.join(', ')}\n`);
  };
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
