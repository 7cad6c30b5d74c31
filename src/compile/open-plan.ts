import { dirname } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { hidesSomething, type LinkedPlan, link, toPublic } from '../model/index.ts';
import { checkRules, type Subject } from '../rules/index.ts';
import { type CanonicalPlan, placeOf, type TextFile, toCanonical } from '../schema/index.ts';
import { confine, type PlanFolder, type SourceFile } from '../source/index.ts';
import { type Language, languages } from '../text/language.ts';
import type { DateValue } from '../text/values/date.ts';
import { checkEditions } from './check-editions.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { brokenIn, doubtfulPath } from './doubt.ts';
import { withFixes } from './fixes.ts';
import { headLogos, partnerLogos } from './logos.ts';
import { type FindFile, findImage, garbledIn, readMarkdown, readTemplates, readYaml } from './read-files.ts';
import type { Audience } from './request.ts';
import { checkSettings, withSettings } from './settings.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';
import { withoutAccepted } from './suppressions.ts';
import { ownTemplates } from './template-files.ts';
import { unseenFiles } from './unseen-files.ts';

/** A plan that was read, checked and linked, with everything that is wrong with it. */
export interface OpenPlan {
  readonly folder: PlanFolder;
  /** Every file that was read, with its bytes. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Undefined where a file could not be read at all: nobody knows what is missing. */
  readonly linked: LinkedPlan | undefined;
  readonly canonical: CanonicalPlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** These with further ones, as the settings and comments of the plan have them. */
  readonly diagnosticsWith: (further: readonly Diagnostic[]) => readonly Diagnostic[];
  /** The language of the plan: as it says, else that of the keys in plan.yaml. Undefined where neither can be read. */
  readonly language: Language | undefined;
  /** Files of which the audience sees nothing: no output names them. */
  readonly unseen: ReadonlySet<string>;
  readonly findFile: FindFile;
}

/**
 * Reads a plan for an audience: source, schema, model, rules. What is wrong is in `diagnostics`, all at once.
 * @param today the day by which rules tell what is late; without it they do not
 */
export function openPlan(folder: PlanFolder, audience: Audience = 'public', today?: DateValue): OpenPlan {
  const files = new Map<string, SourceFile>();
  const roots = [folder.folder, ...(folder.municipalityFile ? [dirname(folder.municipalityFile)] : [])];
  const findFile: FindFile = (name, from) => confine(name, from, roots);
  const textOf = (file: string | undefined) => (file === undefined ? undefined : files.get(file)?.text);
  const { yaml, diagnostics } = readYaml(folder, files);
  const unreadable = diagnostics.some(({ severity }) => severity === 'error');
  if (unreadable) {
    const rest = toCanonical(yaml, () => ({ problem: 'missing' }));
    const all = [...diagnostics, ...garbledIn(files, diagnostics)].map((one) =>
      withFixes(one, textOf(one.span?.file)),
    );
    return {
      folder,
      files,
      linked: undefined,
      canonical: undefined,
      diagnostics: all,
      diagnosticsWith: (further) => [...all, ...further],
      unseen: new Set(),
      findFile,
      language: languageOf(rest, folder),
    };
  }

  const readText = (name: string, from: string): TextFile =>
    readMarkdown(name, from, folder, findFile, files);
  const canonical = toCanonical(yaml, readText);
  const broken = brokenIn(canonical);
  const data = withLanguage(canonical.data, languageOf(canonical, folder));
  const whole = link(data, canonical.places, broken);
  const open = audience === 'public' && hidesSomething(canonical.places) ? toPublic(data, broken) : undefined;
  const linked = open ? link(open.data, canonical.places, broken, open.withheld) : whole;
  const subject: Subject = {
    plan: whole,
    data,
    places: canonical.places,
    doubtful: new Set([
      ...canonical.faults,
      ...canonical.diagnostics.flatMap((one) => (one.severity === 'error' ? (doubtfulPath(one) ?? []) : [])),
    ]),
    publicData: audience === 'public' ? (open?.data ?? data) : undefined,
    ...(today ? { today } : {}),
    textOf,
    findFile: (name, from) => {
      const found = findFile(name, from);
      return 'problem' in found ? found.problem : 'found';
    },
    findImage: (name, from) => findImage(name, from, findFile, files),
  };
  const templates = readTemplates(folder, files);
  for (const { file, at } of [...headLogos(whole.data), ...partnerLogos(whole.data)])
    findImage(file, placeOf(canonical.places, at)?.file ?? '', findFile, files);
  const found = [
    ...diagnostics,
    ...garbledIn(files, canonical.diagnostics),
    ...canonical.diagnostics,
    ...whole.diagnostics,
    ...checkRules(subject),
    ...checkEditions(whole, templates),
    ...checkVocabulary(
      whole,
      [...ownTemplates(folder).values()].flatMap((path) => files.get(path)?.text ?? []),
    ),
  ];
  const access = linked.diagnostics.filter(({ code }) => code.startsWith('access/'));
  if (!('plan' in data) && !canonical.faults.has('/plan')) found.unshift(noPlan(folder));
  const diagnosticsWith = (further: readonly Diagnostic[]) =>
    sortDiagnostics(
      withoutAccepted(
        [
          ...withSettings([...found, ...access, ...further], whole.data.plan?.rules),
          ...checkSettings(whole.data.plan?.rules, canonical.places),
        ],
        files.values(),
      ),
    ).map((one) => withFixes(one, textOf(one.span?.file)));
  return {
    folder,
    files,
    linked,
    canonical,
    diagnostics: diagnosticsWith([]),
    diagnosticsWith,
    unseen: open ? unseenFiles({ folder, files, findFile }, canonical, open.data) : new Set(),
    findFile,
    language: languageOf(canonical, folder),
  };
}

/** A plan that does not say its language is in that of its keys. */
function withLanguage(data: CanonicalPlan['data'], language: Language | undefined): CanonicalPlan['data'] {
  const plan = data.plan as { language?: Language } | undefined;
  return plan && language && plan.language === undefined ? { ...data, plan: { ...plan, language } } : data;
}

function languageOf({ data, places }: CanonicalPlan, folder: PlanFolder): Language | undefined {
  const { language } = (data.plan ?? {}) as { language?: Language };
  return (
    languages.find((known) => known === language) ??
    places.languages.get(folder.planFile) ??
    [...places.languages.values()][0]
  );
}

function noPlan(folder: PlanFolder): Diagnostic {
  const span = { file: folder.planFile, start: 0, end: 0 };
  return diagnose('schema/empty-plan', {}, { span, path: '/plan' });
}
