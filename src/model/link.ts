import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import type { PlanData } from '../generated/data.ts';
import {
  fieldOf,
  findValue,
  fold,
  follow,
  join,
  located,
  type Places,
  planSchema,
  type Schema,
  tagOf,
} from '../schema/index.ts';
import { type Directory, kinds, openDirectory } from './directory.ts';
import type { Kind, Link } from './links.ts';
import { objectsOf } from './objects.ts';
import { usesIn } from './prose.ts';
import type { Withheld } from './public.ts';
import { meantBy, type Resolution, reservedIds, resolve } from './references.ts';
import { textsOf } from './texts.ts';

type Canonical = Record<string, unknown>;

/** A plan whose references are followed: `measure.group.target` is the group itself. */
export interface LinkedPlan {
  readonly data: PlanData;
  readonly directory: Directory;
  readonly places: Places;
  /** The canonical pointer of an object or list of `data`. */
  readonly pathOf: (object: object) => string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Follows every reference of canonical data. What is faulty (`broken`: pointers) and references that lead nowhere are
 * left out of the linked plan; documents that touch them are refused (see trace.ts).
 * @param withheld what the audience may not see; a reference to it is a mistake of its own
 */
export function link(
  data: Canonical,
  places: Places,
  broken: ReadonlySet<string>,
  withheld?: Withheld,
): LinkedPlan {
  const directory = openDirectory(data, (name) => !withheld || !withheldBy({ name }, withheld));
  const paths = new Map<object, string>();
  const diagnostics: Diagnostic[] = [];
  const shells = new Map<string, Canonical>();
  const shellOf = (path: string) => {
    let shell = shells.get(path);
    if (!shell) {
      shells.set(path, (shell = Object.create(null) as Canonical));
      paths.set(shell, path);
    }
    return shell;
  };

  // The same words in the same field mean the same.
  const known = new Map<Schema, Map<unknown, Resolution>>();
  const resolved = (words: unknown, field: Schema): Resolution => {
    let inField = known.get(field);
    if (!inField) known.set(field, (inField = new Map()));
    const before = inField.get(words);
    if (before) return before;
    const wanted = { kinds: field['x-refers'] ?? [], words: field['x-words'] === true };
    // What a word means does not depend on who may see it.
    const found = resolve(words, wanted, withheld?.directory ?? directory);
    inField.set(words, found);
    return found;
  };

  const follows = (words: unknown, field: Schema, path: string): Link<Kind> | undefined => {
    const found = resolved(words, field);
    const hidden = withheld && withheldBy(found, withheld);
    if (hidden) {
      if (hidden.standIn && !subject.test(path)) return { to: 'name', name: hidden.standIn };
      const args = { name: hidden.name };
      diagnostics.push(diagnose('access/internal-reference', args, located(places, path)));
      return undefined;
    }
    if ('problem' in found) {
      diagnostics.push({ ...found.problem, ...located(places, path) });
      return found.problem.severity === 'error' ? undefined : { to: 'name', name: wordsOf(words) };
    }
    if ('name' in found) return { to: 'name', name: found.name };
    if ('selector' in found) return { to: 'selector', select: found.selector };
    const { kind, id } = found.entry;
    const as = found.as === undefined ? {} : { as: found.as };
    return { to: kind, id, target: shellOf(join(`/${kind}`, id)), ...as } as Link<Kind>;
  };

  const build = (value: unknown, schema: Schema, path: string): unknown => {
    if (broken.has(path) || value === null || value === undefined) return undefined;
    if (schema['x-refers']) return isWords(value) ? follows(value, schema, path) : undefined;
    const target = follow(schema);
    if (Array.isArray(value)) {
      const items = value.flatMap((item, index) => build(item, target.items ?? {}, join(path, index)) ?? []);
      paths.set(items, path);
      return items;
    }
    if (typeof value !== 'object' || target['x-read']) return value;
    const object = shellOf(path);
    const tag = tagOf(target, value);
    for (const [name, child] of Object.entries(value)) {
      const field = fieldOf(target, name, tag);
      const built = field && build(child, field, join(path, name));
      if (built !== undefined) object[name] = built;
    }
    const variant = tag === undefined ? undefined : target['x-variants']?.of[tag];
    for (const name of [...(target.required ?? []), ...(variant?.required ?? [])]) {
      const field = fieldOf(target, name, tag);
      if (!(name in object) && field) object[name] = standIn(field, join(path, name));
    }
    return object;
  };

  /** Stands for a required value that is missing, so that views need not ask; documents that read it are refused. */
  const standIn = (schema: Schema, path: string): unknown => {
    if (schema['x-refers']) return { to: 'name', name: '' };
    const target = follow(schema);
    if (target['x-read'] === 'date') return { text: '' };
    if (target.type === 'array') return [];
    if (target.type === 'integer') return 0;
    return target.properties ? build({}, schema, path) : '';
  };

  const linked = build(data, planSchema, '') as PlanData;
  for (const { kind, id } of reservedIds(directory)) {
    const path = join(`/${kind}`, id);
    // One that was made of an item's title is written nowhere.
    const isWritten = places.at.get(path)?.key !== undefined || places.at.has(`${path}/id`);
    if (isWritten) diagnostics.push(diagnose('ref/reserved', { id }, located(places, path, 'key')));
  }
  if (withheld)
    diagnostics.push(...withheldInProse(data, places, withheld), ...withheldParts(data, places, withheld));
  return { data: linked, directory, places, pathOf: (object) => paths.get(object), diagnostics };
}

/** What a document is of: for this other words are no stand-in, since there is nothing to make it of. */
const subject = /^\/editions\/[^/]+\/of$/;

/** The name in a reference: the word, or what stands beside the kind in `{rolle: rådmann}`. */
function wordsOf(reference: unknown): string {
  if (typeof reference === 'string') return reference;
  const { as, ...rest } = reference as Record<string, string>;
  return as ?? Object.values(rest)[0] ?? '';
}

/** Whether a reference can be looked up: an unknown kind in it (`{persn: Kari}`) is told of elsewhere. */
function isWords(value: unknown): boolean {
  return (
    typeof value === 'string' || Object.values(value as Canonical).every((word) => typeof word === 'string')
  );
}

/** What the audience may not see behind a reference. */
function withheldBy(found: Resolution, withheld: Withheld): { name: string; standIn: string } | undefined {
  for (const { kind, id, name } of meantBy(found, withheld.directory)) {
    const standIn = withheld.standIns.get(join(`/${kind}`, id));
    if (standIn !== undefined) return { name: name ?? id, standIn };
  }
  return undefined;
}

/** Motions by their ids, and sections of the plan (`fra planen: …`), that the audience may not see. */
function* withheldParts(
  data: Canonical,
  places: Places,
  { sections, motions }: Withheld,
): Iterable<Diagnostic> {
  for (const [path, name] of motions)
    yield diagnose('access/internal-reference', { name }, located(places, path));
  for (const { object, path } of sections.size > 0 ? objectsOf(data) : []) {
    const { fromPlan } = object;
    if (typeof fromPlan !== 'string') continue;
    const kind = findValue(sectionKinds, fromPlan)?.canonical ?? fromPlan;
    if (sections.has(fold(kind)) || sections.has(fold(fromPlan))) {
      const at = located(places, join(path, 'fromPlan'));
      yield diagnose('access/internal-reference', { name: fromPlan }, at);
    }
  }
}

const sectionKinds = follow({ $ref: '#/definitions/sectionKind' });

/** References in prose to what the audience may not see, without words of their own. */
function* withheldInProse(data: Canonical, places: Places, withheld: Withheld): Iterable<Diagnostic> {
  for (const { text, path, isProse } of textsOf(data)) {
    for (const { kind, target, hasWords } of isProse ? usesIn(text) : []) {
      const [entry] = kind === 'reference' && !hasWords ? withheld.directory.find(target, kinds) : [];
      if (entry && withheldBy({ entry }, withheld))
        yield diagnose('access/internal-reference', { name: target }, located(places, path));
    }
  }
}
