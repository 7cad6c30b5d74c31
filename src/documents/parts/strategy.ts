import { factsOf, type Strategy } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { type Chapter, chapter, chapterOf, itemOf, proseAt, remarkIn } from './chapter.ts';
import { decisionIn } from './decision.ts';
import { periodIn } from './period.ts';
import { textsAt } from './points.ts';
import { tableOf } from './table.ts';
import { updateTable } from './updates.ts';
import { capital, facts, labelled, linkFact } from './words.ts';

/** The strategy that the plan follows, else all that it has: what it says, what it was before, what changes in it. */
export function strategyChapters(context: Context): Chapter[] {
  const { plan, data } = context;
  const { strategy } = plan;
  const all =
    strategy?.to === 'strategies' ? [strategy.target] : strategy ? [] : Object.values(data.strategies ?? {});
  return all.map((one) => strategyChapter(one, context));
}

type EarlierVersion = NonNullable<Strategy['earlierVersions']>[number];

function strategyChapter(strategy: Strategy, context: Context): Chapter {
  const { words, data } = context;
  const { labels, headings } = words;
  const { id, name, decision, principles, earlierVersions, changes } = strategy;
  const at = `/strategies/${id}`;
  const decided = decision?.to === 'decisions' ? decision.target : undefined;
  const adopted = decided && factsOf(decided, data).date;
  return chapter(labelled(headings.strategy, name), {
    facts: facts(
      [labels.period, capital(periodIn(strategy.period, context, adopted?.edtf))],
      [labels.decision, decision && capital(decisionIn(decision, context))],
      linkFact(strategy, context),
    ),
    prose: [
      ...(decided?.text ? proseAt(decided.text, `/decisions/${decided.id}/text`) : []),
      ...proseAt(strategy.description, `${at}/description`),
      ...proseAt(strategy.text, `${at}/text`),
    ],
    parts: [
      ...chapterOf(headings.vision, { lead: proseAt(strategy.vision, `${at}/vision`) }),
      ...chapterOf(headings.principles, {
        text: countsOf(strategy, context),
        points: textsAt(principles, `${at}/principles`),
      }),
      ...chapterOf(headings.earlierVersions, {
        items: (earlierVersions ?? []).flatMap((version, index) => {
          if (!isMoreThanCounted(version)) return [];
          const { validFrom: from, validTo: to, description } = version;
          const count = version.count ?? version.principles?.length;
          const period = {
            ...(from?.edtf ? { from: from.edtf } : {}),
            ...(to?.edtf ? { to: to.edtf } : {}),
          };
          const when = from?.edtf || to?.edtf ? periodIn(period, context) : '';
          const place = `${at}/earlierVersions/${index}`;
          return [
            itemOf(
              [capital(when), count === undefined ? '' : words.principles(count)].filter(Boolean).join(': '),
              description,
              `${place}/description`,
              textsAt(version.principles, `${place}/principles`),
            ),
          ];
        }),
      }),
      ...chapterOf(headings.updates, { table: updateTable(strategy.updates, `${at}/updates`, context) }),
      ...chapterOf(headings.changes, {
        table: tableOf(
          (changes ?? []).map((change, index) => ({ change, at: `${at}/changes/${index}` })),
          [
            [labels.where, ({ change }) => capital(change.where ?? '')],
            [labels.what, ({ change }) => capital(change.what ?? '')],
            [labels.purpose, ({ change }) => capital(change.purpose ?? '')],
            [labels.remark, (one) => remarkIn(one.change, `${one.at}`)],
          ],
        ),
      }),
    ],
  });
}

/** Fra sju til fire prinsipper, where the version before had another number of them. */
function countsOf({ principles = [], earlierVersions = [] }: Strategy, { words }: Context): string {
  const last = earlierVersions.at(-1);
  const before = last?.count ?? last?.principles?.length;
  const now = principles.length;
  return before === undefined || now === 0 || before === now ? '' : words.principlesBefore(before, now);
}

/** Whether more is known of an earlier version than how many principles it had, which stands with the present ones. */
function isMoreThanCounted({ validFrom, validTo, description, principles }: EarlierVersion): boolean {
  return [validFrom, validTo, description, principles].some((part) => part !== undefined);
}
