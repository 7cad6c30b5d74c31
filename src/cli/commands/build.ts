import { basename, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { BuildHost } from '../../compile/build.ts';
import { knownInputs } from '../../compile/known-inputs.ts';
import { type BuildRequest, manifestOptions, outputFolder } from '../../compile/request.ts';
import { sweep } from '../../output/sweep.ts';
import { type BuildReason, buildReasons } from '../../output/up-to-date.ts';
import { defaultStandard, standardNames } from '../../pdf/conform/standard.ts';
import type { Printer } from '../../pdf/printer.ts';
import type { PlanFolder } from '../../source/discover.ts';
import { chooseLanguage } from '../language.ts';
import { UsageError } from '../usage-error.ts';
import { tool, version } from '../version.ts';
import { type CliWords, wordsIn } from '../words/index.ts';
import { tellOutcome } from './build-outcome.ts';
import { type CommandContext, exampleText, gather, gatherWhole } from './context.ts';
import { choices, dateOption, plansAt } from './plans.ts';

interface Options {
  readonly to?: string[];
  readonly out?: string;
  readonly document?: string[];
  readonly audience?: string;
  readonly date?: string;
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly why?: boolean;
  readonly jobs?: string;
  readonly browser?: string;
  readonly pdfStandard?: string;
}

/** The words of the data language for who may see what, beside the option's own. */
const audiences = new Map([
  ['offentlig', 'public'],
  ['offentleg', 'public'],
  ['intern', 'internal'],
]);

/** How long one document may take to print. */
const deadlineSeconds = 120;

/** `plan build`: the documents of a plan; words and progress go to standard error. */
export function addBuild(program: Command, context: CommandContext): void {
  const { words } = context;
  program
    .command('build')
    .argument(words.placeholders.paths, words.options.paths)
    .description(words.commands.build)
    .option('--to <format>', words.options.to, gather)
    .option('--out <folder>', words.options.out)
    .option('--document <name>', words.options.document, gatherWhole)
    .option('--audience <audience>', words.options.audience)
    .option('--date <date>', words.options.date)
    .option('--draft', words.options.draft)
    .option('--force', words.options.force)
    .option('--why', words.options.why)
    .option('--jobs <number>', words.options.jobs)
    .option('--browser <path>', words.options.browser)
    .option('--pdf-standard <standard>', words.options.pdfStandard)
    .option('--lang <language>', words.options.lang)
    .addHelpText('after', exampleText(words.examples.heading, words.examples.build))
    .action((paths: string[], options: Options) => runBuild(paths, options, context));
}

async function runBuild(paths: readonly string[], options: Options, context: CommandContext): Promise<void> {
  const { io, words, done } = context;
  const wanted = await requestOf(options, words);
  const out = options.out === undefined ? undefined : resolve(io.cwd, options.out);
  const plans = plansAt(paths, io, words, out ? [out] : []);
  const jobs = jobsOf(options.jobs, words) ?? io.host.cores;
  let printer: Promise<Printer> | undefined;
  const host = {
    tool,
    version,
    pid: io.pid,
    isRunning: io.isRunning,
    ...epochOf(io.env.SOURCE_DATE_EPOCH),
    printer: () => (printer ??= startPrinter()),
  };
  const startPrinter = async () => {
    const { openPrinter } = await import('../../pdf/printer.ts');
    const { fontsFolder } = await import('../../package-folder.ts');
    return openPrinter({
      host: { ...io.host, cores: jobs },
      fontsFolder,
      deadlineSeconds,
      signal: io.signal,
      ...(options.browser === undefined ? {} : { browser: options.browser }),
    });
  };
  /** Ends the browser: called when the last document is printed, since the files can be finished while it ends. */
  const end = () => printer?.then((opened) => opened.close()).catch(() => {});
  let worst = 0;
  try {
    for (const [index, plan] of plans.entries()) {
      const folder = outputFolder(plan.folder, wanted.audience, out && outFor(plan, plans, out));
      const name = plans.length > 1 ? relative(io.cwd, plan.folder) || '.' : undefined;
      const request: BuildRequest = { ...wanted, output: folder };
      if (mustBuild(plan, request, options, context)) {
        const isLast = index === plans.length - 1;
        const status = await buildOne(
          plan,
          name,
          request,
          isLast ? { ...host, onPrinted: end } : host,
          context,
        );
        worst = Math.max(worst, status);
      }
      if (io.signal.aborted) break;
    }
  } finally {
    await end();
  }
  done(worst);
}

/** Where one of several plans goes below `--out`: a folder by its own name, or by its whole path where two have one. */
function outFor(plan: PlanFolder, plans: readonly PlanFolder[], out: string): string {
  if (plans.length === 1) return out;
  const name = basename(plan.folder);
  const alike = plans.filter((other) => basename(other.folder).toLowerCase() === name.toLowerCase());
  return resolve(
    out,
    alike.length === 1 ? name : plan.folder.replace(/^[/\\]+|:/g, '').replaceAll(/[/\\]/g, '-'),
  );
}

async function requestOf(options: Options, words: CliWords): Promise<Omit<BuildRequest, 'output'>> {
  const formats = choices('--to', options.to ?? [], ['md', 'html', 'pdf'] as const, words);
  const [audience = 'public'] = choices(
    '--audience',
    options.audience ? [audiences.get(options.audience.toLowerCase()) ?? options.audience] : [],
    ['public', 'internal'] as const,
    words,
  );
  const [standard = defaultStandard] = choices(
    '--pdf-standard',
    options.pdfStandard === undefined ? [] : [options.pdfStandard],
    standardNames,
    words,
  );
  const date = await dateOption(options.date, words);
  return {
    audience,
    formats: formats.length > 0 ? [...new Set(formats)] : ['md', 'html', 'pdf'],
    documents: options.document ?? [],
    draft: options.draft === true,
    standard,
    ...(date ? { date } : {}),
  };
}

function jobsOf(value: string | undefined, words: CliWords): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new UsageError(words.errors.badNumber('--jobs', value));
  return Number(value);
}

