import { type Context, dateOf, houseWords, wordsIn } from '../documents/index.ts';
import type { Edition, PlanData } from '../model/index.ts';

/** What an edition is made of, in its own words. */
export function contextOf(edition: Edition, data: PlanData): Context {
  const language = edition.language ?? data.plan.language ?? 'nb';
  const date = dateOf(edition, data);
  const vocabulary = [...(data.vocabulary ?? []), ...(data.plan.vocabulary ?? [])];
  const words = houseWords(wordsIn(language), vocabulary);
  return { data, plan: data.plan, language, words, ...(date ? { date } : {}) };
}
