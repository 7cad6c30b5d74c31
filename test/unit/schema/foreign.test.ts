import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openPlan } from '../../../src/compile/open-plan.ts';
import { planIn } from '../../examples/outputs.ts';

test.each([
  ["another tool's file", 'on: push\njobs: {a: {runs-on: x}}', 'info', []],
  ['a file of ours whose only key is misspelt', 'titlak: [{tittel: X}]', 'warning', ['tiltak']],
] as const)('%s is not read, and told of', (_, yaml, severity, suggestions) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-foreign-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'plan.yaml'), 'plan: {tittel: A}\nsaker: [B]');
  writeFileSync(join(folder, 'other.yaml'), yaml);
  const told = openPlan(planIn(folder)).diagnostics.map(({ code, severity, suggestions }) => ({
    code,
    severity,
    suggestions,
  }));
  expect(told).toEqual([{ code: 'schema/foreign-file', severity, suggestions }]);
});
