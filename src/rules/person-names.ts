import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import type { Link } from '../model/index.ts';
import { findField, follow, join, languageAt, located, writtenFields } from '../schema/index.ts';
import type { Rule } from './rule.ts';

/** A name of two words or more, and behind it a word that is in none: «Siv Alm (C) anmäler jäv», «Ola Nes for Liv Dal». */
const nameAndMore =
  /^\p{Lu}[\p{L}.'’-]* (?:[^,]* )?\p{Lu}[\p{L}.'’-]*(?: \([^)]*\))? (?<more>\p{Ll}+)(?: |$)/u;

/** Small words that stand in names. */
const inNames = new Set('af al av da de del den der di dos du el la le van von y zu zur'.split(' '));

/**
 * Those who were absent or disqualified are named, and what more is to be said of them has fields of its own: whoever
 * writes it as on paper («vara Tor Ås», «Siv Alm anmäler jäv») would have it printed as a name.
 */
export const personNames: Rule = function* ({ plan, places }): Iterable<Diagnostic> {
  for (const meeting of Object.values(plan.data.meetings ?? {})) {
    for (const one of meeting.minutes?.absent ?? []) yield* named(one, 'absence');
    for (const item of meeting.minutes?.items ?? [])
      for (const one of item.disqualified ?? []) yield* named(one, 'disqualification');
  }

  function* named(
    object: { readonly person: Link<'people'> },
    definition: 'absence' | 'disqualification',
  ): Iterable<Diagnostic> {
    const { person } = object;
    if (person.to !== 'name') return;
    const schema = follow({ $ref: `#/definitions/${definition}` });
    const [first = '', ...others] = person.name.split(' ');
    const isField = others.length > 0 && findField(schema, first) !== undefined;
    const more = nameAndMore.exec(person.name)?.groups?.more;
    if (!isField && (more === undefined || inNames.has(more))) return;
    const path = join(plan.pathOf(object) ?? '', 'person');
    const fields = writtenFields(schema, languageAt(places, path));
    yield diagnose('ref/not-a-name', { words: person.name, fields }, located(places, path));
  }
};
