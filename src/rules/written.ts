import { join } from '../schema/index.ts';
import type { Subject } from './rule.ts';

/** Whether an entry of a collection has a field, also where it cannot be read: then that is what is told. */
export function isWritten(subject: Subject, collection: string, id: string, field: string): boolean {
  const collections = subject.data as Record<string, Record<string, Record<string, unknown> | null>>;
  const value = collections[collection]?.[id]?.[field] ?? null;
  const entry = join(`/${collection}`, id);
  // A key that nobody knows may be any field misspelt.
  return value !== null || subject.doubtful.has(entry) || hasFault(subject, join(entry, field));
}

/** Whether something at a pointer or within it could not be read, so that nobody knows what it says. */
export function hasFault({ doubtful }: Subject, path: string): boolean {
  return doubtful.has(path) || [...doubtful].some((fault) => fault.startsWith(`${path}/`));
}
