import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { isSectionNamed, type Section } from '../model/index.ts';
import { findValue, follow, join, languageAt, located, nearest, writtenValues } from '../schema/index.ts';
import type { Rule } from './rule.ts';

const sectionKind = follow({ $ref: '#/definitions/sectionKind' });

/**
 * A name in the order of the sections that is nearly one that a section has. A house orders sections, too, that no case of
 * this plan has, so any other name is let be.
 */
export const sectionOrder: Rule = function* ({ plan: { data }, places }): Iterable<Diagnostic> {
  const sections = Object.values(data.cases ?? {}).flatMap((one) => one.sections ?? []);
  const headings = sections.flatMap(({ heading }: Section) => heading ?? []);
  const orders = [
    [data.plan?.sectionOrder, '/plan/sectionOrder'],
    [data.sectionOrder, '/sectionOrder'],
  ] as const;
  for (const [order = [], path] of orders) {
    for (const [index, name] of order.entries()) {
      if (findValue(sectionKind, name) || sections.some((section) => isSectionNamed(section, name))) continue;
      const at = join(path, index);
      const known = [...headings, ...writtenValues(sectionKind, languageAt(places, at))];
      const suggestions = nearest(name, known);
      if (suggestions.length === 0) continue;
      yield diagnose('config/section-order', { name }, { ...located(places, at), suggestions });
    }
  }
};
