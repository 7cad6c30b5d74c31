import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { name } from '../../read/lexer.ts';
import { readCatalog } from '../../read/pages.ts';
import { Dictionary, PdfSyntaxError, Stream, Text } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import { encodeDate, encodeText } from '../../write/text.ts';
import { changeCatalog } from './catalog.ts';

/** What a document was made of, for programs. */
export interface Source {
  /** The file's name, of ASCII. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** What it is, in the document's language. */
  readonly description: string;
  readonly content: string;
  readonly date?: Date;
}

/** Embeds the source of a document, and says of the document that it is (ISO 19005-3, 6.8; ISO 14289-1, 7.11). */
export function embedSource(draft: Draft, source: Source): void {
  const names = draft.dictionary(readCatalog(draft).get('Names'));
  if (names?.has('EmbeddedFiles')) throw new PdfSyntaxError('a print without embedded files', 0);
  const fileName = encodeText(source.name);
  const file = draft.add(embeddedFile(source));
  const specification = draft.add(
    new Dictionary([
      ['Type', name('Filespec')],
      ['F', fileName],
      ['UF', fileName],
      ['Desc', encodeText(source.description)],
      ['AFRelationship', name('Source')],
      [
        'EF',
        new Dictionary([
          ['F', file],
          ['UF', file],
        ]),
      ],
    ]),
  );
  const tree = new Dictionary([['Names', [fileName, specification]]]);
  changeCatalog(draft, {
    Names: new Dictionary(names).set('EmbeddedFiles', tree),
    AF: [specification],
  });
}

/** ISO 32000-1, 7.11.4. */
function embeddedFile({ type, content, date }: Source): Stream {
  const bytes = Buffer.from(content);
  const parameters = new Dictionary([
    ['Size', bytes.length],
    ['CheckSum', new Text(createHash('md5').update(bytes).digest())],
  ]);
  if (date) parameters.set('ModDate', encodeDate(date));
  const dictionary = new Dictionary([
    ['Type', name('EmbeddedFile')],
    ['Subtype', name(type)],
    ['Filter', name('FlateDecode')],
    ['Params', parameters],
  ]);
  return new Stream(dictionary, deflateSync(bytes, { level: 9 }));
}
