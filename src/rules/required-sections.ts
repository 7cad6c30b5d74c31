import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { type Case, isSectionNamed, type Section } from '../model/index.ts';
import { findValue, follow, join, located } from '../schema/index.ts';
import type { Rule } from './rule.ts';

const sectionKind = follow({ $ref: '#/definitions/sectionKind' });

/**
 * The sections that the municipality requires of a case, also where the answer is none («Ingen»). A case that says and
 * proposes nothing, of which only the title and the treatment are known, is not laid before anybody here.
 */
export const requiredSections: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  const { data } = plan;
  const required = data.plan?.requiredSections ?? data.requiredSections ?? [];
  for (const one of Object.values(data.cases ?? {})) {
    if (!one.sections?.length && !one.recommendation && !one.finance) continue;
    for (const section of required) {
      const isThere = (one.sections ?? []).some((written) => isWritten(written, section));
      if (isThere || isMadeOfData(one, section)) continue;
      // Only what prints the sections of the case is stopped.
      const at = { ...located(places, join('/cases', one.id), 'key'), path: `/cases/${one.id}/sections` };
      yield diagnose('text/section-missing', { section, title: one.title }, at);
    }
  }
};

/** A section within another counts too. */
function isWritten(section: Section, name: string): boolean {
  return isSectionNamed(section, name) || (section.sections ?? []).some((inner) => isWritten(inner, name));
}

/** What a case costs may stand as figures alone. */
function isMadeOfData({ finance }: Case, name: string): boolean {
  return finance !== undefined && findValue(sectionKind, name)?.canonical === 'economy';
}
