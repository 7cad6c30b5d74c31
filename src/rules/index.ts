import type { Diagnostic } from '../diagnostics/index.ts';
import { abbreviations } from './abbreviations.ts';
import { alternatives } from './alternatives.ts';
import { archiveCases } from './archive-cases.ts';
import { boldHeadings } from './bold-headings.ts';
import { clock } from './clock.ts';
import { color } from './color.ts';
import { cycles } from './cycles.ts';
import { doubleBooked } from './double-booked.ts';
import { emptyLinks } from './empty-links.ts';
import { files } from './files.ts';
import { glossary } from './glossary.ts';
import { groupLeads } from './group-leads.ts';
import { identityNumbers } from './identity-numbers.ts';
import { images } from './images.ts';
import { mandatesUndecided } from './mandates-undecided.ts';
import { measuresMissing } from './measures-missing.ts';
import { measuresStale } from './measures-stale.ts';
import { measuresUntraced } from './measures-untraced.ts';
import { minutes } from './minutes.ts';
import { namesWithin } from './names-within.ts';
import { onePlace } from './one-place.ts';
import { overdue } from './overdue.ts';
import { personNames } from './person-names.ts';
import { planParts } from './plan-parts.ts';
import { privateContacts } from './private-contacts.ts';
import { proseReferences } from './prose-references.ts';
import { readability } from './readability.ts';
import { requiredSections } from './required-sections.ts';
import { reversed } from './reversed.ts';
import { routing } from './routing.ts';
import type { Rule, Subject } from './rule.ts';
import { sectionOrder } from './section-order.ts';
import { summaries } from './summaries.ts';
import { sums } from './sums.ts';
import { unprintableCharacters } from './unprintable.ts';
import { unused } from './unused.ts';
import { vaguePoints } from './vague-points.ts';
import { waysUp } from './ways-up.ts';
import { yearsMissing } from './years-missing.ts';

export { linksIn } from './empty-links.ts';
export { locatedWords } from './rule.ts';
export type { Rule, Subject };

/** All rules, in the order in which they run. */
const rules: readonly Rule[] = [
  planParts,
  proseReferences,
  namesWithin,
  minutes,
  personNames,
  onePlace,
  routing,
  archiveCases,
  unused,
  cycles,
  waysUp,
  groupLeads,
  mandatesUndecided,
  reversed,
  clock,
  yearsMissing,
  doubleBooked,
  sums,
  measuresMissing,
  overdue,
  measuresStale,
  measuresUntraced,
  files,
  images,
  emptyLinks,
  alternatives,
  color,
  requiredSections,
  sectionOrder,
  summaries,
  vaguePoints,
  glossary,
  abbreviations,
  boldHeadings,
  readability,
  unprintableCharacters,
  identityNumbers,
  privateContacts,
];

/** What the rules find in a plan. */
export function checkRules(subject: Subject): Diagnostic[] {
  return rules.flatMap((rule) => [...rule(subject)]);
}
