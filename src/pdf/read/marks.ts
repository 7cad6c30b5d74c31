import type { Objects } from './objects.ts';
import type { Mark } from './run-list.ts';
import { Dictionary, decodeText, Name, Text, type Value } from './values.ts';

/**
 * The mark that `BMC` or `BDC` begins (ISO 32000-1, 14.6), with what it has from the one around it.
 * @param operands tag, and the properties or their name
 * @param properties those that have names
 */
export function readMark(
  file: Objects,
  operands: readonly Value[],
  properties: Dictionary | undefined,
  outer: Mark | undefined,
): Mark {
  // All that stands within it is what the text is said of.
  if (outer?.actual !== undefined) return outer;
  const [tag, given] = operands;
  const named = given instanceof Name ? properties?.get(given.value) : given;
  const own = file.dictionary(named ?? undefined) ?? new Dictionary();
  const isArtifact = tag instanceof Name && tag.value === 'Artifact';
  const artifact = isArtifact ? readArtifact(file, own) : outer?.artifact;
  const mcid = artifact === undefined ? (file.number(own.get('MCID')) ?? outer?.mcid) : undefined;
  const actual = file.resolve(own.get('ActualText'));
  const isContent = mcid !== outer?.mcid || artifact !== outer?.artifact;
  return {
    mcid,
    artifact,
    actual: actual instanceof Text ? decodeText(actual) : undefined,
    isContent: isContent || outer?.isContent === true,
    shown: [],
  };
}

function readArtifact(file: Objects, properties: Dictionary): string {
  return ['Type', 'Subtype'].flatMap((key) => file.name(properties.get(key)) ?? []).join(' ');
}
