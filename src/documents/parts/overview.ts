/** How often each word stands, in the order of their first use; of one word only there is nothing to overlook. */
export function countsOf(words: readonly string[]): { status: string; count: number }[] {
  const table = new Map<string, number>();
  for (const word of words) table.set(word, (table.get(word) ?? 0) + 1);
  return table.size < 2 ? [] : [...table].map(([status, count]) => ({ status, count }));
}
