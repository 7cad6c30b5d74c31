import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { listEditions, makeDocument } from '../../../src/compile/make-document.ts';
import { openPlan } from '../../../src/compile/open-plan.ts';
import { openTheme } from '../../../src/compile/theme.ts';
import { planIn } from '../../examples/outputs.ts';

/** The Markdown of a plan's documents by id; the plan must be without errors. */
export function documentsOf(
  yaml: string,
  { asOf, audience = 'public' }: { asOf?: string; audience?: 'public' | 'internal' } = {},
): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-documents-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'plan.yaml'), yaml);
  const plan = openPlan(planIn(folder), audience);
  expect(plan.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { theme } = openTheme(planIn(folder));
  const request = { audience, draft: false, ...(asOf ? { date: { edtf: asOf } } : {}) };
  return new Map(
    listEditions(plan).map(({ edition }) => {
      const made = makeDocument(plan, edition, theme, request);
      return [edition.id, 'made' in made ? made.made.markdown : `refused: ${JSON.stringify(made)}`];
    }),
  );
}
