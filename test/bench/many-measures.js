import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a made-up plan of 10,000 measures of six lines each in 100 files. It has no mistakes. Every other measure names
 * who is responsible by id, the others in words that are declared nowhere.
 * @param {string} folder
 * @returns {string[]} the paths of all its files
 */
export function writeManyMeasures(folder) {
  const numbers = (/** @type {number} */ count) => Array.from({ length: count }, (_, index) => index);
  const measure = (/** @type {number} */ number) => `  tiltak-${number}:
    tittel: Tiltak ${number} for trygghet i hverdagen
    beskrivelse: Hjelpen kommer når den trengs
    ansvarlig: ${number % 2 === 0 ? 'helse' : 'leder for oppvekst'}
    status: pågår
    frist: 31.12.2028
`;
  const parts = numbers(100).map(
    (part) =>
      /** @type {const} */ ([
        `tiltak-${part}.yaml`,
        `tiltak:\n${numbers(100)
          .map((index) => measure(part * 100 + index))
          .join('')}`,
      ]),
  );
  const files = new Map([
    [
      'plan.yaml',
      'plan:\n  tittel: Plan for Solvik\n  kommune: Solvik\n  språk: bokmål\n\nroller:\n  helse: {navn: kommunalsjef for helse}\n',
    ],
    ...parts,
  ]);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return [...files.keys()].map((name) => join(folder, name));
}
