import { deflateSync } from 'node:zlib';
import { name } from '../../read/lexer.ts';
import { Dictionary, Stream } from '../../read/values.ts';
import type { Draft } from '../../write/draft.ts';
import { encodeText } from '../../write/text.ts';
import { changeCatalog } from './catalog.ts';
import { makeSrgbProfile, profileName } from './srgb.ts';

let profileData: Buffer | undefined;

/** The profile as a file holds it: the same in every one, so it is made for the first. */
function srgbProfile(): Buffer {
  profileData ??= deflateSync(makeSrgbProfile(), { level: 9 });
  return profileData;
}

/**
 * Says which colours the numbers of DeviceRGB and DeviceGray mean: those of the web, whatever shows or prints them (ISO
 * 19005-2, 6.2.3 and 6.2.4.3). With it transparent pages need no colour space of their own to be blended in (6.2.10).
 */
export function declareColors(draft: Draft): void {
  const dictionary = new Dictionary([
    ['N', 3],
    ['Filter', name('FlateDecode')],
  ]);
  const profile = draft.add(new Stream(dictionary, srgbProfile()));
  const intent = new Dictionary([
    ['Type', name('OutputIntent')],
    ['S', name('GTS_PDFA1')],
    ['OutputConditionIdentifier', encodeText(profileName)],
    ['Info', encodeText(profileName)],
    ['RegistryName', encodeText('http://www.color.org')],
    ['DestOutputProfile', profile],
  ]);
  changeCatalog(draft, { OutputIntents: [draft.add(intent)] });
}
