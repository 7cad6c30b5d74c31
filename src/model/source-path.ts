import { join, segmentsOf } from '../schema/index.ts';
import type { LinkedPlan } from './link.ts';

/**
 * The canonical pointer of what stands at a pointer of the linked plan. In a list that has lost items, because they are
 * faulty or not for everybody, the others have moved up; their places and files are still those of the canonical data.
 */
export function sourcePath(at: string, { data, pathOf }: LinkedPlan): string {
  let value: unknown = data;
  let path = '';
  for (const segment of segmentsOf(at)) {
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[segment];
    const own = typeof value === 'object' && value !== null ? pathOf(value) : undefined;
    path = own ?? join(path, segment);
  }
  return path;
}
