import type { Approval } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { dateIn, nameOf } from './words.ts';

/** Godkjent elektronisk av Unni Berg, kommunedirektør, 12. mars 2027; empty where nobody approved. */
export function approvalIn(approval: Approval | undefined, context: Context): string {
  if (!approval) return '';
  const { person, role, manner, date } = approval;
  const title = person?.to === 'people' ? person.target.jobTitle : undefined;
  const by = [nameOf(person, context), nameOf(role, context) || title].filter(Boolean).join(', ');
  return context.words.approved({ manner: manner ?? '', by, date: dateIn(date, context) ?? '' });
}
