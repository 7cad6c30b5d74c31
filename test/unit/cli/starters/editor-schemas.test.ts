import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyEditorSchemas } from '../../../../src/cli/starters/editor-schemas.ts';
import { languages } from '../../../../src/text/language.ts';
import { temporaryFolder } from '../../source/temporary-plan.ts';

const schemaOf = (language: string) => `{"title": "${language}"}\n`;
const built = Object.fromEntries(
  languages.map((language) => [`editor/plan.${language}.schema.json`, schemaOf(language)]),
);
const host = { pid: 7 };

test('one a language, and the one of the user; those of an earlier version are replaced', async () => {
  const folder = temporaryFolder({ ...built, 'to/plan.schema.json': 'old', 'to/own.json': 'kept' });
  const to = join(folder, 'to');
  const copied = await copyEditorSchemas(join(folder, 'editor'), to, 'nn', host, languages);
  expect(copied).toMatchObject({ unwritten: [] });
  expect(readdirSync(to).sort()).toEqual([
    'own.json',
    'plan.en.schema.json',
    'plan.nb.schema.json',
    'plan.nn.schema.json',
    'plan.schema.json',
    'plan.sv.schema.json',
  ]);
  expect(readFileSync(join(to, 'plan.schema.json'), 'utf8')).toBe(schemaOf('nn'));
  expect(readFileSync(join(to, 'plan.sv.schema.json'), 'utf8')).toBe(schemaOf('sv'));
  expect(readFileSync(join(to, 'own.json'), 'utf8')).toBe('kept');
});

test('the one of the user alone, where no others are wanted', async () => {
  const folder = temporaryFolder(built);
  const copied = await copyEditorSchemas(join(folder, 'editor'), join(folder, 'to'), 'sv', host);
  expect(copied).toEqual({ names: ['plan.schema.json'], unwritten: [] });
  expect(readdirSync(join(folder, 'to'))).toEqual(['plan.schema.json']);
});

test('one that the package lacks is named, and none is written', async () => {
  const { 'editor/plan.sv.schema.json': _, ...rest } = built;
  const folder = temporaryFolder(rest);
  const editor = join(folder, 'editor');
  expect(await copyEditorSchemas(editor, join(folder, 'to'), 'nb', host)).toEqual({
    missing: join(editor, 'plan.sv.schema.json'),
  });
  expect(readdirSync(folder)).toEqual(['editor']);
});
