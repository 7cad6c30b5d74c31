import { factsOf, type Mandate } from '../../model/index.ts';
import type { Prose } from '../../render/document.ts';
import type { Context } from '../context.ts';

/** The words of a mandate where they differ, else those of its decision, as a quotation. */
export function quotationOf({ id, quotedText, decision }: Mandate, { data }: Context): Prose[] {
  if (quotedText !== undefined) return [quoted({ prose: quotedText, at: `/mandates/${id}/quotedText` })];
  if (decision?.to !== 'decisions') return [];
  const at = `/decisions/${decision.id}/text`;
  return factsOf(decision.target, data).points.map((prose) => quoted({ prose, at }));
}

/** As a quotation: every line behind the mark of one. */
export function quoted({ prose, ...rest }: Prose): Prose {
  return { prose: prose.trim().replace(/^/gm, '> '), ...rest };
}
