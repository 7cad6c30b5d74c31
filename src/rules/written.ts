/** Whether an entry of a collection has a field, also where it cannot be read: then that is what is told. */
export function isWritten(data: unknown, collection: string, id: string, field: string): boolean {
  const collections = data as Record<string, Record<string, Record<string, unknown> | null>> | null;
  return (collections?.[collection]?.[id]?.[field] ?? null) !== null;
}
