import type { BuildEvent } from '../compile/build.ts';
import type { Io } from './io.ts';
import type { CliWords } from './words/index.ts';

/**
 * Tells what a build does, a line a step, on standard error; the same on a terminal and in a log.
 * @param plan which of several plans it is
 */
export function progress(io: Io, words: CliWords, plan: string | undefined) {
  return (event: BuildEvent): void => {
    if (event.event === 'read') {
      const of = plan === undefined ? '' : `${plan}: `;
      io.stderr.write(`${of}${words.build.read(event.files, event.documents)}\n`);
    } else io.stderr.write(`  ${event.done}/${event.of}  ${event.title}\n`);
  };
}
