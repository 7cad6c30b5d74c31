import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import { describe, expect, test } from 'vitest';
import { buildIn, planIn } from './outputs.ts';

/** The default rules of markdownlint, save those whose wishes the Markdown has a reason not to fulfil. */
const config: Configuration = {
  // A paragraph stands on one line, as in an e-mail: who copies it into one gets no breaks of ours.
  MD013: false,
  // The minutes have the same headings under each case, and a strategy has a vision as the plan has one.
  MD024: { siblings_only: true },
  // Addresses stand as they are read in an e-mail, without angle brackets; programs that link them do so there, too.
  MD034: false,
  // Who signs stands in bold, on a line alone where no more than a role is known.
  MD036: false,
  // An empty cell keeps the space on either side of it. Columns that are padded to one width would change in every line
  // when one cell does.
  MD060: false,
};

describe.each(readdirSync('examples'))('examples/%s', async (example) => {
  const { files } = await buildIn(planIn(join('examples', example)), undefined, ['md']);
  const documents = [...files].filter(([name]) => name.endsWith('.md'));

  test.each(documents)('%s is Markdown that markdownlint has nothing against', (name, bytes) => {
    const { [name]: errors = [] } = lint({ strings: { [name]: bytes.toString('utf8') }, config });
    const told = errors.map(({ lineNumber, ruleNames, ruleDescription, errorDetail, errorContext }) =>
      `${lineNumber} ${ruleNames[0]} ${ruleDescription} ${errorDetail ?? ''} ${errorContext ?? ''}`.trim(),
    );
    expect(told).toEqual([]);
  });
});
