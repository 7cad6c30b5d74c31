import { relative, sep } from 'node:path';
import { listEditions } from '../../compile/make-document.ts';
import type { OpenPlan } from '../../compile/open-plan.ts';
import { hidesSomething } from '../../model/index.ts';
import {
  type CanonicalPlan,
  fieldOf,
  follow,
  join,
  placeOf,
  planSchema,
  type Schema,
  spanOf,
} from '../../schema/index.ts';
import { positionAt } from '../../source/file.ts';

/** Where something stands: the file as seen from the working folder, line and column from 1. */
interface Standing {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A thing in a plan. */
export interface Entry extends Standing {
  readonly id: string;
  readonly name: string;
  readonly internal: boolean;
}

/** A document that the plan gives; `kind` is canonical. It stands somewhere where the plan has an edition for it. */
export interface DocumentLine extends Partial<Standing> {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** Built with `--audience internal` only. */
  readonly internal: boolean;
}

/**
 * What a plan holds; collections by their canonical names, in the order of the schema, without the empty ones. Editions
 * are among the documents.
 */
export interface Listing {
  readonly folder: string;
  readonly title: string;
  readonly collections: Readonly<Record<string, readonly Entry[]>>;
  readonly documents: readonly DocumentLine[];
}

type Canonical = Readonly<Record<string, unknown>>;

/**
 * Everything in a plan; undefined where a file of it cannot be read.
 *
 * @param plan as it is for internal use
 * @param toPublic opens it as the public may see it; asked only where the plan hides something
 */
export function listingOf(
  plan: OpenPlan,
  toPublic: () => OpenPlan,
  folder: string,
  cwd: string,
): Listing | undefined {
  const { canonical, linked } = plan;
  if (!canonical || !linked) return undefined;
  const collections = Object.entries(planSchema.properties ?? {}).flatMap(([name, schema]) => {
    const collection = follow(schema);
    const items = Object.entries((canonical.data[name] ?? {}) as Canonical);
    if (!collection['x-collection'] || items.length === 0 || name === 'editions') return [];
    const entries = items.map(([id, value]) => ({
      id,
      name: nameOf((value ?? {}) as Canonical, collection),
      internal: isInternal(value),
      ...standingOf(plan, canonical, join(`/${name}`, id), cwd),
    }));
    return [[name, entries] as const];
  });
  const documents = listEditions(plan);
  const open = hidesSomething(canonical.places) ? listEditions(toPublic()) : documents;
  const openIds = new Set(open.map(({ edition }) => edition.id));
  const written = (canonical.data.editions ?? {}) as Canonical;
  const { title } = (canonical.data.plan ?? {}) as { title?: unknown };
  return {
    folder,
    title: typeof title === 'string' ? title : '',
    collections: Object.fromEntries(collections),
    documents: documents.map(({ edition: { id, kind, writtenAs = id }, title }) => ({
      id,
      title,
      kind,
      internal: !openIds.has(id),
      ...(Object.hasOwn(written, writtenAs)
        ? standingOf(plan, canonical, join('/editions', writtenAs), cwd)
        : {}),
    })),
  };
}

/** The name or title; where a thing has none, the body and the date that it is known by. */
function nameOf(item: Canonical, { additionalProperties }: Schema): string {
  const schema = typeof additionalProperties === 'object' ? follow(additionalProperties) : {};
  const names = ['title', 'name', schema['x-short'] ?? 'title'].filter((name) => {
    const field = fieldOf(schema, name);
    // A kind is no name.
    return field && !follow(field).enum;
  });
  const named = names.map((name) => item[name]).find((words) => typeof words === 'string' && words !== '');
  if (typeof named === 'string') return named.split('\n')[0] ?? '';
  const { body, date } = item;
  const { edtf, text } = (date ?? {}) as { edtf?: string; text?: string };
  return [body, text ?? edtf].filter((words) => typeof words === 'string').join(', ');
}

/** As the public plan has it: what is not said to be public. */
function isInternal(value: unknown): boolean {
  const { access, exemption } = (value ?? {}) as { access?: unknown; exemption?: unknown };
  return (access ?? 'public') !== 'public' || (exemption ?? null) !== null;
}

function standingOf(plan: OpenPlan, { places }: CanonicalPlan, pointer: string, cwd: string): Standing {
  const place = placeOf(places, pointer);
  const { file, start } = place ? spanOf(place, 'key') : { file: plan.folder.planFile, start: 0 };
  const shown = relative(cwd, file).split(sep).join('/');
  return { file: shown, ...positionAt(plan.files.get(file)?.text ?? '', start) };
}
