import { describe, expect, test } from 'vitest';
import {
  type Example,
  type Explanation,
  examples,
  explanationsIn,
  type Shown,
} from '../../../src/diagnostics/explanations/index.ts';
import { type Code, codes } from '../../../src/diagnostics/index.ts';
import { openPlan } from '../../../src/index.ts';
import { type Language, languages } from '../../../src/text/language.ts';
import { readDate } from '../../../src/text/values/date.ts';
import { buildIn, planIn } from '../../examples/outputs.ts';
import { temporaryFolder } from '../source/temporary-plan.ts';

const reading = readDate('2026-03-02');
const today = reading.ok ? reading.value : undefined;

const filesOf = (shown: Shown) => (typeof shown === 'string' ? { 'plan.yaml': shown } : shown);

/** What is lacking in any plan as small as an example. */
const thin: readonly Code[] = ['measure/missing', 'ref/unused'];

/** What is told of a plan with these files; what is wrong in a template shows when it is used. */
async function told(shown: Shown, code: Code): Promise<Code[]> {
  const files = filesOf(shown);
  const plan = planIn(temporaryFolder(files));
  const usesTemplates = Object.keys(files).some((name) => name.startsWith('templates/'));
  const { diagnostics } = usesTemplates
    ? (await buildIn(plan, undefined, ['md'])).result
    : openPlan(plan, 'public', today);
  const codes = new Set(diagnostics.map((diagnostic) => diagnostic.code));
  return [...codes].filter((one) => one === code || !thin.includes(one));
}

const shown = codes.flatMap((code) => {
  const example = examples[code];
  return 'because' in example ? [] : [[code, example] as const];
});

describe('the examples', () => {
  test.each(shown)('%s is what is wrong with the wrong one, and nothing else', async (code, { wrong }) => {
    expect(await told(wrong, code)).toEqual([code]);
  });

  test.each(shown)('%s: nothing is wrong with the right one', async (code, { right }) => {
    expect(await told(right, code)).toEqual([]);
  });

  test.each(shown)('%s: both are small', (_, { wrong, right }: Example) => {
    for (const one of [wrong, right]) {
      const lines = Object.values(filesOf(one)).flatMap((content) => content.trimEnd().split('\n'));
      expect(lines.length).toBeLessThan(12);
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(100);
    }
  });

  test('only what no plan shows has none', () => {
    expect(codes.filter((code) => 'because' in examples[code])).toEqual([
      'io/encoding',
      'io/unreadable',
      'schema/nesting',
      'pdf/text-lost',
      'pdf/barrier',
      'pdf/failed',
      'pdf/timeout',
    ]);
  });
});

const parts = ['what', 'why', 'mend'] as const satisfies readonly (keyof Explanation)[];
const textOf = (explanation: Explanation) => parts.map((part) => explanation[part]).join(' ');
const foreignMarks: Readonly<Record<Language, RegExp>> = { nb: /[“”]/, nn: /[“”]/, sv: /[«»“]/, en: /[«»]/ };

/** As many as end with a full stop before a space, or before the end; `18. mars` and `f.eks.` do not stand here. */
const sentences = (text: string) => text.match(/\.(?= \p{Lu}|$| «| ”| “)/gu)?.length ?? 0;

describe('the texts', () => {
  test.each(codes)('%s is explained in two to four sentences in each language', (code) => {
    for (const language of languages) {
      const explanation = explanationsIn(language).codes[code];
      expect(sentences(explanation.what), `${language}: one sentence says what is wrong`).toBe(1);
      expect(sentences(textOf(explanation)), language).toBeLessThanOrEqual(4);
      for (const part of parts) {
        expect(explanation[part], language).toMatch(/^[\p{Lu}«”“].{8,}\.$/u);
        expect(explanation[part], language).not.toMatch(/ {2}|\n| [.,;:]/);
        expect(explanation[part], `${language} has the quotation marks of another language`).not.toMatch(
          foreignMarks[language],
        );
      }
    }
  });

  test.each(codes)('%s differs between the languages', (code) => {
    const said = languages.map((language) => textOf(explanationsIn(language).codes[code]));
    expect(new Set(said).size, said.join('\n')).toBe(languages.length);
  });

  test.each(languages)('%s tells each code apart in the list', (language) => {
    const said = codes.map((code) => explanationsIn(language).codes[code].what);
    expect(new Set(said).size).toBe(codes.length);
  });
});
