import type { Section } from '../generated/data.ts';
import { findValue, fold, follow } from '../schema/index.ts';

const sectionKind = follow({ $ref: '#/definitions/sectionKind' });

/** Whether words of the house mean a section: its kind in any language, its heading, or what it brings from the plan. */
export function isSectionNamed({ kind, heading, fromPlan }: Section, words: string): boolean {
  const meant = findValue(sectionKind, words)?.canonical;
  return (
    (kind !== undefined && kind === meant) ||
    [heading, fromPlan].some((own) => own !== undefined && fold(own) === fold(words))
  );
}
