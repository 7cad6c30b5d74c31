import type { Attachment } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { decisionIn } from './decision.ts';
import { capital, nameOf } from './words.ts';

/** The titles of what is attached: its own, else that of the decision or mandate. */
export function attachmentsOf(attachments: readonly Attachment[] | undefined, context: Context): string[] {
  return (attachments ?? []).map(({ title, decision, mandate, file }) =>
    capital(title ?? (decision ? decisionIn(decision, context) : mandate ? nameOf(mandate, context) : (file ?? ''))),
  );
}
