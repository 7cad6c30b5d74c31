import { name } from '../../read/lexer.ts';
import { Dictionary, Stream } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import type { Standard } from '../standard.ts';
import { changeCatalog } from './catalog.ts';
import { identify } from './identity.ts';
import { replaceInformation } from './information.ts';
import { type Metadata, propertiesOf } from './metadata.ts';
import { writePacket } from './xmp.ts';

/**
 * Says in the file what the document is and which standards the file keeps (ISO 14289-1, 7.1; ISO 19005-2, 6.6), in place
 * of what the browser says of it.
 */
export function writeMetadata(draft: Draft, metadata: Metadata, standard: Standard): void {
  const properties = propertiesOf(metadata, producerOf(draft));
  const packet = writePacket(properties, identify(properties, standard), standard);
  const dictionary = new Dictionary([
    ['Type', name('Metadata')],
    ['Subtype', name('XML')],
  ]);
  // Not deflated, so that programs find it which know no PDF.
  changeCatalog(draft, { Metadata: draft.add(new Stream(dictionary, Buffer.from(packet))) });
  replaceInformation(draft, properties, standard);
}

/** What the browser says that it is. */
function producerOf(draft: Draft): string {
  return draft.text(draft.dictionary(draft.trailer.get('Info'))?.get('Producer')) ?? '';
}
