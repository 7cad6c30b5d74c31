import { describe, expect, test } from 'vitest';
import { hyphenate } from '../../../src/render/hyphenate.ts';
import type { Language } from '../../../src/text/language.ts';

/** The page with its soft hyphens shown. */
async function shown(page: string, language: Language = 'nb'): Promise<string> {
  return (await hyphenate(page, language)).replaceAll('\u00AD', '·');
}

describe('long words', () => {
  test.each([
    ['nb', 'omstillingsarbeidet', 'omstillings·arbeidet'],
    ['nn', 'bustadtilpassinga', 'bustad·tilpassinga'],
    ['sv', 'myndighetsverksamheten', 'myndighets·verksamheten'],
    ['nb', 'utskrivningsklareste', 'utskriv·nings·klareste'],
    ['en', 'internationalisation', 'inter·nation·alisation'],
  ] as const)('are divided as %s divides them', async (language, word, divided) => {
    expect(await shown(`<p>${word}</p>`, language)).toBe(`<p>${divided}</p>`);
  });

  test.each([
    ['nn', 'kommunalsjefane', 'kommunal·sjefane'],
    ['nn', 'demenskoordinator', 'demens·koordinator'],
    ['nn', 'servicetransporten', 'service·transporten'],
    ['nb', 'arbeidsgruppene', 'arbeids·gruppene'],
    ['sv', 'omsorgsförvaltningen', 'omsorgs·förvaltningen'],
  ] as const)('are divided in %s where known words are joined: %s', async (language, word, divided) => {
    const row = `<tr>${`<td>${word}</td>`.repeat(6)}</tr>`;
    expect(await shown(`<table>${row}</table>`, language)).toContain(`<td>${divided}</td>`);
  });

  test('are divided behind and before punctuation, and with a capital', async () => {
    expect(await shown('<p>«Arbeidsgruppeledere», (kommunedirektøren).</p>')).toMatch(
      /«Arb[^<]*·[^<]*», \(kom[^<]*·/,
    );
  });

  test('are divided sooner where there are many columns', async () => {
    const row = (columns: number) => `<tr>${'<th>tilsetting</th>'.repeat(columns)}</tr>`;
    expect(await shown(`<table>${row(5)}</table>`)).not.toContain('·');
    expect(await shown(`<table>${row(6)}</table>`)).toContain('tilset·ting');
    expect(await shown(`<table>${row(6)}</table><p>tilsetting</p>`)).toMatch(/<p>tilsetting/);
  });

  test('leave no few letters on a line, nor take them to the next', async () => {
    const words = 'hovudtillitsvalde kommunestyremedlemmane samhandlingsreforma omorganiseringa';
    const divided = (await shown(`<p>${words}</p>`, 'nn')).replace(/<\/?p>/g, '').split(' ');
    const ends = divided.flatMap((word) => [word.split('·')[0], word.split('·').at(-1)]);
    expect(Math.min(...ends.map((part) => part?.length ?? 0))).toBe(5);
  });
});

test('everything else stays as it is', async () => {
  const long = 'samfunnsutviklingsprosjektet';
  const page = [
    `<head><title>${long}</title><style>/* ${long} */</style></head>`,
    `<h1>${long}</h1><h2 id="a">Om <em>${long}</em></h2><code>${long}</code><pre><code>${long}</code></pre>`,
    `<p lang="sv">Om ${long}</p><ul class="contents"><li><a href="#a">${long}</a></li></ul>`,
    `<p>https://${long}.no/${long} ${long}@${long}.no ${long}/${long} ${long}s-2024 ${long.toUpperCase()} &amp;${long}</p>`,
    `<p><a href="https://example.no/ ${long}">her</a><img alt="${long}" src="x"></p>`,
  ].join('\n');
  expect(await shown(page)).toBe(page);
});

test('what follows what is not divided is divided again', async () => {
  expect(await shown('<h2>Om <code>h2</code></h2><p>samfunnsutviklingen</p>')).toContain('·');
  expect(await shown('<p lang="sv">Om</p><p>samfunnsutviklingen</p>')).toContain('·');
});
