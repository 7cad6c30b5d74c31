import type { Edition } from '../model/index.ts';
import type { ViewValue } from '../render/document.ts';
import type { Context, DocumentOf } from './context.ts';
import { mandate } from './mandate.ts';
import { measurePlan } from './measure-plan.ts';
import { organisation } from './organisation.ts';
import { saksframlegg } from './saksframlegg.ts';
import { statusReport } from './status-report.ts';

type Kind = Edition['kind'];

/** The view that a template prints; every document has a title. */
export type View = { readonly [key: string]: ViewValue } & { readonly title: string };

/** Every kind of document: from the plan to the view that its template prints. A new kind is a line here. */
const kinds: { readonly [K in Kind]: (edition: DocumentOf<K>, context: Context) => View } = {
  'measure-plan': measurePlan,
  organisation,
  mandate,
  saksframlegg,
  'status-report': statusReport,
};

/** The view of a document. */
export function viewOf(edition: Edition, context: Context): View {
  const make = kinds[edition.kind] as (edition: Edition, context: Context) => View;
  return make(edition, context);
}
