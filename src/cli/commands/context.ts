import type { Language } from '../../text/language.ts';
import type { Io } from '../io.ts';
import type { CliWords, Example } from '../words/index.ts';

/** What every command gets: the process as data, the words of its language, and where its exit status goes. */
export interface CommandContext {
  readonly io: Io;
  readonly words: CliWords;
  readonly asked: Language | undefined;
  readonly done: (status: number) => void;
}

/** Gathers the values of an option that may be repeated; a comma inside one value splits too. */
export function gather(value: string, before: readonly string[] = []): string[] {
  return [
    ...before,
    ...value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ];
}

/** As `gather`, for values that may hold a comma themselves, such as titles. */
export function gatherWhole(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** The examples at the end of a help text. */
export function exampleText(heading: string, examples: readonly Example[]): string {
  const width = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`);
  return `\n${heading}\n${lines.join('\n')}`;
}
