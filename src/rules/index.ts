import type { Diagnostic } from '../diagnostics/index.ts';
import { images } from './images.ts';
import { planParts } from './plan-parts.ts';
import { proseReferences } from './prose-references.ts';
import type { Rule, Subject } from './rule.ts';
import { unprintableCharacters } from './unprintable.ts';

export type { Rule, Subject };

/** All rules, in the order in which they run. */
const rules: readonly Rule[] = [planParts, proseReferences, images, unprintableCharacters];

/** What the rules find in a plan. */
export function checkRules(subject: Subject): Diagnostic[] {
  return rules.flatMap((rule) => [...rule(subject)]);
}
