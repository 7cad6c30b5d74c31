import { afterAll, expect, test } from 'vitest';
import { readText } from '../../src/pdf/read/text.ts';
import { jobOf, openTestPrinter } from './support/printing.ts';

const printer = openTestPrinter();
afterAll(() => printer.close());

const word = 'kommune\u00ADdirektørens ledergruppe';

test('soft hyphens are in a print only where a line ends', async () => {
  const { pdf, lostText } = await printer.print(
    jobOf(`<p>${word}</p><p style="width: 8em">${word}, <b>sam\u00ADfunn</b> og helse- og omsorg</p>`),
  );
  expect(lostText).toBeUndefined();
  expect(readText(pdf)).toEqual([
    'kommunedirektørens ledergruppe\nkommune\u00AD\ndirektørens\nledergruppe,\nsamfunn og\nhelse- og\nomsorg',
  ]);
});
