import { link, toPublic } from '../../../src/model/index.ts';
import { type Any, read, tell } from '../schema/reading.ts';

/** Links a plan that is read from YAML, for those who see all of it and for the public. */
export function linkPlan(source: string | Readonly<Record<string, string>>) {
  const files = typeof source === 'string' ? { 'plan.yaml': source } : source;
  const plan = read(files);
  const broken = new Set(
    plan.diagnostics.flatMap(({ severity, code, path }) =>
      severity === 'error' && path !== undefined && (code !== 'schema/missing' || plan.faults.has(path))
        ? [path]
        : [],
    ),
  );
  const whole = link(plan.data, plan.places, broken);
  const { data: open, withheld } = toPublic(plan.data, broken);
  const forPublic = link(open, plan.places, broken, withheld);
  const textOf = (file: string) => (files as Record<string, string>)[file] ?? '';
  const toldBy = ({ diagnostics }: typeof whole) => tell(diagnostics, textOf, Object.keys(files).length > 1);
  return {
    read: plan,
    whole,
    data: whole.data as Any,
    told: toldBy(whole),
    public: forPublic,
    publicData: forPublic.data as Any,
    toldToPublic: toldBy({
      ...forPublic,
      diagnostics: forPublic.diagnostics.filter(({ code }) => code.startsWith('access/')),
    }),
  };
}
