import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/text/language.ts';

/** Lays schemas for editors where the package has them, if a build has laid none there. */
export function haveEditorSchemas(): void {
  const folder = join('dist', 'editor');
  mkdirSync(folder, { recursive: true });
  for (const language of languages) {
    const file = join(folder, `plan.${language}.schema.json`);
    if (!existsSync(file)) writeFileSync(file, '{}\n');
  }
}
