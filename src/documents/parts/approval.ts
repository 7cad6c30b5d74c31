import type { Approval } from '../../model/index.ts';
import type { Prose } from '../../render/document.ts';
import type { Context } from '../context.ts';
import { remarksOf } from './chapter.ts';
import { dateIn, nameOf } from './words.ts';

/** Who approved it and how, in a sentence, and what is said of that. */
export type ApprovalView = { readonly sentence: string; readonly remarks: readonly Prose[] };

/** Godkjent elektronisk av Unni Berg, kommunedirektør, 12. mars 2027; null where nobody approved. Who signs below (`isSigned`) is not named. */
export function approvalView(
  approval: Approval | undefined,
  at: string,
  context: Context,
  isSigned = false,
): ApprovalView | null {
  if (!approval) return null;
  const { person, role, manner, date } = approval;
  const title = person?.to === 'people' ? person.target.jobTitle : undefined;
  const named = [nameOf(person, context), nameOf(role, context) || title].filter(Boolean).join(', ');
  const by = isSigned ? '' : named;
  const parts = { manner: manner ?? '', by, date: dateIn(date, context) ?? '' };
  const sentence = Object.values(parts).some(Boolean) ? context.words.approved(parts) : '';
  return { sentence, remarks: remarksOf(approval, at) };
}