function epochOf(value: string | undefined): { epoch?: Date } {
  return value !== undefined && /^\d{1,12}$/.test(value) ? { epoch: new Date(Number(value) * 1000) } : {};
}

/**
 * Whether a build would give something else than what stands there already, decided without parsing any YAML. Tells
 * that it would not, or with `--why` what makes it.
 */
function mustBuild(
  plan: PlanFolder,
  request: BuildRequest,
  options: Options,
  { io, words }: CommandContext,
): boolean {
  const now = {
    folder: plan.folder,
    output: request.output,
    inputs: knownInputs(plan, request.output),
    options: manifestOptions(request),
    tool,
  };
  const reasons = buildReasons(now);
  const reason: BuildReason | undefined = reasons.next().value ?? undefined;
  if (!reason && !options.force) {
    sweep(request.output, io);
    io.stderr.write(`${words.build.upToDate(relative(io.cwd, request.output) || '.')}\n`);
    return false;
  }
  if (options.why) {
    const all = [...(reason ? [reason] : []), ...reasons];
    if (options.force) io.stderr.write(`${words.build.why(words.build.reasons.forced, '')}\n`);
    for (const one of all) {
      const detail =
        'file' in one ? one.file : 'document' in one ? one.document : one.reason === 'tool' ? one.before : '';
      io.stderr.write(`${words.build.why(words.build.reasons[one.reason], detail)}\n`);
    }
  }
  return true;
}

async function buildOne(
  plan: PlanFolder,
  name: string | undefined,
  request: BuildRequest,
  host: BuildHost,
  context: CommandContext,
): Promise<number> {
  const { io, asked } = context;
  if (request.formats.includes('pdf')) {
    // The browser takes longest to start. Loading the rest of the program blocks the event loop, so that comes after it.
    await host
      .printer()
      .then(({ spawned }) => spawned)
      .catch(() => {});
  }
  const { build } = await import('../../compile/build.ts');
  const { progress } = await import('../progress.ts');
  let tell: ReturnType<typeof progress> | undefined;
  const result = await build(plan, request, host, (event, language) => {
    tell ??= progress(io, wordsIn(chooseLanguage(asked, language, io)), name);
    tell(event);
  });
  return tellOutcome(result, request.output, context);
}
