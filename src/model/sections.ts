import type { Section } from '../generated/data.ts';
import { findValue, fold, follow } from '../schema/index.ts';

const sectionKind = follow({ $ref: '#/definitions/sectionKind' });

/**
 * Whether words of the house mean a section: its kind in any language, which its heading may say, its heading, or what it
 * brings from the plan.
 */
export function isSectionNamed({ kind, heading, fromPlan }: Section, words: string): boolean {
  const kindOf = (name: string | undefined) => name && findValue(sectionKind, name)?.canonical;
  const own = kind ?? kindOf(heading);
  return (
    (own !== undefined && own === kindOf(words)) ||
    [heading, fromPlan].some((own) => own !== undefined && fold(own) === fold(words))
  );
}
