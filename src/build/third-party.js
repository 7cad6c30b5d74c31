// THIRD-PARTY: name, version and licence of everything that is inside the published package.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose files are copied rather than bundled. */
const copied = ['@fontsource/open-sans', '@fontsource/noto-sans-math', '@fontsource/noto-sans-symbols-2'];

/** What a package holds from others without saying so, by its name. */
const notices = new Map([['hyphen', 'hyphen-notices.txt']]);

/**
 * Writes THIRD-PARTY with the full licence of each package.
 * @param {string} root
 * @param {Set<string>} bundled folders of packages
 */
export function writeThirdParty(root, bundled) {
  const folders = [...bundled, ...copied.map((name) => join(root, 'node_modules', name))];
  const parts = folders.map(describe).sort((a, b) => (a.name < b.name ? -1 : 1));
  const text = parts.map(({ name, version, license, words }) => {
    const title = `${name} ${version} (${license})`;
    return `${title}\n${'-'.repeat(title.length)}\n\n${words}`;
  });
  const head = 'The published package of planverk contains code and fonts of these packages.\n';
  writeFileSync(join(root, 'THIRD-PARTY'), `${head}\n${text.join('\n\n\n')}\n`);
}

/** @param {string} folder */
function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const path = file && join(folder, file);
  const words = path && existsSync(path) ? readFileSync(path, 'utf8').trim() : `Licence: ${license}`;
  const notice = notices.get(name);
  const more = notice ? `\n\n${readFileSync(join(import.meta.dirname, notice), 'utf8').trim()}` : '';
  return { name, version, license, words: words + more };
}
