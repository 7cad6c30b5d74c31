import { resolve } from 'node:path';
import { findPlans, type PlanFolder, planWithUnsaved } from '../../source/discover.ts';
import type { Language } from '../../text/language.ts';
import type { DateValue } from '../../text/values/date.ts';
import type { Io } from '../io.ts';
import { chooseLanguage } from '../language.ts';
import { UsageError } from '../usage-error.ts';
import type { CliWords } from '../words/index.ts';

/** The plans that the paths on the command line mean, each once; the folder one stands in where there is none. */
export function plansAt(
  paths: readonly string[],
  io: Io,
  words: CliWords,
  outputs: readonly string[] = [],
): PlanFolder[] {
  const found = new Map<string, PlanFolder>();
  for (const path of paths.length > 0 ? paths : ['.']) {
    const plans = findPlans(resolve(io.cwd, path), io.host.home, new Set(outputs));
    if (plans === undefined) throw new UsageError(words.errors.noPath(path));
    if (plans.length === 0) throw new UsageError(words.errors.noPlan(path === '.' ? io.cwd : path));
    for (const plan of plans) found.set(plan.folder, plan);
  }
  return [...found.values()];
}

/** The plan that standard input belongs to, in the place of the file with this name. */
export async function planOnStdin(name: string, io: Io): Promise<PlanFolder> {
  return planWithUnsaved(resolve(io.cwd, name), await io.stdin(), io.host.home);
}

/** The language of messages about a plan, or where there is none; it is opened only where no language is asked for. */
export async function languageAt(
  plan: PlanFolder | undefined,
  asked: Language | undefined,
  io: Io,
): Promise<Language> {
  if (asked || !plan) return chooseLanguage(asked, undefined, io);
  const { openPlan } = await import('../../compile/open-plan.ts');
  return chooseLanguage(asked, openPlan(plan).language, io);
}

/** The value of `--date`. */
export async function dateOption(value: string | undefined, words: CliWords): Promise<DateValue | undefined> {
  if (value === undefined) return undefined;
  const { readDate } = await import('../../text/values/date.ts');
  const reading = readDate(value);
  if (!reading.ok || !/^\d{4}-\d\d-\d\d$/.test(reading.value.edtf ?? ''))
    throw new UsageError(words.errors.badDate(value));
  return reading.value;
}

/** Values of an option that has only these. */
export function choices<T extends string>(
  option: string,
  values: readonly string[],
  allowed: readonly T[],
  words: CliWords,
): T[] {
  return values.map((value) => {
    const choice = allowed.find((one) => one === value.toLowerCase());
    if (choice === undefined) throw new UsageError(words.errors.badChoice(option, value, allowed));
    return choice;
  });
}
