import { Dictionary, Reference, Text } from '../read/values.ts';
import type { Draft } from './draft.ts';

const DATES = ['CreationDate', 'ModDate'];

/**
 * Says in the document's information (ISO 32000-1, 14.3.3) when it was made and last changed: the browser says when it
 * printed.
 * @param date without one neither is said
 */
export function setDates(draft: Draft, date: Date | undefined): void {
  const old = draft.trailer.get('Info');
  const info = new Dictionary(draft.dictionary(old));
  for (const key of DATES) {
    if (date) info.set(key, new Text(Buffer.from(formatDate(date), 'latin1')));
    else info.delete(key);
  }
  if (old instanceof Reference) draft.replace(old, info);
  else if (info.size > 0) draft.trailer.set('Info', draft.add(info));
}

/** ISO 32000-1, 7.9.4, in UTC. */
function formatDate(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}+00'00'`;
}
