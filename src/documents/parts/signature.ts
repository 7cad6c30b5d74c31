import type { Case, Kind, Link } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { customsOf } from '../customs.ts';
import { capital, nameOf } from './words.ts';

/** Who signs, and the title under the name. */
export type Signature = { readonly name: string; readonly title: string };

/** Who signs the plan. */
export function signaturesOf(context: Context): Signature[] {
  return (context.plan.signatures ?? []).map((link) => signature(link, context));
}

/** Who signs a case that is approved, where that is the custom: who approved it, and its case officers. */
export function caseSignatures({ approvedBy, caseOfficer = [] }: Case, context: Context): Signature[] {
  if (!approvedBy || !customsOf(context).isSigned) return [];
  const { person, role } = approvedBy;
  const office = person && role ? nameOf(role, context) : undefined;
  const by = person ?? role;
  return [
    ...(by ? [signature(by, context, office)] : []),
    ...caseOfficer.filter(({ to }) => to === 'people').map((link) => signature(link, context)),
  ];
}

function signature(link: Link<Kind>, context: Context, office?: string): Signature {
  const title = office ?? (link.to === 'people' ? link.target.jobTitle : undefined);
  return { name: capital(nameOf(link, context)), title: capital(title ?? '') };
}
