import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { textsOf } from '../model/index.ts';
import { placeIn, slug } from '../render/index.ts';
import { linksIn, locatedWords } from '../rules/index.ts';
import { nearest } from '../schema/index.ts';
import { listEditions, type MadeDocument, makeDocument } from './make-document.ts';
import type { OpenPlan } from './open-plan.ts';
import { linksToPlaces } from './place-links.ts';
import type { Audience } from './request.ts';
import { openThemeOf } from './theme.ts';

/**
 * A plan with links told that name a place, `[words](#place)`, where no document that prints them has it, so that they print
 * as words. Which places there are is known only of documents that are made; nothing is written.
 */
export function withDeadPlaces(plan: OpenPlan, audience: Audience): OpenPlan {
  if (!linksToPlaces(plan) || !plan.canonical || !plan.linked?.data.plan) return plan;
  const { theme } = openThemeOf(plan);
  const documents: MadeDocument[] = [];
  for (const { edition } of listEditions(plan)) {
    const made = makeDocument(plan, edition, theme, { audience, draft: false });
    // Nobody knows which places a document would have whose data is wrong.
    if ('refused' in made) return plan;
    documents.push(made.made);
  }
  const { data, places } = plan.canonical;
  const subject = { places, textOf: (file: string) => plan.files.get(file)?.text };
  const dead = textsOf(data).flatMap(({ text, path, isProse }) =>
    (isProse ? linksIn(text) : []).flatMap(({ written, address, index }): Diagnostic[] => {
      const near = deadIn(documents, written, address);
      if (!near) return [];
      const at = locatedWords(subject, path, text, index, written.length);
      const args = { what: 'anchor', link: written } as const;
      return [diagnose('text/empty-link', args, { ...at, suggestions: near.map((id) => `#${id}`) })];
    }),
  );
  return dead.length > 0 ? { ...plan, diagnostics: plan.diagnosticsWith(dead) } : plan;
}

/** The places that may be meant by a link which leads nowhere in all documents that print it; undefined for any other. */
function deadIn(
  documents: readonly MadeDocument[],
  written: string,
  address: string,
): readonly string[] | undefined {
  const place = placeIn(address);
  if (!place) return undefined;
  const printing = documents.filter(({ links }) =>
    links.some((link) => link.place === place && inOneLine(link.prose).includes(inOneLine(written))),
  );
  if (printing.length === 0 || printing.some(({ ids }) => ids.has(place))) return undefined;
  return nearest(
    slug(place),
    printing.flatMap(({ ids }) => [...ids]),
  );
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
