import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import type { PlanData } from '../generated/data.ts';
import { fieldsOf, follow, join, located, type Places, planSchema, type Schema } from '../schema/index.ts';
import { type Directory, openDirectory } from './directory.ts';
import type { Kind, Link } from './links.ts';
import { reservedIds, resolve } from './references.ts';

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
 * @param withheld ids that the audience may not see; a reference to one is a mistake of its own
 */
export function link(
  data: Canonical,
  places: Places,
  broken: ReadonlySet<string>,
  withheld: ReadonlyMap<string, string> = new Map(),
): LinkedPlan {
  const directory = openDirectory(data);
  const paths = new WeakMap<object, string>();
  const diagnostics: Diagnostic[] = [];
  const shells = new Map<string, Canonical>();
  const shellOf = (path: string) => {
    let shell = shells.get(path);
    if (!shell) shells.set(path, (shell = {}));
    return shell;
  };

  const follows = (words: unknown, kinds: readonly string[], path: string): Link<Kind> | undefined => {
    const found = resolve(words, kinds, directory);
    if ('name' in found && withheld.has(found.name)) {
      const standIn = withheld.get(found.name);
      if (standIn) return { to: 'name', name: standIn };
      diagnostics.push(diagnose('access/internal-reference', { name: found.name }, located(places, path)));
      return undefined;
    }
    if ('problem' in found) {
      const name = typeof words === 'string' ? words : '';
      const standIn = withheld.get(name);
      if (standIn) return { to: 'name', name: standIn };
      const problem = withheld.has(name) ? diagnose('access/internal-reference', { name }) : found.problem;
      diagnostics.push({ ...problem, ...located(places, path) });
      return problem.severity === 'error' ? undefined : { to: 'name', name };
    }
    if ('name' in found) return { to: 'name', name: found.name };
    if ('selector' in found) return { to: 'selector', select: found.selector };
    const { kind, id } = found.entry;
    return { to: kind, id, target: shellOf(`/${kind}/${id}`) } as Link<Kind>;
  };

  const build = (value: unknown, schema: Schema, path: string): unknown => {
    if (broken.has(path) || value === null || value === undefined) return undefined;
    if (schema['x-refers']) return follows(value, schema['x-refers'], path);
    const target = follow(schema);
    if (Array.isArray(value)) {
      const items = value.flatMap((item, index) => build(item, target.items ?? {}, join(path, index)) ?? []);
      paths.set(items, path);
      return items;
    }
    if (typeof value !== 'object' || target['x-read']) return value;
    const object = shellOf(path);
    paths.set(object, path);
    const by = target['x-variants']?.by;
    const tag = by ? (value as Canonical)[by] : undefined;
    const fields = fieldsOf(target, typeof tag === 'string' ? tag : undefined);
    for (const [name, child] of Object.entries(value)) {
      const field =
        fields[name] ??
        (typeof target.additionalProperties === 'object' ? target.additionalProperties : undefined);
      const built = field && build(child, field, join(path, name));
      if (built !== undefined) object[name] = built;
    }
    for (const name of target.required ?? []) {
      if (!(name in object) && fields[name]) object[name] = standIn(fields[name], join(path, name));
    }
    return object;
  };

  /** Stands for a required value that is missing, so that views need not ask; documents that read it are refused. */
  const standIn = (schema: Schema, path: string): unknown => {
    if (schema['x-refers']) return { to: 'name', name: '' };
    const target = follow(schema);
    if (target['x-read'] === 'date') return { text: '' };
    return target.properties ? build({}, schema, path) : '';
  };

  const linked = build(data, planSchema, '') as PlanData;
  for (const { kind, id } of reservedIds(directory)) {
    const path = join(`/${kind}`, id);
    diagnostics.push(diagnose('ref/reserved', { id }, located(places, path, 'key')));
  }
  return { data: linked, directory, places, pathOf: (object) => paths.get(object), diagnostics };
}
