import { describe, expect, test } from 'vitest';
import type { Source } from '../../../../src/pdf/conform/declare/embed-source.ts';
import { standards } from '../../../../src/pdf/conform/standard.ts';
import { PdfFile } from '../../../../src/pdf/read/file.ts';
import { readCatalog } from '../../../../src/pdf/read/pages.ts';
import { decodeText, PdfSyntaxError, Text, type Value } from '../../../../src/pdf/read/values.ts';
import { metadata } from '../../../pdf/support/described.ts';
import { buildFile } from '../support/build-file.ts';
import { declared } from '../support/declared.ts';

const print = buildFile(
  [
    [1, '<</Type /Catalog /Names <</Dests 3 0 R>>>>'],
    [3, '<<>>'],
  ],
  '/Root 1 0 R',
);
const source: Source = {
  name: 'source.json',
  type: 'application/json',
  description: 'Innholdet som data – for programmer',
  content: '{"tittel": "Bru over Å"}\n',
};

function embedded(more: Partial<Source> = {}, pdf: Buffer = print) {
  const file = new PdfFile(
    declared(pdf, { metadata, standard: standards['ua1+a3a'], source: { ...source, ...more } }),
  );
  const catalog = readCatalog(file);
  const names = file.dictionary(catalog.get('Names'));
  const [name, reference] = file.list(file.dictionary(names?.get('EmbeddedFiles'))?.get('Names'));
  const specification = file.dictionary(reference);
  const files = file.dictionary(specification?.get('EF'));
  const stream = file.stream(files?.get('F'));
  if (!specification || !stream) throw new Error('no file');
  return { file, catalog, names, name, specification, files, stream };
}

const textOf = (value: Value | undefined) => (value instanceof Text ? decodeText(value) : undefined);

describe('the source of a document', () => {
  test('is a file that other programs find and read', () => {
    const { file, catalog, names, name, specification, files, stream } = embedded();
    expect([...(names?.keys() ?? [])]).toEqual(['Dests', 'EmbeddedFiles']);
    expect(textOf(name)).toBe('source.json');
    expect(textOf(specification.get('F'))).toBe('source.json');
    expect(textOf(specification.get('UF'))).toBe('source.json');
    expect(textOf(specification.get('Desc'))).toBe(source.description);
    expect(file.name(specification.get('AFRelationship'))).toBe('Source');
    expect(file.list(catalog.get('AF')).map((one) => file.dictionary(one))).toEqual([specification]);
    expect(files?.get('UF')).toEqual(files?.get('F'));
    expect(file.name(stream.dictionary.get('Subtype'))).toBe('application/json');
    expect(file.inflate(stream).toString('utf8')).toBe(source.content);
    expect(file.dictionary(stream.dictionary.get('Params'))?.get('Size')).toBe(26);
  });

  test('has a date only where the document has one', () => {
    const dated = embedded({ date: new Date('2021-03-18T00:00:00Z') });
    const parameters = dated.file.dictionary(dated.stream.dictionary.get('Params'));
    expect(textOf(parameters?.get('ModDate'))).toBe("D:20210318000000+00'00'");
    const { file, stream } = embedded();
    expect(file.dictionary(stream.dictionary.get('Params'))?.has('ModDate')).toBe(false);
  });

  test.each(['ua1+a2a', 'ua2+a4'] as const)('is not embedded with %s', (name) => {
    const pdf = Buffer.from(declared(print, { metadata, standard: standards[name], source })).toString(
      'latin1',
    );
    expect(pdf).not.toMatch(/EmbeddedFile|\/AF /);
  });

  test('is the only file', () => {
    const other = buildFile(
      [
        [1, '<</Names <</EmbeddedFiles 2 0 R>>>>'],
        [2, '<<>>'],
      ],
      '/Root 1 0 R',
    );
    expect(() => embedded({}, other)).toThrow(PdfSyntaxError);
  });
});
