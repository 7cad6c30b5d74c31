import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { manifestName } from '../output/manifest.ts';
import { findPlans, type PlanFolder, planAbove } from '../source/discover.ts';
import { outputFolder } from './request.ts';
import { canVerify, type Target } from './verify.ts';

/** What is built; every other file belongs to a plan. */
const OUTPUT = /(?:\.(?:md|html|pdf)|manifest\.json)$/i;

/**
 * What a path on the command line means: a folder that was built into, a file in one, the outputs of a plan, or a folder
 * with PDF files. Empty where there is nothing to verify it by; undefined where there is nothing.
 *
 * @param path absolute
 * @param plan that of the outputs; the one that they lie in where left out
 */
export function findTargets(path: string, home: string, plan?: PlanFolder): Target[] | undefined {
  if (!existsSync(path)) return undefined;
  const of = (folder: string) => {
    const found = plan ?? planAbove(folder, home);
    return { folder, ...(found ? { plan: found } : {}) };
  };
  const isFolder = statSync(path).isDirectory();
  if (!isFolder && OUTPUT.test(path)) {
    const isManifest = basename(path) === manifestName;
    const target = { ...of(dirname(path)), ...(isManifest ? {} : { only: [basename(path)] }) };
    return canVerify(target) ? [target] : [];
  }
  if (canVerify({ folder: path })) return [of(path)];
  const plans = findPlans(path, home) ?? [];
  if (plans.length === 0 && isFolder) return pdfsIn(path).map((name) => ({ ...of(path), only: [name] }));
  return plans
    .flatMap(({ folder }) => [
      outputFolder(folder, 'public', undefined),
      outputFolder(folder, 'internal', undefined),
    ])
    .map(of)
    .filter(canVerify);
}

/** A folder with PDF files and no more is an archive. */
function pdfsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.pdf$/i.test(name));
}

/** Targets with the files of one folder in one. */
export function gatherTargets(targets: readonly Target[]): Target[] {
  const gathered = new Map<string, Target>();
  for (const target of targets) {
    const before = gathered.get(target.folder);
    const { only: _, ...whole } = target;
    const only = before?.only && target.only ? { only: [...new Set([...before.only, ...target.only])] } : {};
    gathered.set(target.folder, before ? { ...whole, ...only } : target);
  }
  return [...gathered.values()];
}
