import type { Context } from '../context.ts';
import { capital, nameOf } from './words.ts';

/** Who signs the plan: name, and the title under it. */
export function signaturesOf(context: Context): { readonly name: string; readonly title: string }[] {
  return (context.plan.signatures ?? []).map((link) => {
    const title = link.to === 'people' ? link.target.jobTitle : undefined;
    return { name: capital(nameOf(link, context)), title: capital(title ?? '') };
  });
}
