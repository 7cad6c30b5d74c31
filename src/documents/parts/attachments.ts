import type { Attachment } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { decisionIn } from './decision.ts';
import { capital, nameOf } from './words.ts';

/** What is attached, numbered, by its own title, else that of the decision or mandate. */
export function attachmentsOf(attachments: readonly Attachment[] | undefined, context: Context) {
  return (attachments ?? []).map(({ title, decision, mandate, file }, index) => ({
    number: index + 1,
    title: title ?? file ?? capital(decision ? decisionIn(decision, context) : nameOf(mandate, context)),
  }));
}
