// Makes of schemas/, once and at build time, a JSON Schema for each language in dist/editor/: what an editor completes,
// shows and marks while a person writes YAML. It refuses nothing that `plan` reads: `plan` itself tells the rest.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { editorSchema } from './editor/schema.js';
import { mergeSchemas } from './schema.js';

/** @typedef {import('./editor/schema.js').Reading} Reading */

/** Writes dist/editor/plan.<language>.schema.json. */
export async function buildEditor(/** @type {string} */ root) {
  const reading = await loadReading(root);
  const schema = mergeSchemas(root);
  const any = JSON.parse(readFileSync(join(root, 'schemas/values.schema.json'), 'utf8')).definitions.any
    .properties;
  const folder = join(root, 'dist/editor');
  mkdirSync(folder, { recursive: true });
  for (const language of reading.languages) {
    const help = JSON.parse(readFileSync(join(root, `schemas/help/${language}.json`), 'utf8'));
    const made = editorSchema({ schema, any, help, language, reading });
    writeFileSync(join(folder, `plan.${language}.schema.json`), `${JSON.stringify(made)}\n`);
  }
}

/**
 * What the reader knows of spellings: its own code, so that it stands once. Node 20 imports no TypeScript.
 * @returns {Promise<Reading>}
 */
async function loadReading(/** @type {string} */ root) {
  const build = await rolldown({
    cwd: root,
    input: 'editor-reading',
    platform: 'node',
    plugins: [
      {
        name: 'editor-reading',
        resolveId: (id) => (id === 'editor-reading' ? id : null),
        load: (id) =>
          id === 'editor-reading'
            ? ['text/language.ts', 'schema/spelling.ts', 'schema/names.ts', 'schema/read/value-fields.ts']
                .map((name) => `export * from ${JSON.stringify(join(root, 'src', name))};`)
                .join('\n')
            : null,
      },
    ],
    logLevel: 'warn',
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
