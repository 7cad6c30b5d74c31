import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { isMade } from '../documents/index.ts';
import type { LinkedPlan } from '../model/index.ts';
import { follow, join, languageAt, located, writtenName } from '../schema/index.ts';

const kinds = follow({ $ref: '#/definitions/editionKind' });

/** Editions of a kind that the language has and that is not made yet: what is asked for is never passed over in silence. */
export function unmadeEditions({ data, places }: LinkedPlan): Diagnostic[] {
  return Object.values(data.editions ?? {}).flatMap(({ id, kind }) => {
    if (!kinds.enum?.includes(kind) || isMade(kind)) return [];
    const path = join(join('/editions', id), 'kind');
    const words = writtenName(languageAt(places, path), kinds['x-values']?.[kind], kind);
    return [diagnose('config/edition-kind', { kind: words }, located(places, path))];
  });
}
