import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { htmlWords, letters, markdownWords, paperWords, spokenLetters, words } from './as-read.ts';
import { inDocuments, type Printed } from './facts.ts';
import { buildIn, planIn, startPrinter } from './outputs.ts';

/** A document as it is read in each format. */
interface Read {
  readonly markdown: string;
  readonly html: string;
  readonly paper: string;
  readonly spoken: string;
}

const documents = new Map<string, Read>();

beforeAll(async () => {
  const printer = startPrinter();
  try {
    for (const example of new Set(inDocuments.map((fact) => fact.example))) {
      const { files } = await buildIn(planIn(join('examples', example)), printer, ['md', 'html', 'pdf']);
      for (const name of files.keys()) {
        if (!name.endsWith('.pdf')) continue;
        const stem = name.slice(0, -'.pdf'.length);
        const bytes = (extension: string) => files.get(`${stem}.${extension}`) ?? Buffer.alloc(0);
        documents.set(`${example}/${stem}`, {
          markdown: markdownWords(bytes('md').toString('utf8')),
          html: htmlWords(bytes('html').toString('utf8')),
          paper: paperWords(bytes('pdf')),
          spoken: spokenLetters(bytes('pdf')),
        });
      }
    }
  } finally {
    await printer.close();
  }
});

/** A statement as one line of words: `Sted: Kultursalen`. */
function lineOf(printed: Printed): string {
  if (typeof printed === 'string') return words(printed);
  return Object.entries(printed)
    .map(([label, value]) => words(`${label}: ${value}`))
    .join(' ');
}

function documentOf({ example, document }: { example: string; document: string }): Read {
  const read = documents.get(`${example}/${document}`);
  if (!read) throw new Error(`examples/${example} makes no ${document}`);
  return read;
}

const printed = inDocuments.filter(({ on }) => on === undefined);
const inMargins = inDocuments.filter(({ on }) => on === 'pages');

describe.each(printed)('$row: $example prints in $document', (fact) => {
  test.each(fact.statements.map(lineOf))('«%s»', (line) => {
    const { markdown, html, paper, spoken } = documentOf(fact);
    expect.soft(markdown, 'Markdown').toContain(line);
    expect.soft(html, 'HTML').toContain(line);
    expect.soft(paper, 'the pages of the PDF').toContain(line);
    expect.soft(spoken, 'the tags of the PDF').toContain(letters(line));
  });
});

describe.each(inMargins)('$row: $example prints on the pages of $document', (fact) => {
  test.each(fact.statements.map(lineOf))('«%s», and does not say it aloud', (line) => {
    const { paper, spoken } = documentOf(fact);
    expect.soft(paper).toContain(line);
    expect.soft(spoken).not.toContain(letters(line));
  });
});
