import { type Decision, type Edition, factsOf } from '../model/index.ts';
import { follow, planSchema } from '../schema/index.ts';
import type { Context, DocumentOf } from './context.ts';
import { groupPlan } from './group-plan.ts';
import { mandate } from './mandate.ts';
import { meetingNotice } from './meeting-notice.ts';
import { minutes } from './minutes.ts';
import { newsletter } from './newsletter.ts';
import { citationOf } from './parts/decision.ts';
import { openFields, openValue } from './parts/open.ts';
import { capital, extraFacts, facts, issuer, nameOf } from './parts/words.ts';
import { saksframlegg } from './saksframlegg.ts';

/**
 * A document by a template of the municipality's own: what the usual document of the same thing prints, and under
 * `data` all of the plan, field by field; `extra` are the thing's own fields by their labels, `words` the vocabulary.
 */
export function ownDocument(edition: DocumentOf<'own'>, context: Context) {
  const { words, plan, data } = context;
  const { title, of } = edition;
  const vocabulary = [...(data.vocabulary ?? []), ...(plan.vocabulary ?? [])];
  const extra = of && 'target' in of && 'extra' in of.target ? of.target.extra : of ? undefined : plan.extra;
  return {
    issuer: issuer(context),
    kind: '',
    facts: facts(...extraFacts(extra)),
    headings: words.headings,
    labels: words.labels,
    none: words.none,
    exempt: words.exempt,
    ...usual(edition, context),
    title: title ?? (of ? capital(nameOf(of, context)) : plan.title),
    extra: Object.fromEntries((extra ?? []).map(({ label, text }) => [label, text])),
    words: Object.fromEntries(vocabulary.map(({ term, words: said }) => [term, said])),
    data: dataFor(of, context),
  };
}

/** What the usual documents of the same thing print. */
function usual({ of, ...rest }: DocumentOf<'own'>, context: Context) {
  if (!of || !('target' in of)) return {};
  const as = <K extends Edition['kind']>(kind: K) => ({ ...rest, of, kind }) as unknown as DocumentOf<K>;
  switch (of.to) {
    case 'cases':
      return saksframlegg(as('saksframlegg'), context);
    case 'meetings':
      return { ...meetingNotice(as('meeting-notice'), context), ...minutes(as('minutes'), context) };
    case 'mandates':
      return mandate(as('mandate'), context);
    case 'groups':
      return groupPlan(as('group-plan'), context);
    case 'newsletters':
      return newsletter(as('newsletter'), context);
    case 'decisions':
      return decisionView(of.target, context);
    default:
      return {};
  }
}

/** A decision as it is cited, and what it says. */
function decisionView(decision: Decision, context: Context) {
  const points = factsOf(decision, context.data).points.map((prose) => ({
    prose,
    at: `/decisions/${decision.id}/text`,
  }));
  return { citation: citationOf(decision, context), points, isSingle: points.length === 1 };
}

/** All collections of the plan, the plan itself, and what the document is of, as `of`. */
function dataFor(of: DocumentOf<'own'>['of'], context: Context) {
  const item = of && 'target' in of ? planSchema.properties?.[of.to] : undefined;
  const schema = item && follow(item).additionalProperties;
  const own =
    of && 'target' in of && typeof schema === 'object'
      ? openFields(of.target, schema, `/${of.to}/${of.id}`, context)
      : null;
  const all = Object.entries(planSchema.properties ?? {});
  const view = Object.defineProperties(
    { of: own },
    Object.fromEntries(
      all.map(([name, node]) => [
        name,
        {
          get: () => openValue(context.data[name as keyof Context['data']], node, `/${name}`, context),
          enumerable: true,
        },
      ]),
    ),
  );
  return view;
}
