import { expect, test } from 'vitest';
import { announce } from '../../../../src/pdf/conform/declare/catalog.ts';
import { standards } from '../../../../src/pdf/conform/standard.ts';
import { PdfFile } from '../../../../src/pdf/read/file.ts';
import { Draft } from '../../../../src/pdf/write/draft.ts';
import { writeFile } from '../../../../src/pdf/write/file.ts';
import { metadata } from '../../../pdf/support/described.ts';
import { buildFile } from '../support/build-file.ts';
import { objectsText } from '../support/objects-text.ts';

function announced(catalog: string): Uint8Array {
  const draft = new Draft(
    new PdfFile(
      buildFile(
        [
          [1, catalog],
          [2, '<<>>'],
        ],
        '/Root 1 0 R',
      ),
    ),
  );
  announce(draft, { ...metadata, language: 'nn' }, standards['ua1+a2a']);
  return writeFile(draft);
}

test('the catalog tells language, tags and title, and keeps the rest', () => {
  const pdf = announced(
    '<</Type /Catalog /Version /1.5 /ViewerPreferences <</FitWindow true /DisplayDocTitle false>> /X 1>>',
  );
  expect(objectsText(pdf)).toContain(
    '<</Type /Catalog\n/ViewerPreferences <</FitWindow true\n/DisplayDocTitle true>>\n/X 1\n/Lang (nn)\n/MarkInfo <</Marked true>>>>',
  );
  expect(new PdfFile(pdf).version).toBe('1.7');
});

test('bookmarks are shown where there are some', () => {
  expect(objectsText(announced('<</Outlines 2 0 R>>'))).toContain('/PageMode /UseOutlines');
  expect(objectsText(announced('<</PageMode /FullScreen>>'))).not.toContain('PageMode');
});
