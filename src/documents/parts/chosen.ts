import { planPartNamed } from '../../model/index.ts';
import type { ViewValue } from '../../render/document.ts';
import { findValue, fold, follow } from '../../schema/index.ts';
import type { Chapter } from './chapter.ts';

const sectionKind = follow({ $ref: '#/definitions/sectionKind' });

/** Where the chapters of a view stand, whatever its kind. */
const lists = ['blocks', 'chapters'] as const;

type ChapterLists = { readonly [list: string]: ViewValue };

/** The chapters of a view, all lists of them in a row. */
export function chaptersIn(view: ChapterLists): Chapter[] {
  return lists.flatMap((list) => (view[list] ?? []) as readonly Chapter[]);
}

/** The chapter lists of a view with those that an edition chooses; without a choice all of them. */
export function chosenChapters(view: ChapterLists, names: readonly string[] | undefined): ChapterLists {
  if (!names) return {};
  return Object.fromEntries(
    lists.flatMap((list) =>
      view[list] === undefined
        ? []
        : [
            [
              list,
              (view[list] as readonly Chapter[]).filter((chapter) =>
                names.some((name) => isNamed(chapter, name)),
              ),
            ],
          ],
    ),
  );
}

/** Whether a name in any language, or a heading as printed, means a chapter. */
export function isNamed({ heading, subject }: Chapter, name: string): boolean {
  if (fold(heading) === fold(name)) return true;
  return subject !== '' && [findValue(sectionKind, name)?.canonical, planPartNamed(name)].includes(subject);
}
