import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import {
  adoptedPoints,
  type Case,
  type Decision,
  decidingTreatment,
  isSameAgent,
  isSameNumber,
  type Kind,
  type Link,
  type Measure,
  type Meeting,
  stateAt,
  type Treatment,
  treatmentsOf,
} from '../model/index.ts';
import { join, languageAt, located, placeOf, schemaAt, spanOf, writtenName } from '../schema/index.ts';
import type { DateValue } from '../text/values/date.ts';
import type { Rule, Subject } from './rule.ts';

/** The same fact at two places of a plan: the field of an object, and that of another. */
interface Twice {
  readonly here: string;
  readonly there: string;
}

/**
 * Each fact has one place. Where it is written at a second one too and says something else, nobody knows which is
 * right: told at both.
 */
export const onePlace: Rule = function* (subject): Iterable<Diagnostic> {
  const { plan } = subject;
  const { data } = plan;
  for (const one of Object.values(data.cases ?? {}))
    for (const treatment of treatmentsOf(one, data)) yield* differing(treatmentFacts(one, treatment));
  for (const decision of Object.values(data.decisions ?? {})) yield* differing(decisionFacts(decision));
  for (const measure of Object.values(data.measures ?? {})) yield* differing(measureFacts(measure));
  for (const meeting of Object.values(data.meetings ?? {})) yield* differing(attendanceFacts(meeting));
  yield* differing(partyFacts());
  if (data.plan?.municipality && data.municipality && data.plan.municipality.name !== data.municipality.name)
    yield* differing([{ here: '/plan/municipality/name', there: '/municipality/name' }]);

  /** A routing row beside the meeting that it is of, and that meeting's list of cases and minutes. */
  function* treatmentFacts(one: Case, treatment: Treatment): Iterable<Twice> {
    const { row, meeting, entry, item, caseNumber } = treatment;
    const path = plan.pathOf(row) ?? '';
    const other = meeting ? (plan.pathOf(meeting) ?? '') : '';
    if (meeting?.body && row.body && !isSameAgent(row.body, meeting.body))
      yield { here: join(path, 'body'), there: join(other, 'body') };
    if (meeting?.date && row.date && !isSameDate(row.date, meeting.date))
      yield { here: join(path, 'date'), there: join(other, 'date') };
    if (row.caseNumber && entry?.number && caseNumber && !isSameNumber(row.caseNumber, entry.number))
      yield { here: join(path, 'caseNumber'), there: join(plan.pathOf(entry) ?? '', 'number') };
    const points = row.recommendation?.points;
    if (points && item?.decision) {
      const adopted = adoptedPoints(one, treatment, data);
      if (!isSameText(points, adopted))
        yield { here: join(path, 'recommendation'), there: join(plan.pathOf(item) ?? '', 'decision') };
    }
  }

  /** A decision beside the treatment of its case that it came of. */
  function* decisionFacts(decision: Decision): Iterable<Twice> {
    const treatment = decidingTreatment(decision, data);
    const one = decision.case?.to === 'cases' ? decision.case.target : undefined;
    if (!treatment || !one) return;
    const path = join('/decisions', decision.id);
    const row = plan.pathOf(treatment.row) ?? '';
    const meeting = treatment.meeting ? (plan.pathOf(treatment.meeting) ?? '') : '';
    const owner = (field: 'body' | 'date') => join(treatment.row[field] ? row : meeting, field);
    const { body, date, caseNumber, entry, item } = treatment;
    const numberPath = treatment.row.caseNumber
      ? join(row, 'caseNumber')
      : join(entry ? (plan.pathOf(entry) ?? '') : '', 'number');
    if (decision.body && body && !decision.body.some((link) => isSameAgent(link as Link<Kind>, body)))
      yield { here: join(path, 'body'), there: owner('body') };
    if (decision.date && date && !isSameDate(decision.date, date))
      yield { here: join(path, 'date'), there: owner('date') };
    if (decision.caseNumber && caseNumber && !isSameNumber(decision.caseNumber, caseNumber))
      yield { here: join(path, 'caseNumber'), there: numberPath };
    const adopted = item ? adoptedPoints(one, treatment, data) : [];
    const own = decision.item === undefined ? adopted : adopted.slice(decision.item - 1, decision.item);
    if (decision.text !== undefined && own.length > 0 && !isSameText([decision.text], own))
      yield { here: join(path, 'text'), there: join(item ? (plan.pathOf(item) ?? '') : row, 'decision') };
  }

  /** The status on a measure beside its newest update. */
  function* measureFacts(measure: Measure): Iterable<Twice> {
    const path = join('/measures', measure.id);
    const state = stateAt(measure);
    for (const field of ['status', 'assessment'] as const) {
      const update = (measure.updates ?? []).find(
        (one) => one[field] !== undefined && one[field] === state[field] && one[field] !== measure[field],
      );
      if (measure[field] !== undefined && update)
        yield { here: join(path, field), there: join(plan.pathOf(update) ?? '', field) };
    }
  }

  /** Someone who is both present and absent. */
  function* attendanceFacts({ minutes }: Meeting): Iterable<Twice> {
    const present = minutes?.present ?? [];
    for (const absence of minutes?.absent ?? []) {
      const index = present.findIndex(({ person }) => isSameAgent(person, absence.person));
      if (index === -1) continue;
      const here = join(plan.pathOf(absence) ?? '', 'person');
      yield { here, there: join(plan.pathOf(present) ?? '', index) };
    }
  }

  /** The party of a person beside that of the seat that the person has. */
  function* partyFacts(): Iterable<Twice> {
    for (const body of Object.values(data.bodies ?? {})) {
      for (const seat of [...(body.members ?? []), ...(body.substitutes ?? [])]) {
        const { person, party } = seat;
        const own = person.to === 'people' ? person.target.party : undefined;
        if (!party || !own || person.to !== 'people' || isSameAgent(party, own)) continue;
        const there = join(join('/people', person.id), 'party');
        yield { here: join(plan.pathOf(seat) ?? '', 'party'), there };
      }
    }
  }

  function* differing(facts: Iterable<Twice>): Iterable<Diagnostic> {
    for (const { here, there } of facts) {
      yield told(here, there, subject);
      yield told(there, here, subject);
    }
  }
};

function told(path: string, other: string, { places, data, textOf }: Subject): Diagnostic {
  const field = path.slice(path.lastIndexOf('/') + 1);
  const name = writtenName(languageAt(places, path), schemaAt(path, data)?.['x-names'], field);
  const words = (pointer: string) => {
    const place = placeOf(places, pointer);
    // A list or a block of lines has its key as its place, which says nothing.
    if (!place || place.key?.[0] === place.value[0]) return '';
    const text = textOf(place.file)?.slice(...place.value) ?? '';
    return text.replace(/\s+/g, ' ').trim();
  };
  const place = placeOf(places, other);
  const related = place ? [{ note: 'also-here' as const, span: spanOf(place, 'value') }] : [];
  const args = { name: /^\d+$/.test(field) ? '' : name, here: words(path), there: words(other) };
  return diagnose('ref/differs', args, { ...located(places, path), related });
}

function isSameDate(a: DateValue, b: DateValue): boolean {
  return a.edtf === undefined || b.edtf === undefined || a.edtf === b.edtf;
}

/** Whether two texts say the same, however their lines are broken. */
function isSameText(a: readonly string[], b: readonly string[]): boolean {
  const plain = (points: readonly string[]) => points.join(' ').replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}
