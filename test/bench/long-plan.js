import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sentence =
  'Kommunen skal gi innbyggerne trygghet for at hjelpen kommer når den trengs, og at den som kommer, kjenner dem fra før. ';

/**
 * Writes a made-up plan whose plan of measures fills ten pages: running text, lists and a table. Its last page is well
 * used: else it would be printed once more, to see whether it can do without that page.
 * @param {string} folder
 * @returns {string} the title of that document
 */
export function writeLongPlan(folder) {
  const title = 'Plan for Solvik';
  const numbers = (/** @type {number} */ count) => Array.from({ length: count }, (_, index) => index + 1);
  const parts = numbers(12).map(
    (part) =>
      `### Del ${part}\n\n${sentence.repeat(5)}\n\n${sentence.repeat(4)}\n\n${numbers(5)
        .map((item) => `- Punkt ${item}: ${sentence}`)
        .join('\n')}\n`,
  );
  const measures = numbers(40).map(
    (number) =>
      `  - tittel: Tiltak ${number} for trygghet i hverdagen\n    ansvarlig: kommunalsjef for helse\n    status: pågår\n`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bakgrunn.md'), parts.join('\n'));
  writeFileSync(
    join(folder, 'plan.yaml'),
    `plan:
  tittel: ${title}
  kommune: Solvik
  språk: bokmål
  avsnitt:
    - type: bakgrunn
      tekst: bakgrunn.md

tiltak:
${measures.join('')}`,
  );
  return title;
}
