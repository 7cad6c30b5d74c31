import type { Diagnostic } from '../diagnostics/index.ts';
import {
  type About,
  aboutOf,
  contentsOf,
  editionsOf,
  insertionOf,
  type PlannedEdition,
  proseReference,
  tableOfContents,
  viewOf,
} from '../documents/index.ts';
import { type Edition, type LinkedPlan, sourcePath, type Trace, touches, traced } from '../model/index.ts';
import { type StandardName, standards } from '../pdf/conform/standard.ts';
import {
  type Data,
  type PageImage,
  type PageShell,
  type PlaceLink,
  type Rendered,
  type Resolve,
  renderDocument,
  renderPage,
  type TemplateError,
  type Templates,
  viewData,
} from '../render/index.ts';
import { placeOf } from '../schema/index.ts';
import type { Language } from '../text/language.ts';
import type { DateValue } from '../text/values/date.ts';
import { doubtfulPath } from './doubt.ts';
import { contextOf } from './edition-context.ts';
import { templateOf } from './edition-template.ts';
import { imagePath } from './image-path.ts';
import { type Image, inlineImages } from './inline-images.ts';
import { headLogos, type PlacedLogo, partnerLogos } from './logos.ts';
import type { OpenPlan } from './open-plan.ts';
import { type PageParts, pageOptions, type Status, withStamps } from './page-options.ts';

/** Templates, page shell and style: the built-in ones with the user's over them. */
export interface Theme {
  readonly templates: Templates;
  readonly shell: PageShell;
}

/** A document in words: Markdown, and the page as it is published and as it is printed. */
export interface MadeDocument {
  readonly edition: Edition;
  readonly title: string;
  readonly language: Language;
  readonly about: About;
  readonly markdown: string;
  readonly main: string;
  /** The ids of places in the document, and what its prose links to there. */
  readonly ids: ReadonlySet<string>;
  readonly links: readonly PlaceLink[];
  readonly publishPage: string;
  readonly printPage: string;
  /** Images of the printed page by the path that the browser asks for. */
  readonly images: ReadonlyMap<string, Image>;
  /** What the document prints, for other programs, where a PDF is to hold it. */
  readonly contents?: Contents;
}

/** What a document prints, for other programs, and what that is in the document's language. */
export interface Contents {
  readonly view: Data;
  readonly description: string;
}

/** What became of an edition. */
export type Made =
  | { readonly made: MadeDocument }
  /** Its data is wrong: the diagnostics that stop it. */
  | { readonly refused: Edition; readonly title: string; readonly because: readonly Diagnostic[] }
  | {
      readonly refused: Edition;
      readonly title: string;
      readonly because: readonly [];
      readonly template: TemplateError;
    };

export interface MakeOptions extends Status {
  readonly date?: DateValue;
  /** Which standards PDF files keep. */
  readonly standard?: StandardName;
}

/** The editions of a plan, each with the title that its document will have, to choose among. */
export function listEditions(plan: OpenPlan): { edition: PlannedEdition; title: string }[] {
  const { linked } = plan;
  if (!linked?.data.plan) return [];
  return editionsOf(linked.data).map((edition) => {
    const context = contextOf(edition, linked.data);
    return { edition, title: viewOf(edition, context).title };
  });
}

