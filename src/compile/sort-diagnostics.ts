import type { Diagnostic } from '../diagnostics/index.ts';

/** By file, place and code, without what is told twice. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  const key = ({ code, span, args, path }: Diagnostic) =>
    JSON.stringify([span?.file, span?.start, code, args, path]);
  const once = diagnostics.filter((diagnostic) => !seen.has(key(diagnostic)) && seen.add(key(diagnostic)));
  const isMissingPlan = once.some(({ code }) => code === 'schema/empty-plan');
  return once
    .filter(({ code, path }) => !(isMissingPlan && code === 'schema/missing' && path === '/plan'))
    .sort(
      (a, b) =>
        compare(a.span?.file ?? '', b.span?.file ?? '') ||
        (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
        compare(a.code, b.code),
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
