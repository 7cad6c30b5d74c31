import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Printer } from '../../src/pdf/printer.ts';
import { examples, expectedOutputs, expectedTranslation, startPrinter, translations } from './outputs.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));

describe.each(examples)(
  'examples/%s gives its expected outputs (npm run expected writes them)',
  (example) => {
    const folder = join('examples', example, 'expected');
    const kept = filesIn(folder);
    let printer: Printer;
    let outputs: Map<string, string>;

    beforeAll(async () => {
      printer = startPrinter();
      outputs = await expectedOutputs(example, printer);
    });
    afterAll(() => printer.close());

    test('the same files', () => {
      expect([...outputs.keys()].sort()).toEqual([...kept].sort());
    });

    test.each(kept)('%s byte for byte', (name) => {
      expect(outputs.get(name)).toBe(readFileSync(join(folder, name), 'utf8'));
    });
  },
);

describe.each(translations)('examples/$example in $language gives its expected documents', (one) => {
  const folder = join('examples', one.example, 'expected', one.language);
  const kept = filesIn(folder);
  let outputs: Map<string, string>;

  beforeAll(async () => {
    outputs = await expectedTranslation(one);
  });

  test('the same files', () => {
    expect([...outputs.keys()].sort()).toEqual([...kept].sort());
  });

  test.each(kept)('%s byte for byte', (name) => {
    expect(outputs.get(name)).toBe(readFileSync(join(folder, name), 'utf8'));
  });
});
