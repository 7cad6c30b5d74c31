import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import type { Kind, Link } from '../model/index.ts';
import { join, located, placeOf, spanOf } from '../schema/index.ts';
import type { Rule, Subject } from './rule.ts';

/** An arrow of a graph: from one thing to another, by the reference at a pointer. */
interface Arrow {
  readonly to: string;
  readonly at: string;
}

type Graph = ReadonlyMap<string, readonly Arrow[]>;

/** Nobody reports to himself by way of others, nothing is part of itself, and no measure waits for itself. */
export const cycles: Rule = function* (subject): Iterable<Diagnostic> {
  for (const [what, graph] of [
    ['reporting', reporting(subject)],
    ['partOf', parts(subject)],
    ['dependsOn', dependencies(subject)],
  ] as const) {
    for (const arrows of circles(graph)) {
      const [last] = arrows.slice(-1);
      if (!last) continue;
      const names = arrows.map(({ to }) => nameOf(to, subject));
      const places = arrows.slice(0, -1).map(({ at }) => placeOf(subject.places, at));
      const related = places.flatMap((place) =>
        place ? [{ note: 'also-here' as const, span: spanOf(place, 'value') }] : [],
      );
      // Information may be owed both ways; nothing can be part of itself.
      const severity = what === 'reporting' ? ('warning' as const) : ('error' as const);
      yield diagnose(
        'org/cycle',
        { what, names },
        { ...located(subject.places, last.at), related, severity },
      );
    }
  }
};

function pathOf(link: Link<Kind>): string | undefined {
  return 'id' in link ? join(`/${link.to}`, link.id) : undefined;
}

function reporting({ plan }: Subject): Graph {
  const graph = new Map<string, Arrow[]>();
  const add = (from: Link<Kind>, to: Link<Kind>, at: string) => {
    const [source, target] = [pathOf(from), pathOf(to)];
    if (source === undefined || target === undefined) return;
    graph.set(source, [...(graph.get(source) ?? []), { to: target, at }]);
  };
  for (const line of plan.data.reporting ?? []) {
    const at = join(plan.pathOf(line) ?? '', 'to');
    for (const from of line.from ?? []) for (const to of line.to) add(from, to, at);
  }
  for (const group of Object.values(plan.data.groups ?? {})) {
    const at = join(join('/groups', group.id), 'reportsTo');
    for (const to of group.reportsTo ?? []) add({ to: 'groups', id: group.id, target: group }, to, at);
  }
  return graph;
}

function parts({ plan: { data } }: Subject): Graph {
  const all = [
    ...Object.values(data.units ?? {}).map((unit) => ['units', unit] as const),
    ...Object.values(data.bodies ?? {}).map((body) => ['bodies', body] as const),
  ];
  return new Map(
    all.flatMap(([kind, { id, partOf }]) => {
      const to = partOf && pathOf(partOf);
      const from = join(`/${kind}`, id);
      return to === undefined ? [] : [[from, [{ to, at: join(from, 'partOf') }]] as const];
    }),
  );
}

function dependencies({ plan: { data } }: Subject): Graph {
  return new Map(
    Object.values(data.measures ?? {}).map(({ id, dependsOn = [] }) => {
      const from = join('/measures', id);
      const arrows = dependsOn.flatMap((link) => {
        const to = pathOf(link);
        return to === undefined ? [] : [{ to, at: join(from, 'dependsOn') }];
      });
      return [from, arrows] as const;
    }),
  );
}

/** The circles of a graph, one of those that share a line: the arrows from its first node back to it. */
function circles(graph: Graph): Arrow[][] {
  const found: Arrow[][] = [];
  const done = new Set<string>();
  const walk = (node: string, way: readonly { node: string; arrow: Arrow }[]) => {
    const from = way.findIndex((step) => step.node === node);
    if (from !== -1) {
      found.push(way.slice(from).map(({ arrow }) => arrow));
      return;
    }
    if (done.has(node)) return;
    for (const arrow of graph.get(node) ?? []) walk(arrow.to, [...way, { node, arrow }]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return found;
}

function nameOf(path: string, { plan }: Subject): string {
  const [, kind = '', id = ''] = path.split('/');
  return plan.directory.entries.find((entry) => entry.kind === kind && entry.id === id)?.name ?? id;
}
