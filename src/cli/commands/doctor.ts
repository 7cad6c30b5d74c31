import type { Command } from 'commander';
import type { Attempt } from '../../pdf/browser.ts';
import type { Inspection, Tried } from '../../pdf/inspect.ts';
import type { CliWords } from '../words/index.ts';
import { type CommandContext, exampleText } from './context.ts';

interface Options {
  readonly browser?: string;
}

/** `plan doctor`: what is there to make PDF, and what to do. */
export function addDoctor(program: Command, context: CommandContext): void {
  const { words } = context;
  program
    .command('doctor')
    .description(words.commands.doctor)
    .option('--browser <path>', words.options.browser)
    .option('--lang <language>', words.options.lang)
    .addHelpText('after', exampleText(words.examples.heading, words.examples.doctor))
    .action((options: Options) => doctor(options, context));
}

async function doctor(options: Options, { io, words, done }: CommandContext): Promise<void> {
  const { inspect } = await import('../../pdf/inspect.ts');
  const { fontsFolder } = await import('../../package-folder.ts');
  const browser = options.browser === undefined ? {} : { browser: options.browser };
  const inspection = await inspect(io.host, { fontsFolder, signal: io.signal, ...browser });
  io.stdout.write(`${doctorText(inspection, io.nodeVersion, words).join('\n')}\n`);
  done(inspection.problem ? 2 : 0);
}

/** What was found, line by line. */
function doctorText(found: Inspection, node: string, { doctor: words }: CliWords): string[] {
  const rows = [
    [words.node, node],
    [words.platform, `${found.platform} ${found.arch}`],
    [words.sandbox, found.sandbox.on ? words.sandboxOn : `${words.sandboxOff} (${found.sandbox.because})`],
    [words.cache, found.cacheFolder],
    [words.fonts(found.fonts), ''],
  ];
  const width = Math.max(...rows.slice(0, -1).map(([label = '']) => label.length));
  return [
    words.title,
    '',
    ...rows.map(([label = '', value]) => (value ? `  ${label.padEnd(width)}  ${value}` : `  ${label}`)),
    '',
    words.browsers,
    ...found.candidates.map((tried) => candidateLine(tried, tried.candidate === found.used, words)),
    ...found.policies.map((file) => `  ${words.policy(file)}`),
    '',
    ...verdict(found, words),
  ];
}

function candidateLine(tried: Tried, isUsed: boolean, words: CliWords['doctor']): string {
  if (!tried.works) return attemptLine(tried, words);
  const version = `${words.works} (${tried.version})${isUsed ? `, ${words.used}` : ''}`;
  return `  + ${tried.candidate.origin}: ${version}\n      ${tried.path}`;
}

/** A browser that could not be used, and why. */
export function attemptLine({ candidate, failure, detail }: Attempt, words: CliWords['doctor']): string {
  const why = detail ? `: ${detail.split('\n')[0]}` : '';
  return `  - ${candidate.origin}: ${words.failures[failure]}${why}${candidate.path ? `\n      ${candidate.path}` : ''}`;
}

function verdict(found: Inspection, words: CliWords['doctor']): string[] {
  if (!found.problem) return [words.ready(found.used?.origin ?? '')];
  const remedies = 'attempts' in found.problem ? words.remedies[found.problem.reason] : [];
  return [words.notReady, ...remedies.map((remedy) => `  ${remedy}`)];
}
