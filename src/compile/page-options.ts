import type { About, Context, DocumentWords, View } from '../documents/index.ts';
import type { PageImage, PageShell } from '../render/index.ts';
import { readColor } from '../text/color.ts';
import type { Audience } from './request.ts';

/** For whom a document is made, and whether it is a draft. */
export interface Status {
  readonly audience: Audience;
  readonly draft: boolean;
}

/** What a page is made of beside the document itself. */
export interface PageParts {
  readonly view: View;
  readonly about: About;
  readonly context: Context;
  readonly shell: PageShell;
  readonly status: Status;
  readonly logos: { readonly head: readonly PageImage[]; readonly foot: readonly PageImage[] };
}

/** How the page of a document is to be rendered (see `renderPage`), as it is published and as it is printed. */
export function pageOptions({ view, about, context, shell, status, logos }: PageParts) {
  const { words, language } = context;
  const [page = '', of = ''] = words
    .page('\0', '\0')
    .split('\0')
    .map((part) => part.trim());
  const { author, subject, keywords, date } = about;
  return {
    shell,
    language,
    title: view.title,
    words: { page, of },
    ...(author ? { author, municipality: author } : {}),
    description: subject,
    keywords,
    ...(date ? { date } : {}),
    runningHead: view.runningHead || view.title,
    ...(context.plan.slogan ? { slogan: context.plan.slogan } : {}),
    ...accentOf(context),
    logos: logos.head,
    partners: logos.foot,
    ...stampsOf(status, words),
  };
}

/** The colour of the plan, else of the municipality, where it is one. */
function accentOf({ plan, data }: Context): { accent?: string } {
  const read = readColor(plan.appearance?.color ?? data.appearance?.color ?? '');
  return read ? { accent: `rgb(${read.join(' ')})` } : {};
}

/** INTERN and UTKAST, in this order, as they stand at the head of every page. */
function stampsOf({ audience, draft }: Status, words: DocumentWords): { internal?: string; draft?: string } {
  return {
    ...(audience === 'internal' ? { internal: words.internal.toUpperCase() } : {}),
    ...(draft ? { draft: words.draft.toUpperCase() } : {}),
  };
}

/** Puts the stamps below the title of the published Markdown. */
export function withStamps(markdown: string, status: Status, words: DocumentWords): string {
  const stamps = Object.values(stampsOf(status, words));
  if (stamps.length === 0) return markdown;
  return markdown.replace(/^(# .*\n)/, (title) => `${title}\n**${stamps.join(' · ')}**\n`);
}
