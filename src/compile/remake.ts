import { type BuildOptions, type Format, fileName } from '../output/index.ts';
import type { PlanFolder } from '../source/index.ts';
import { readDate } from '../text/values/date.ts';
import { chooseEditions } from './choose-editions.ts';
import { withDeadPlaces } from './dead-places.ts';
import { fileNames } from './file-names.ts';
import { listEditions, makeDocument } from './make-document.ts';
import { openPlan } from './open-plan.ts';
import { openThemeOf } from './theme.ts';

/** A document as the plan gives it now, in memory. */
export interface Remade {
  readonly id: string;
  /** Contents by file name, of the formats that need no browser. */
  readonly files: ReadonlyMap<string, string>;
  /** What its template printed, where a PDF would hold that. */
  readonly view?: unknown;
}

/** Documents as the plan gives them now, and the ids of those whose data is wrong. */
export interface Remake {
  readonly documents: readonly Remade[];
  readonly refused: readonly string[];
}

/**
 * Makes the documents of a plan as a build with these options would, and writes none; undefined where a file of the plan
 * cannot be read.
 */
export function remake(folder: PlanFolder, options: BuildOptions): Remake | undefined {
  const plan = withDeadPlaces(openPlan(folder, options.audience), options.audience);
  if (!plan.linked) return undefined;
  const { theme } = openThemeOf(plan);
  const { chosen } = chooseEditions(listEditions(plan), options.documents ?? []);
  const { date, ...others } = options;
  const reading = date === undefined ? undefined : readDate(date);
  // PDF/A-3 has room for what a document prints.
  const wanted = { ...others, standard: 'ua1+a3a' as const, ...(reading?.ok ? { date: reading.value } : {}) };
  const made = chosen.map((edition) => makeDocument(plan, edition, theme, wanted));
  const documents = made.flatMap((one) => ('made' in one ? [one.made] : []));
  const names = fileNames(documents);
  return {
    documents: documents.map((document) => {
      const { edition, markdown, publishPage, contents } = document;
      const stem = names.get(document) ?? edition.id;
      const formats: readonly (readonly [Format, string])[] = [
        ['md', markdown],
        ['html', publishPage],
      ];
      return {
        id: edition.id,
        files: new Map(formats.map(([format, content]) => [fileName(stem, format), content])),
        ...(contents ? { view: contents.view } : {}),
      };
    }),
    refused: made.flatMap((one) => ('refused' in one ? [one.refused.id] : [])),
  };
}
