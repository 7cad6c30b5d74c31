// npm run expected: writes the expected outputs of all examples and command lines, and the pages of all codes. Read the difference before you
// commit it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { languages } from '../../src/text/language.ts';
import { cases, play } from '../cli/cases.ts';
import { runMain } from '../cli/run.ts';
import { codePage, codePagePath } from '../docs/code-pages.ts';
import {
  examples,
  expectedOutputs,
  expectedPapers,
  expectedTranslation,
  papers,
  startPrinter,
  translations,
} from './outputs.ts';

function write(folder: string, outputs: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of outputs) writeFileSync(join(folder, name), content);
}

test.each(examples)('%s', async (example) => {
  const printer = startPrinter();
  const outputs = await expectedOutputs(example, printer);
  await printer.close();
  write(join('examples', example, 'expected'), outputs);
});

test.each(translations)('$example in $language', async (one) => {
  write(join('examples', one.example, 'expected', one.language), await expectedTranslation(one));
});

test.each(papers)('%s', async (folder) => {
  write(join(folder, 'expected'), await expectedPapers(folder));
});

test('command lines', async () => {
  const folder = join('test', 'cli', 'expected');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const one of cases) writeFileSync(join(folder, `${one.name}.txt`), await play(one, runMain));
});

test.each(languages)('the codes in %s', (language) => {
  writeFileSync(codePagePath(language), codePage(language));
});
