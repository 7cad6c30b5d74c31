import { PdfFile } from '../../../../src/pdf/read/file.ts';
import { Draft } from '../../../../src/pdf/write/draft.ts';
import { writeFile } from '../../../../src/pdf/write/file.ts';
import { buildFile } from './build-file.ts';

export interface Said {
  /** Of the information dictionary, as PDF writes it. */
  readonly title?: string;
  readonly xmp?: string;
  /** The text of an embedded file that is the source of the document. */
  readonly source?: string;
  readonly isTagged?: boolean;
}

function stream(dictionary: string, text: string): string {
  const bytes = Buffer.from(text);
  return `<<${dictionary} /Length ${bytes.length}>> stream\n${bytes.toString('latin1')}\nendstream`;
}

/** A PDF of two pages, as this project writes it, that says these things of itself. */
export function buildDocument({ title, xmp, source, isTagged = true }: Said = {}): Uint8Array {
  const print = buildFile(
    [
      [
        1,
        [
          '<</Type /Catalog /Pages 2 0 R /Lang (nn)',
          isTagged ? '/MarkInfo <</Marked true>> /StructTreeRoot 5 0 R' : '',
          xmp === undefined ? '' : '/Metadata 6 0 R',
          source === undefined ? '>>' : '/AF [7 0 R]>>',
        ].join('\n'),
      ],
      [2, '<</Type /Pages /Count 2 /Kids [3 0 R 4 0 R]>>'],
      [3, '<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>'],
      [4, '<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>'],
      [5, '<</Type /StructTreeRoot /K []>>'],
      [6, stream('/Type /Metadata /Subtype /XML', xmp ?? '')],
      [7, '<</Type /Filespec /F (source.json) /AFRelationship /Source /EF <</F 8 0 R>>>>'],
      [8, stream('/Type /EmbeddedFile', source ?? '')],
      [9, `<<${title === undefined ? '' : `/Title ${title}`}>>`],
    ],
    '/Root 1 0 R /Info 9 0 R',
  );
  return writeFile(new Draft(new PdfFile(print)));
}
