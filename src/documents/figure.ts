import type { Context, DocumentOf } from './context.ts';
import { chapter } from './parts/chapter.ts';
import { figureContents } from './parts/figure.ts';
import { issuer } from './parts/words.ts';

/** A figure on a page of its own. */
export function figure(edition: DocumentOf<'figure'>, context: Context) {
  const { words, plan } = context;
  const one = edition.of?.to === 'figures' ? edition.of.target : undefined;
  return {
    ...chapter('', one ? figureContents(one, context) : {}),
    title: edition.title ?? one?.title ?? words.kinds.figure,
    subject: plan.title,
    issuer: issuer(context),
  };
}
