import { relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { type Diagnostic, diagnose } from '../diagnostics/index.ts';
import { hidesSomething, type LinkedPlan, link, toPublic } from '../model/index.ts';
import { checkRules, type Subject } from '../rules/index.ts';
import {
  type CanonicalPlan,
  ignoredBy,
  parentOf,
  placeOf,
  type TextFile,
  toCanonical,
} from '../schema/index.ts';
import {
  confine,
  findGarbled,
  openText,
  openYaml,
  type PlanFolder,
  readBytes,
  type SourceFile,
  unsavedAt,
  type YamlFile,
} from '../source/index.ts';
import { type Language, languages } from '../text/language.ts';
import type { DateValue } from '../text/values/date.ts';
import { checkEditions } from './check-editions.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { withFixes } from './fixes.ts';
import { imagePath } from './image-path.ts';
import { headLogos, partnerLogos } from './logos.ts';
import type { Audience } from './request.ts';
import { checkSettings, withSettings } from './settings.ts';
import { withoutAccepted } from './suppressions.ts';
import { ownTemplates, readTemplate } from './template-files.ts';
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
  /** Finds a file that is named in another, if it lies where the plan may read. */
  readonly findFile: (name: string, from: string) => ReturnType<typeof confine>;
}

/**
 * Reads a plan for an audience: source, schema, model, rules. What is wrong is in `diagnostics`, all at once.
 * @param today the day by which rules tell what is late; without it they do not
 */
export function openPlan(folder: PlanFolder, audience: Audience = 'public', today?: DateValue): OpenPlan {
  const files = new Map<string, SourceFile>();
  const roots = [folder.folder, ...(folder.municipalityFile ? [parentFolder(folder.municipalityFile)] : [])];
  const findFile = (name: string, from: string) => confine(name, from, roots);
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
    sorted(
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

/** Characters that nobody wrote, in what the user writes: data and prose. Of a file that is not UTF-8 nobody knows. */
function garbledIn(files: ReadonlyMap<string, SourceFile>, told: readonly Diagnostic[]): Diagnostic[] {
  const unknown = new Set(told.flatMap(({ code, span }) => (code === 'io/encoding' ? [span?.file] : [])));
  return [...files.values()]
    .filter(({ path }) => /\.(?:ya?ml|md)$/i.test(path) && !unknown.has(path))
    .flatMap(findGarbled);
}

/** The names of the plan's own templates, which are read so that what is wrong in them can be shown. */
function readTemplates(folder: PlanFolder, files: Map<string, SourceFile>): string[] {
  return [...ownTemplates(folder)].map(([name, path]) => {
    const bytes = readBytes(path);
    files.set(path, { path, bytes, text: readTemplate(path) });
    return name;
  });
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

function parentFolder(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf(sep)));
}

/** Opens the plan's YAML files, without those that its `ignore` names; every file that was read goes into `files`. */
function readYaml(
  folder: PlanFolder,
  files: Map<string, SourceFile>,
): { yaml: YamlFile[]; diagnostics: Diagnostic[] } {
  const yaml: YamlFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const open = (path: string) => {
    const opened = openYaml(path, unsavedAt(folder, path));
    files.set(path, opened.file);
    diagnostics.push(...opened.diagnostics);
    if (opened.yaml) yaml.push(opened.yaml);
  };
  const [planFile, ...others] = folder.files;
  if (planFile) open(planFile);
  const ignored = ignoring(yaml[0], folder.folder);
  if (folder.municipalityFile) open(folder.municipalityFile);
  for (const path of others) if (!ignored(path)) open(path);
  return { yaml, diagnostics };
}

/** Whether a file is named by `ignore` in plan.yaml. */
function ignoring(planYaml: YamlFile | undefined, folder: string): (path: string) => boolean {
  const patterns = planYaml ? ignoredBy(planYaml) : [];
  if (patterns.length === 0) return () => false;
  const matches = picomatch(patterns);
  return (path) => matches(relative(folder, path).split(sep).join('/').normalize('NFC'));
}

function readMarkdown(
  name: string,
  from: string,
  folder: PlanFolder,
  findFile: OpenPlan['findFile'],
  files: Map<string, SourceFile>,
): TextFile {
  const found = findFile(name, from);
  if ('problem' in found) return found;
  const { file, diagnostic } = openText(found.path, unsavedAt(folder, found.path));
  files.set(found.path, file);
  return diagnostic ? { diagnostic } : { path: file.path, text: file.text };
}

function findImage(
  name: string,
  from: string,
  findFile: OpenPlan['findFile'],
  files: Map<string, SourceFile>,
): 'found' | 'missing' | 'outside' | 'remote' {
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(name)) return 'remote';
  const found = findFile(imagePath(name), from);
  if ('problem' in found) return found.problem === 'outside' ? 'outside' : 'missing';
  try {
    files.set(found.path, { path: found.path, text: '', bytes: readBytes(found.path) });
    return 'found';
  } catch {
    return 'missing';
  }
}

/** Pointers of values that are wrong and left out of the linked plan; what is merely missing has a stand-in. */
function brokenIn({ diagnostics, faults }: CanonicalPlan): Set<string> {
  return new Set(
    diagnostics.flatMap(({ severity, code, path }) =>
      severity === 'error' && path !== undefined && (code !== 'schema/missing' || faults.has(path))
        ? [path]
        : [],
    ),
  );
}

function noPlan(folder: PlanFolder): Diagnostic {
  const span = { file: folder.planFile, start: 0, end: 0 };
  return diagnose('schema/empty-plan', {}, { span, path: '/plan' });
}

/** By file, place and code, without what is told twice. */
function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
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

/**
 * The place in the data that a mistake makes doubtful. An unknown key may be any field misspelt, so it is the object
 * that it stands in.
 */
export function doubtfulPath({ code, path }: Diagnostic): string | undefined {
  const isKey =
    code === 'schema/unknown-key' || code === 'schema/wrong-variant' || code === 'schema/duplicate-key';
  return isKey && path !== undefined ? parentOf(path) : path;
}
