import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Word = string | number | boolean;

/** Words as they are printed; an object is a line of a list of facts: `Sted: Kultursalen`, by its label. */
export type Printed = string | Readonly<Record<string, string>>;

/** One thing that a municipality's own document says: where it stands in an example, or where it is printed. */
export interface Fact {
  readonly row: string;
  readonly example: string;
  readonly pointer?: string;
  readonly words?: Word | readonly Word[];
  readonly document?: string;
  readonly printed?: Printed | readonly Printed[];
  readonly without?: string;
  /** In the margins of the pages only, which a screen reader leaves out. */
  readonly on?: 'pages';
}

/** How many statements of each of the municipalities' documents there are. */
const counts = { A: 13, B: 29, C: 15, D: 17, E: 20 };

export const rows: readonly string[] = Object.entries(counts).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);

export const facts: readonly Fact[] = parse(readFileSync('test/examples/facts.yaml', 'utf8'));

/** The entries that name a place in the data. */
export const inData = facts.filter(({ pointer }) => pointer !== undefined);

/** The entries that name a document, with their statements. */
export const inDocuments = facts.flatMap((fact) =>
  fact.document === undefined
    ? []
    : [{ ...fact, document: fact.document, statements: ([fact.printed ?? []] as const).flat() as Printed[] }],
);
