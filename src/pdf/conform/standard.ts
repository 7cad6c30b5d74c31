/** The values of `--pdf-standard`: a part of PDF/UA (ISO 14289), for readers, and one of PDF/A (ISO 19005), for archives. */
export const standardNames = ['ua1+a2a', 'ua1+a3a', 'ua2+a4'] as const;

export type StandardName = (typeof standardNames)[number];

/** What is made where nothing else is asked for: the newest that archives in the Nordic countries take in without question. */
export const defaultStandard: StandardName = 'ua1+a2a';

/** A pair of standards that one file can keep: PDF/UA-1 asks for PDF 1, PDF/UA-2 for PDF 2.0. */
export interface Standard {
  /** As people write them. */
  readonly names: readonly [string, string];
  /** Of PDF, as the header says it. */
  readonly version: '1.7' | '2.0';
  /** How the file says which part of PDF/A it keeps: ISO 19005-2 and -3, 6.6.4; ISO 19005-4, 6.7.3. */
  readonly archive: { readonly part: number; readonly conformance?: 'A'; readonly rev?: number };
  /** How it says which part of PDF/UA: ISO 14289-1, 5; ISO 14289-2, 5. */
  readonly accessibility: { readonly part: number; readonly rev?: number };
  /** Whether the document's information stands in the trailer too; ISO 19005-4, 6.1.3 forbids it. */
  readonly hasInfo: boolean;
  /** Whether it holds what it was made of: ISO 19005-2, 6.8 allows only files that are PDF/A, ISO 19005-4, 6.9 none. */
  readonly hasSource: boolean;
}

export const standards: Readonly<Record<StandardName, Standard>> = {
  'ua1+a2a': {
    names: ['PDF/UA-1', 'PDF/A-2a'],
    version: '1.7',
    archive: { part: 2, conformance: 'A' },
    accessibility: { part: 1 },
    hasInfo: true,
    hasSource: false,
  },
  'ua1+a3a': {
    names: ['PDF/UA-1', 'PDF/A-3a'],
    version: '1.7',
    archive: { part: 3, conformance: 'A' },
    accessibility: { part: 1 },
    hasInfo: true,
    hasSource: true,
  },
  'ua2+a4': {
    names: ['PDF/UA-2', 'PDF/A-4'],
    version: '2.0',
    archive: { part: 4, rev: 2020 },
    accessibility: { part: 2, rev: 2024 },
    hasInfo: false,
    hasSource: false,
  },
};
