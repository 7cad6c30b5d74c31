import type { Context, DocumentOf } from './context.ts';
import { attachmentsOf } from './parts/attachments.ts';
import { planBlocks } from './parts/blocks.ts';
import { signaturesOf } from './parts/signature.ts';
import { issuer } from './parts/words.ts';

/** The plan itself: its sections, measures, organisation, anchoring, reporting, attachments, signature. */
export function measurePlan(edition: DocumentOf<'measure-plan'>, context: Context) {
  const { plan, words } = context;
  return {
    title: edition.title ?? plan.title,
    issuer: issuer(context),
    blocks: planBlocks(context),
    attachments: attachmentsOf(plan.attachments, context),
    signatures: signaturesOf(context),
    headings: words.headings,
    labels: words.labels,
  };
}
