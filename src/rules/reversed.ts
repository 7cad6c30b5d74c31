import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { objectsOf } from '../model/index.ts';
import { join, languageAt, located, placeOf, schemaAt, spanOf, writtenName } from '../schema/index.ts';
import { compareDates, type DateValue } from '../text/values/date.ts';
import { startOf, type TimeValue } from '../text/values/time.ts';
import type { Rule } from './rule.ts';

/** Fields of one object of which the second cannot come before the first. */
const dates: readonly (readonly [string, string])[] = [
  ['validFrom', 'validTo'],
  ['start', 'deadline'],
  ['start', 'completed'],
];

/** An end lies not before its start, an approximate one neither: what ends at about its start lasts no time. */
export const reversed: Rule = function* (subject): Iterable<Diagnostic> {
  for (const { object, path } of objectsOf(subject.data)) {
    for (const [first, second] of dates) {
      const [from, to] = [object[first], object[second]] as (DateValue | undefined)[];
      const isBefore = from && to && (compareDates(to, from) ?? 0) < 0;
      if (isBefore) yield told(first, second, path);
    }
    const [starts, ends] = [object.starts, object.ends] as (TimeValue | undefined)[];
    if (starts && ends && startOf(ends).minutes <= startOf(starts).minutes)
      yield told('starts', 'ends', path);
  }

  function told(first: string, second: string, path: string): Diagnostic {
    const { places, data } = subject;
    const at = join(path, second);
    const name = (field: string) => {
      const pointer = join(path, field);
      return writtenName(languageAt(places, pointer), schemaAt(pointer, data)?.['x-names'], field);
    };
    const place = placeOf(places, join(path, first));
    const related = place ? [{ note: 'also-here' as const, span: spanOf(place, 'value') }] : [];
    const args = { first: name(first), second: name(second) };
    return diagnose('time/reversed', args, { ...located(places, at), related });
  }
};
