import type { Milestone } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { remarkIn } from './chapter.ts';
import { type Column, type TableView, tableOf } from './table.ts';
import { capital, dateIn, listed, nameOf } from './words.ts';

/** A milestone and what it is of. */
export interface PlacedMilestone {
  readonly milestone: Milestone;
  readonly of: string;
  readonly at: string;
}

/** The milestones of one thing. */
export function milestonesAt(
  milestones: readonly Milestone[] | undefined,
  at: string,
  of = '',
): PlacedMilestone[] {
  return (milestones ?? []).map((milestone, index) => ({ milestone, of, at: `${at}/${index}` }));
}

/** Milestones with their dates, also those that they had before; `first` says what each is of. */
export function milestoneTable(
  milestones: readonly PlacedMilestone[],
  context: Context,
  first: readonly Column<PlacedMilestone>[] = [],
): TableView | null {
  const { labels } = context.words;
  return tableOf(milestones, [
    ...first,
    [labels.milestone, ({ milestone }) => milestone.title],
    [labels.date, ({ milestone }) => capital(dateIn(milestone.date, context) ?? '')],
    [labels.body, ({ milestone }) => capital(nameOf(milestone.body, context))],
    [
      labels.earlierDates,
      ({ milestone }) =>
        capital(
          listed(
            (milestone.earlier ?? []).flatMap((date) => dateIn(date, context) ?? []),
            context,
          ),
        ),
    ],
    [labels.remark, ({ milestone, at }) => remarkIn(milestone, `${at}`)],
  ]);
}
