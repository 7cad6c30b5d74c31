import { type Case, isSameAgent, type Meeting, type Treatment, treatmentsOf } from '../../model/index.ts';
import type { Context, DocumentOf } from '../context.ts';

/** The treatment of a case at a meeting. */
export function treatmentAt(one: Case, meeting: Meeting, { data }: Context): Treatment | undefined {
  return treatmentsOf(one, data).find((treatment) => treatment.meeting === meeting);
}

/** The treatment that a document of a case asks for by its meeting or body, else the last one with minutes. */
export function treatmentFor(
  { meeting, body }: DocumentOf<'case-minutes' | 'saksframlegg'>,
  one: Case,
  { data }: Context,
): Treatment | undefined {
  const wanted = treatmentsOf(one, data).filter(
    (treatment) =>
      (meeting?.to !== 'meetings' || treatment.meeting === meeting.target) &&
      (!body || (treatment.body !== undefined && isSameAgent(treatment.body, body))),
  );
  return wanted.findLast(({ item }) => item) ?? wanted.at(-1);
}
