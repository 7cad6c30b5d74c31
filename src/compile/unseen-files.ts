import { type PlanData, textsOf, usesIn } from '../model/index.ts';
import { type CanonicalPlan, parentOf, placeOf, segmentsOf } from '../schema/index.ts';
import type { PlanFolder, SourceFile } from '../source/index.ts';
import { imagePath } from './image-path.ts';
import { headLogos, partnerLogos } from './logos.ts';
import type { FindFile } from './read-files.ts';
import { ownTemplates } from './template-files.ts';

type LogoData = Pick<PlanData, 'plan' | 'municipality'>;

/**
 * The files that were read and of which the public sees nothing: their names may tell what they hold, so that no public
 * file names them.
 * @param open the public data; nothing else of the plan gets into a public document
 */
export function unseenFiles(
  {
    folder,
    files,
    findFile,
  }: {
    readonly folder: PlanFolder;
    readonly files: ReadonlyMap<string, SourceFile>;
    readonly findFile: FindFile;
  },
  { places }: CanonicalPlan,
  open: CanonicalPlan['data'],
): Set<string> {
  const unseen = new Set(files.keys());
  unseen.delete(folder.planFile);
  if (folder.municipalityFile) unseen.delete(folder.municipalityFile);
  // A collection stands in the first file that adds to it; only what is said in a file shows the file.
  const parents = new Set([...places.at.keys()].map(parentOf));
  for (const [pointer, { file }] of places.at)
    if (unseen.has(file) && !parents.has(pointer) && isThere(open, pointer)) unseen.delete(file);
  for (const path of ownTemplates(folder).values()) unseen.delete(path);
  for (const { file, at } of [...headLogos(open as LogoData), ...partnerLogos(open as LogoData)]) {
    const found = findFile(file, placeOf(places, at)?.file ?? '');
    if ('path' in found) unseen.delete(found.path);
  }
  for (const { text, path, isProse } of textsOf(open)) {
    for (const { kind, target } of isProse ? usesIn(text) : []) {
      const found =
        kind === 'image' ? findFile(imagePath(target), placeOf(places, path)?.file ?? '') : undefined;
      if (found && 'path' in found) unseen.delete(found.path);
    }
  }
  return unseen;
}

function isThere(data: unknown, pointer: string): boolean {
  const value = segmentsOf(pointer).reduce<unknown>(
    (at, segment) => (at as Record<string, unknown> | null | undefined)?.[segment],
    data,
  );
  return value !== undefined && value !== null;
}
