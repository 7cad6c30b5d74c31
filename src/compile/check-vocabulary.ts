import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { isPrintedWord, wordsIn } from '../documents/index.ts';
import type { LinkedPlan, PrintedWords } from '../model/index.ts';
import { join, located, nearest } from '../schema/index.ts';

/**
 * A word of the vocabulary that no document prints. A plan with templates of its own may have words of its own.
 * @param templates the plan's own template files
 */
export function checkVocabulary({ data, places }: LinkedPlan, templates: readonly string[]): Diagnostic[] {
  if (!data.plan || templates.some((name) => name.endsWith('.hbs'))) return [];
  const words = wordsIn(data.plan.language ?? 'nb');
  const printed = [words.kinds, words.sections, words.headings, words.labels].flatMap((table) =>
    Object.values<string>(table),
  );
  const check = (vocabulary: readonly PrintedWords[] | undefined, path: string) =>
    (vocabulary ?? []).flatMap(({ term }, index) =>
      isPrintedWord(words, term)
        ? []
        : diagnose(
            'config/vocabulary',
            { term },
            { ...located(places, join(path, index), 'key'), suggestions: nearest(term, printed) },
          ),
    );
  return [...check(data.vocabulary, '/vocabulary'), ...check(data.plan.vocabulary, '/plan/vocabulary')];
}
