import { relative, sep } from 'node:path';
import type { OpenPlan } from '../compile/open-plan.ts';
import type { PlanFolder } from '../source/discover.ts';
import { positionAt } from '../source/file.ts';
import { maskIdentityNumbers } from '../text/identity-number.ts';
import type { Language } from '../text/language.ts';
import { bytesOf, fixPlan } from './fix.ts';
import type { Io } from './io.ts';
import { save } from './save.ts';
import { wordsIn } from './words/index.ts';

/** The plans after what can be mended is, with each edit told; a file is written once, when all of it is done. */
export async function mend(
  plans: readonly OpenPlan[],
  open: (plan: PlanFolder) => OpenPlan,
  wanted: ReadonlySet<string> | undefined,
  language: Language,
  io: Io,
): Promise<OpenPlan[]> {
  const words = wordsIn(language);
  const results: OpenPlan[] = [];
  for (const read of plans) {
    const { plan, fixed, texts } = fixPlan(read, open, (file) => !wanted || wanted.has(file));
    for (const [file, bytes] of bytesOf(texts, plan)) await save(file, bytes, language, io);
    for (const { file, text, start, before, after } of fixed) {
      const { line, column } = positionAt(text, start);
      const change = changeOf(maskIdentityNumbers(before), maskIdentityNumbers(after));
      const place = `${relative(io.cwd, file).split(sep).join('/')}:${line}:${column}`;
      io.stderr.write(`${words.validate.fixed(place, change)}\n`);
    }
    results.push(plan);
  }
  return results;
}

/** A change as it is told: short, and nothing where only white space, or the encoding of the file, is other. */
function changeOf(before: string, after: string): string {
  const [one, other] = [before, after].map((text) => {
    const words = text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
    return words.length > 60 ? `${words.slice(0, 59)}…` : words;
  });
  return one === other ? '' : `${one} → ${other}`;
}
