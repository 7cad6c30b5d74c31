// The pages of all codes: written by `npm run expected`, from what `plan explain` says.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { lint } from 'markdownlint/sync';
import { describe, expect, test } from 'vitest';
import { explanationsIn } from '../../src/diagnostics/explanations/index.ts';
import { codes } from '../../src/diagnostics/index.ts';
import { headingIds } from '../../src/render/html/heading-ids.ts';
import { languages } from '../../src/text/language.ts';
import { anchorOf, codePage, codePagePath } from './code-pages.ts';

const readme = readFileSync('README.md', 'utf8');

describe.each(languages)('%s', (language) => {
  const page = codePage(language);
  const path = codePagePath(language);
  const tokens = new MarkdownIt().parse(page, {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  const links = inline.flatMap((token) => token.attrGet('href') ?? []).map(String);

  test('the page that is committed is the one of today: `npm run expected` writes it', () => {
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(page);
  });

  test('each code has a section with an anchor of its own, to which the tables link', () => {
    const anchors = new Set(headingIds(tokens).values());
    const inPage = links.filter((target) => target.startsWith('#'));
    expect(inPage).toHaveLength(codes.length);
    expect(inPage.sort()).toEqual(codes.map((code) => `#${anchorOf(code)}`).sort());
    expect(inPage.filter((target) => !anchors.has(target.slice(1)))).toEqual([]);
  });

  test('the explanations print as they are written', () => {
    const printed = inline.map(({ content }) => content).join('');
    for (const code of codes) {
      const { what, why, mend } = explanationsIn(language).codes[code];
      expect(printed).toContain(`${what} ${why}`);
      expect(printed).toContain(mend);
    }
  });

  test('markdownlint has nothing against it', () => {
    // A paragraph stands on one line, as in our documents.
    const { page: errors = [] } = lint({ strings: { page }, config: { MD013: false, MD060: false } });
    expect(errors.map(({ lineNumber, ruleNames }) => `${lineNumber} ${ruleNames[0]}`)).toEqual([]);
  });

  test('it leads to the same page in the other languages', () => {
    const pages = languages.filter((other) => other !== language).map(codePagePath);
    const files = links.filter((target) => !target.startsWith('#'));
    expect(files.map((target) => join(dirname(path), target))).toEqual(pages);
  });
});

test('the README leads to one of them', () => {
  expect(readme).toContain(`](${codePagePath('nb')})`);
});
