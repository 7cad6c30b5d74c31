import type { Diagnostic } from '../diagnostics/index.ts';
import { listEditions, makeDocument } from './make-document.ts';
import type { OpenPlan } from './open-plan.ts';
import { openThemeOf } from './theme.ts';

/**
 * What is wrong in a plan's own templates, found by making the documents that use them; nothing is written.
 */
export function checkTemplates(plan: OpenPlan): Diagnostic[] {
  const { theme, own, diagnostics, diagnoseError } = openThemeOf(plan);
  if (own.size === 0 || !plan.linked?.data.plan) return [];
  const wrong = listEditions(plan).flatMap(({ edition }) => {
    const made = makeDocument(plan, edition, theme, { audience: 'public', draft: true });
    // A template that is not there is told at the edition that asks for it.
    const isWrong = 'template' in made && made.template.problem !== 'template';
    return isWrong ? [diagnoseError(made.template)] : [];
  });
  // One mistake in a partial is one, however many documents use it.
  const once = new Map(
    [...diagnostics, ...wrong].map((one) => [JSON.stringify([one.code, one.span, one.args]), one]),
  );
  return [...once.values()];
}
