import type { Edition, Kind, PlanData } from '../model/index.ts';
import { fold } from '../schema/index.ts';
import { isMade } from './kinds.ts';
import { wordsIn } from './words/index.ts';

/**
 * The documents of a plan: its editions, and one of each kind that has something to print and no edition of its own:
 * each case its saksframlegg, each mandate its document, the plan its measure plan, organisation and status report.
 */
export function editionsOf(data: PlanData): Edition[] {
  // One whose kind is missing or unknown is told as a mistake; nobody knows what it would be.
  const written = Object.values(data.editions ?? {}).filter(({ kind }) => isMade(kind));
  const words = wordsIn(data.plan?.language ?? 'nb');
  const has = (kind: Edition['kind'], id?: string) =>
    written.some((edition) => edition.kind === kind && (id === undefined || idOf(edition) === id));
  const stem = (kind: Edition['kind']) => words.kinds[kind].toLowerCase().replaceAll(' ', '-');
  const named = (kind: Edition['kind'], id: string) =>
    fold(id).includes(fold(stem(kind))) ? id : `${stem(kind)}-${id}`;
  const made: Edition[] = [];
  const hasMeasures = Object.keys(data.measures ?? {}).length > 0;
  const hasGroups = Object.keys(data.groups ?? {}).length > 0;
  if (!has('measure-plan') && (hasMeasures || data.plan?.sections?.length))
    made.push({ id: stem('measure-plan'), kind: 'measure-plan' });
  if (!has('organisation') && hasGroups) made.push({ id: stem('organisation'), kind: 'organisation' });
  for (const [id, target] of Object.entries(data.mandates ?? {})) {
    if (!has('mandate', id))
      made.push({ id: named('mandate', id), kind: 'mandate', of: { to: 'mandates', id, target } });
  }
  for (const [id, target] of Object.entries(data.cases ?? {})) {
    if (!has('saksframlegg', id))
      made.push({ id: named('saksframlegg', id), kind: 'saksframlegg', of: { to: 'cases', id, target } });
  }
  if (!has('status-report') && hasMeasures) made.push({ id: stem('status-report'), kind: 'status-report' });
  return [...made, ...written];
}

/** What an edition is of, where it is of one thing. */
export function idOf(edition: Edition): string | undefined {
  return 'of' in edition && edition.of && 'id' in edition.of ? edition.of.id : undefined;
}

/** The places in the data whose faults stop an edition even before it is read: itself and what it is of. */
export function rootsOf(edition: Edition): string[] {
  const of =
    'of' in edition && edition.of && 'id' in edition.of
      ? [`/${edition.of.to satisfies Kind}/${edition.of.id}`]
      : [];
  return [`/editions/${edition.id}`, ...of];
}
