import type { Declaration } from '../../../src/pdf/conform/declare/declare.ts';
import type { Metadata } from '../../../src/pdf/conform/declare/metadata.ts';
import { type StandardName, standards } from '../../../src/pdf/conform/standard.ts';

/** What a test's document says of itself. */
export const metadata: Metadata = {
  title: 'Prøve',
  author: 'Solvik kommune',
  subject: 'Saksframlegg, saksnummer 13/27, Solvik kommune',
  keywords: ['Saksframlegg', '13/27', '2027/311-4'],
  language: 'nb',
  date: new Date('2021-03-18T00:00:00Z'),
  creatorTool: 'planverk test',
  digest: 'prøve',
};

export function describedAs(more: Partial<Metadata> = {}, standard: StandardName = 'ua1+a2a'): Declaration {
  return { metadata: { ...metadata, ...more }, standard: standards[standard] };
}

/** The same without a date. */
export function undated(standard?: StandardName): Declaration {
  const { date: _, ...timeless } = metadata;
  return { ...describedAs({}, standard), metadata: timeless };
}
