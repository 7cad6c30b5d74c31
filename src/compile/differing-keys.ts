/** No view is as deep; a hostile file can be. */
const DEEPEST = 64;

/**
 * Where two values of JSON differ: the shortest paths, such as `measures.3.title`, at which one has what the other has not.
 * Nothing where they are the same.
 */
export function differingKeys(one: unknown, other: unknown, path: readonly string[] = []): string[] {
  const areTrees = isTree(one) && isTree(other) && Array.isArray(one) === Array.isArray(other);
  if (!areTrees || path.length > DEEPEST) return one === other ? [] : [path.join('.')];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => differingKeys(own(one, key), own(other, key), [...path, key]));
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function own(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}
