import type { Attachment, Exemption } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { type ItemView, itemOf, toldOf } from './chapter.ts';
import { decisionIn } from './decision.ts';
import { withDetail } from './members.ts';
import { capital, nameOf } from './words.ts';

/** What is attached, by its own title, else that of the document, decision or mandate. */
export function attachmentsOf(
  attachments: readonly Attachment[] | undefined,
  at: string,
  context: Context,
): ItemView[] {
  return (attachments ?? []).map((one, index) =>
    itemOf(titleOf(one, context), toldOf(one), `${at}/${index}/description`),
  );
}

function titleOf(attachment: Attachment, context: Context): string {
  const { title, decision, mandate, edition, file, exemption } = attachment;
  const named =
    (decision && decisionIn(decision, context)) || nameOf(mandate, context) || editionName(edition, context);
  return withExemption(title ?? (named ? capital(named) : (file ?? '')), exemption, context);
}

function editionName(edition: Attachment['edition'], context: Context): string {
  if (edition?.to !== 'editions') return nameOf(edition, context);
  return edition.target.title ?? context.words.kinds[edition.target.kind];
}

/** What is exempt from public access says so, with its legal basis: Unntatt offentlighet, offl. § 13. */
export function withExemption(title: string, exemption: Exemption | undefined, { words }: Context): string {
  if (!exemption) return title;
  const basis = [words.exempt, exemption.legalBasis].filter(Boolean).join(', ');
  return title ? withDetail(title, basis.charAt(0).toLowerCase() + basis.slice(1)) : basis;
}
