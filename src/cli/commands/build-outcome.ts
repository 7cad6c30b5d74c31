import { relative } from 'node:path';
import type { BuildResult } from '../../compile/build.ts';
import type { OutputFile } from '../../output/manifest.ts';
import { formatSize } from '../file-size.ts';
import { chooseLanguage } from '../language.ts';
import { paintFor } from '../paint.ts';
import { type CliWords, wordsIn } from '../words/index.ts';
import type { CommandContext } from './context.ts';
import { attemptLine } from './doctor.ts';

/**
 * Tells on standard error what a build found and wrote.
 * @param output the folder with the files, absolute
 * @returns the exit status
 */
export async function tellOutcome(
  result: BuildResult,
  output: string,
  context: CommandContext,
): Promise<number> {
  const { io, asked } = context;
  const words = wordsIn(chooseLanguage(asked, result.plan.language, io));
  await tellDiagnostics(result, context);
  const say = (line: string) => io.stderr.write(`${line}\n`);
  const folder = relative(io.cwd, output) || '.';
  const paint = await paintFor(io.stderr, io.env);
  if (!result.plan.linked) {
    say(words.build.syntaxStops);
    return 1;
  }
  if (result.unknown.length > 0) {
    for (const name of result.unknown) say(words.errors.unknownDocument(name, result.known));
    return 2;
  }
  for (const { id, standing } of result.refused) {
    say(words.build.refused(id));
    if (standing.length > 0) say(`  ${words.build.standing(standing)}`);
  }
  for (const { file, reason, detail } of result.unwritten)
    say(words.build.unwritten(relative(io.cwd, file), reason, detail));
  if (result.dropped.length > 0) say(words.build.dropped(result.dropped));
  if (result.browser && !result.browser.sandbox.on)
    say(words.build.sandboxOff(result.browser.sandbox.because));
  if (result.browserProblem) {
    say(words.build.noBrowser);
    if ('attempts' in result.browserProblem) {
      for (const attempt of result.browserProblem.attempts) say(attemptLine(attempt, words.doctor));
      for (const remedy of words.doctor.remedies[result.browserProblem.reason]) say(`  ${remedy}`);
    }
  }
  for (const file of result.documents.flatMap(({ files }) => files)) {
    say(`  ${file.name} ${paint.dim(`(${describeFile(file, words)})`)}`);
  }
  const written = result.documents.filter(({ files }) => files.length > 0).length;
  if (written > 0) say(words.build.done(written, folder));
  else if (result.documents.length === 0 && result.refused.length === 0) say(words.build.nothingToBuild);
  else say(words.build.nothingWritten);
  if (result.unwritten.length > 0 || result.browserProblem) return 2;
  return result.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function tellDiagnostics(
  { diagnostics, plan }: BuildResult,
  { io, asked }: CommandContext,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { report } = await import('./report.ts');
  const textOf = (file: string) => plan.files.get(file)?.text;
  const checked = { diagnostics, files: plan.files.size, textOf };
  io.stderr.write(await report('text', checked, chooseLanguage(asked, plan.language, io), io, 'stderr'));
}

/** How long and large a file is, and what it keeps: 3 sider, 161 kB, PDF/UA-1, PDF/A-2a. */
function describeFile({ pages, bytes, standards = [] }: OutputFile, words: CliWords): string {
  const length = pages === undefined ? [] : [words.build.pages(pages)];
  return [...length, formatSize(bytes, words.language), ...standards].join(', ');
}
