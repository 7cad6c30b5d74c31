import type { Attachment } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { decisionIn } from './decision.ts';
import { withDetail } from './members.ts';
import { capital, nameOf } from './words.ts';

/** What is attached, numbered; what is exempt from public access with its legal basis. */
export function attachmentsOf(attachments: readonly Attachment[] | undefined, context: Context) {
  return (attachments ?? []).map((attachment, index) => ({
    number: index + 1,
    title: withDetail(titleOf(attachment, context), attachment.exemption?.legalBasis ?? ''),
  }));
}

/** The title of an attachment: its own, else that of the decision, mandate or document that it is, or its file's name. */
function titleOf(
  { title, decision, mandate, edition, file, exemption }: Attachment,
  context: Context,
): string {
  const { words } = context;
  const ofDocument = edition?.to === 'editions' ? words.kinds[edition.target.kind] : '';
  const named = decision ? decisionIn(decision, context) : nameOf(mandate ?? edition, context) || ofDocument;
  return title ?? file ?? (capital(named) || (exemption ? words.exempt : ''));
}
