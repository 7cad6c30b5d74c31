import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { isPrintedWord, wordsIn } from '../documents/index.ts';
import type { LinkedPlan, PrintedWords } from '../model/index.ts';
import { join, located, nearest } from '../schema/index.ts';

/**
 * A word of the vocabulary that no document prints, neither one of ours nor a template of the plan's own.
 * @param templates the texts of the plan's own templates
 */
export function checkVocabulary({ data, places }: LinkedPlan, templates: readonly string[]): Diagnostic[] {
  if (!data.plan) return [];
  const isAsked = (term: string) =>
    templates.some((text) => text.includes(`words.${term}`) || text.includes(`words.[${term}]`));
  const words = wordsIn(data.plan.language ?? 'nb');
  const printed = [words.kinds, words.sections, words.headings, words.labels].flatMap((table) =>
    Object.values<string>(table),
  );
  const check = (vocabulary: readonly PrintedWords[] | undefined, path: string) =>
    (vocabulary ?? []).flatMap(({ term }, index) =>
      isPrintedWord(words, term) || isAsked(term)
        ? []
        : diagnose(
            'config/vocabulary',
            { term },
            { ...located(places, join(path, index), 'key'), suggestions: nearest(term, printed) },
          ),
    );
  return [...check(data.vocabulary, '/vocabulary'), ...check(data.plan.vocabulary, '/plan/vocabulary')];
}
