import { Dictionary, type Value } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import { encodeDate, encodeText } from '../../write/text.ts';
import type { Standard } from '../standard.ts';
import { joinKeywords, type Properties } from './metadata.ts';

/**
 * Puts a new information dictionary (ISO 32000-1, 14.3.3) in the place of the browser's: in the words of the packet (see
 * xmp.ts; ISO 19005-2, 6.6.3), or none where the standard has none.
 */
export function replaceInformation(draft: Draft, properties: Properties, { hasInfo }: Standard): void {
  if (hasInfo) draft.trailer.set('Info', draft.add(information(properties)));
  else draft.trailer.delete('Info');
}

function information(properties: Properties): Dictionary {
  const { title, author, subject, creatorTool, producer, date } = properties;
  const texts = [
    ['Title', title],
    ['Author', author],
    ['Subject', subject],
    ['Keywords', joinKeywords(properties)],
    ['Creator', creatorTool],
    ['Producer', producer],
  ] as const;
  return new Dictionary([
    ...texts.flatMap(([key, text]): [string, Value][] => (text ? [[key, encodeText(text)]] : [])),
    ...(date ? ['CreationDate', 'ModDate'].map((key): [string, Value] => [key, encodeDate(date)]) : []),
  ]);
}
