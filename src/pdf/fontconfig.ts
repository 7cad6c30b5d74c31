import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a fontconfig file that knows the bundled system font alone, and gives its path. Without any font the shell
 * prints empty pages and exits 0; with the machine's fonts the same document would look different on each. Hinting is off,
 * since it would round the widths of letters to whole pixels.
 * @param folder our own for this run; fontconfig's cache goes there too
 * @param fontsFolder the bundled fonts, with the system font in `system/`
 */
export function writeFontconfig(folder: string, fontsFolder: string): string {
  const cache = path.join(folder, 'fontconfig');
  mkdirSync(cache, { mode: 0o700 });
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(path.join(fontsFolder, 'system'))}</dir>
  <cachedir>${escapeXml(cache)}</cachedir>
  <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  </match>
</fontconfig>
`,
    { mode: 0o600 },
  );
  return file;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
