import type { Related } from '../diagnostics/index.ts';
import { join, located, type Places, placeOf, spanOf } from '../schema/index.ts';

/**
 * Where one diagnostic is told of several things that lack or have the same: at the first, the others as places beside
 * it. Each is pointed at by its key, an item of a list by its title or name, unless `aim` asks for the values.
 * @param paths pointers of the things, in the order of the plan
 */
export function foldedAt(
  places: Places,
  paths: readonly string[],
  aim: 'key' | 'value' = 'key',
): ReturnType<typeof located> {
  const [first = '', ...others] = paths.map((path) => nameOf(places, path));
  const at = located(places, first, aim);
  const related = others.flatMap((path): Related[] => {
    const place = placeOf(places, path);
    return place ? [{ note: 'also-here', span: spanOf(place, aim) }] : [];
  });
  return { ...at, related: [...(at.related ?? []), ...related] };
}

/** The pointer of what names a thing: itself where it has a key, else its title. */
function nameOf(places: Places, path: string): string {
  if (places.at.get(path)?.key) return path;
  const field = ['title', 'name', 'text'].map((name) => join(path, name)).find((at) => places.at.has(at));
  return field ?? path;
}
