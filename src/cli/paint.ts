import type { Output } from './io.ts';
import { type Paint, plain } from './report/context.ts';

/** Colours for a stream: none unless it is a terminal, and none where `NO_COLOR` is set (https://no-color.org). */
export async function paintFor(
  stream: Output,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Paint> {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  if (env.NO_COLOR || env.TERM === 'dumb' || (!stream.isTTY && !forced)) return plain;
  const { Chalk, supportsColor, supportsColorStderr } = await import('chalk');
  const level = (supportsColor || supportsColorStderr || { level: 1 as const }).level;
  const chalk = new Chalk({ level });
  return {
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
    info: (text) => chalk.cyan(text),
    dim: (text) => chalk.dim(text),
    bold: (text) => chalk.bold(text),
  };
}