/** Makes one document, unless what it prints is wrong. */
export function makeDocument(
  plan: OpenPlan,
  wanted: PlannedEdition,
  theme: Theme,
  options: MakeOptions,
): Made {
  const { linked } = plan;
  if (!linked) throw new Error('makeDocument: the plan could not be read');
  const { data, through, trace } = traced(linked);
  const edition = through(asOf(wanted, options.date));
  const context = contextOf(edition, data);
  const view = viewOf(edition, context);
  const about = aboutOf(edition, context);
  const resolve: Resolve = (id, words) => proseReference(id, words, linked.directory, context);
  const images = new Map<string, Image>();
  const { rendered, errors } = renderDocument({
    templates: theme.templates,
    name: templateOf(wanted),
    view,
    contents: tableOfContents(edition, context),
    resolve,
    insert: (id) => insertionOf(id, linked.directory, context),
    image: ({ source, at }) => show(source, at === undefined ? undefined : sourcePath(at, linked)),
  });
  const logos = {
    head: shown(headLogos(data)),
    foot: edition.kind === 'measure-plan' ? shown(partnerLogos(data)) : [],
  };

  const contents =
    options.standard && standards[options.standard].hasSource
      ? { view: viewData(contentsOf(view), resolve), description: context.words.contentsAsData }
      : undefined;

  /** The address of an image in the page, if there is such a file. */
  function show(source: string, at: string | undefined): string | undefined {
    const bytes = imageBytes(source, at, plan, linked as LinkedPlan);
    if (!bytes) return undefined;
    const address = `plan.images/${images.size + 1}${extensionOf(source)}`;
    images.set(address, { source, bytes, at });
    return `/${address}`;
  }

  function shown(logos: readonly PlacedLogo[]): PageImage[] {
    return logos.flatMap(({ file, alternativeText, at }) => {
      const address = show(file, at);
      return address === undefined ? [] : [{ address, alternativeText }];
    });
  }

  // Only now is it known what the document reads: prose refers to more of the plan while it is rendered.
  const because = plan.diagnostics.filter(
    (one) => stops(one, options.draft) && concerns(one, edition, trace),
  );
  if (because.length > 0) return { refused: edition, title: view.title, because };
  const [template] = errors;
  if (!rendered || template) {
    return {
      refused: edition,
      title: view.title,
      because: [],
      template: template ?? { template: templateOf(wanted), problem: 'template' },
    };
  }
  const draft = options.draft || edition.draft === true;
  return finish(rendered, {
    edition,
    view,
    about,
    contents,
    context,
    shell: theme.shell,
    status: { audience: options.audience, draft },
    images,
    logos,
  });
}

/** `--date` is the date of a report. */
function asOf(edition: PlannedEdition, date: DateValue | undefined): PlannedEdition {
  const isReport = edition.kind === 'status-report' || edition.kind === 'decision-follow-up';
  return date && isReport ? { ...edition, asOf: date } : edition;
}

function imageBytes(
  source: string,
  at: string | undefined,
  plan: OpenPlan,
  { places }: LinkedPlan,
): Uint8Array | undefined {
  const from = placeOf(places, at ?? '')?.file;
  const found = from === undefined ? undefined : plan.findFile(imagePath(source), from);
  return found && 'path' in found ? plan.files.get(found.path)?.bytes : undefined;
}

/** Whether a document depends on what a mistake makes doubtful. */
function concerns(diagnostic: Diagnostic, { id, writtenAs }: PlannedEdition, trace: Trace): boolean {
  const path = doubtfulPath(diagnostic);
  const own = `/editions/${writtenAs ?? id}`;
  return path === undefined || path === own || path.startsWith(`${own}/`) || touches(trace, path);
}

/** A draft is built in spite of mistakes, but never in spite of one that would let out what nobody may see. */
function stops({ severity, code }: Diagnostic, draft: boolean): boolean {
  return severity === 'error' && (!draft || /^(?:access|privacy)\//.test(code));
}

function extensionOf(source: string): string {
  return /\.[a-z\d]{1,5}$/i.exec(source)?.[0].toLowerCase() ?? '';
}

interface Parts extends PageParts {
  readonly edition: Edition;
  readonly contents: Contents | undefined;
  readonly images: ReadonlyMap<string, Image>;
}

function finish(rendered: Rendered, parts: Parts): Made {
  const { edition, view, about, contents, context, status, images } = parts;
  const { words, language } = context;
  const page = pageOptions(parts);
  const publish = renderPage(rendered, { ...page, variant: 'publish' });
  const print = renderPage(rendered, { ...page, variant: 'print' });
  if (publish.page === undefined || print.page === undefined) {
    const template = publish.errors[0] ??
      print.errors[0] ?? { template: 'page.html.hbs', problem: 'syntax' as const };
    return { refused: edition, title: view.title, because: [], template };
  }
  const made: MadeDocument = {
    edition,
    title: view.title,
    language,
    about,
    markdown: inlineImages(withStamps(rendered.markdown, status, words), images),
    main: rendered.main,
    ids: rendered.ids,
    links: rendered.links,
    publishPage: inlineImages(publish.page, images),
    printPage: print.page,
    images,
    ...(contents ? { contents } : {}),
  };
  return { made };
}
