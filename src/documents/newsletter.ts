import type { Newsletter } from '../model/index.ts';
import type { Context, DocumentOf } from './context.ts';
import { blocksOf } from './parts/blocks.ts';
import { capital, dateIn, facts, issuer, nameOf } from './parts/words.ts';

/** A newsletter: its lead, its prose, and what takes its place later. */
export function newsletter(edition: DocumentOf<'newsletter'>, context: Context) {
  const { words } = context;
  const { labels } = words;
  const letter: Newsletter | undefined = edition.of?.to === 'newsletters' ? edition.of.target : undefined;
  return {
    title: edition.title ?? letter?.title ?? '',
    kind: words.kinds.newsletter,
    issuer: issuer(context),
    facts: facts(
      [labels.number, letter?.issue],
      [labels.date, dateIn(letter?.date, context)],
      [labels.to, capital(nameOf(letter?.readers, context))],
    ),
    succession: facts([labels.succeededBy, capital(nameOf(letter?.succeededBy, context))]),
    lead: letter?.lead ? { prose: letter.lead, at: `/newsletters/${letter.id}/lead` } : null,
    blocks: blocksOf(letter?.sections, `/newsletters/${letter?.id}/sections`, context),
    labels,
  };
}
