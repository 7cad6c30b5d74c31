import type { Context, DocumentOf } from './context.ts';
import { planChapters } from './parts/plan-chapters.ts';
import { structureChapter } from './parts/structure.ts';
import { issuer } from './parts/words.ts';

/** Who is in which group, by whose authority, and who reports to whom. */
export function organisation(edition: DocumentOf<'organisation'>, context: Context) {
  const { plan, words } = context;
  const parts = ['groups', 'participation', 'authority', 'reporting'] as const;
  return {
    title: edition.title ?? words.organisationAndReporting,
    subject: plan.title,
    issuer: issuer(context),
    blocks: [...structureChapter(context), ...parts.flatMap((part) => planChapters(part, context))],
    none: words.none,
    labels: words.labels,
  };
}
