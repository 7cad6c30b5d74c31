import type { Diagnostic, Span } from '../diagnostics/index.ts';
import type { Language } from '../text/language.ts';
import { parentOf } from './schema.ts';

/** Where a canonical value stands in the user's files. */
export interface Place {
  readonly file: string;
  /** The range of the key; none for list items and the top of a file. */
  readonly key?: readonly [number, number] | undefined;
  readonly value: readonly [number, number];
  /** JSON pointer with the keys as written. */
  readonly written: string;
  /** The alias through which the value came here, where it is written elsewhere in the file. */
  readonly via?: readonly [number, number] | undefined;
}

/** The place of each canonical pointer; and the language in which each file is written. */
export interface Places {
  readonly at: ReadonlyMap<string, Place>;
  readonly languages: ReadonlyMap<string, Language>;
}

/** The place of a pointer, or of the nearest thing around it that stands in a file. */
export function placeOf(places: Places, pointer: string): Place | undefined {
  for (let at = pointer; ; at = parentOf(at)) {
    const place = places.at.get(at);
    if (place || at === '') return place;
  }
}

/** What a diagnostic says of its place: the value, or the key where `aim` asks for it and there is one. */
export function located(
  places: Places,
  pointer: string,
  aim: 'key' | 'value' = 'value',
): Pick<Diagnostic, 'path'> & Partial<Pick<Diagnostic, 'span' | 'pointer' | 'related'>> {
  const place = placeOf(places, pointer);
  if (!place) return { path: pointer };
  const span = spanOf(place, aim);
  const related = place.via
    ? [{ note: 'used-here' as const, span: { file: place.file, start: place.via[0], end: place.via[1] } }]
    : [];
  return { path: pointer, pointer: place.written, span, related };
}

/** The stretch of a place's value, or of its key. A block of many lines is named by its key. */
export function spanOf(place: Place, aim: 'key' | 'value'): Span {
  const [start, end] = aim === 'key' && place.key ? place.key : place.value;
  return { file: place.file, start, end };
}

/** The language of the file in which a pointer stands. */
export function languageAt(places: Places, pointer: string): Language {
  const file = placeOf(places, pointer)?.file;
  return (file && places.languages.get(file)) || 'nb';
}
