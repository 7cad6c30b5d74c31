import type { Context, DocumentOf } from './context.ts';
import { attachmentsOf } from './parts/attachments.ts';
import { planBlocks } from './parts/blocks.ts';
import { proseAt } from './parts/chapter.ts';
import { periodIn } from './parts/period.ts';
import { signaturesOf } from './parts/signature.ts';
import { capital, contactIn, extraFacts, facts, issuer, linkFact, listed, nameOf } from './parts/words.ts';

/** The plan itself: its sections, measures, organisation, anchoring, reporting, attachments, signature. */
export function measurePlan(edition: DocumentOf<'measure-plan'>, context: Context) {
  const { plan, words } = context;
  const { labels } = words;
  return {
    title: edition.title ?? plan.title,
    issuer: issuer(context),
    subtitle: plan.subtitle ?? '',
    slogan: plan.slogan ?? '',
    facts: facts(
      [labels.topic, capital(plan.topic ?? '')],
      [labels.period, capital(periodIn(plan.period, context))],
      [labels.reform, capital(nameOf(plan.reform, context))],
      [labels.strategy, capital(nameOf(plan.strategy, context))],
      [
        labels.partners,
        capital(
          listed(
            (plan.partners ?? []).map(({ name }) => name),
            context,
          ),
        ),
      ],
      [labels.contact, capital(contactIn(plan.contact))],
      ...extraFacts(plan.extra),
      linkFact(plan, context),
    ),
    description: proseAt(plan.description, '/plan/description'),
    blocks: planBlocks(context),
    attachments: attachmentsOf(plan.attachments, '/plan/attachments', context),
    signatures: signaturesOf(context),
    headings: words.headings,
    labels,
  };
}
