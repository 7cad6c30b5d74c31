import type { Candidate, Origin } from '../browser.ts';
import { paths, variable } from '../environment.ts';
import type { Files } from '../files.ts';
import type { Host } from '../host.ts';
import { lookAt } from './program.ts';
import { searchPath } from './search-path.ts';

/**
 * The browsers that were asked for by name. What was said to `plan` itself is meant: no other is tried after it.
 * The variables of other tools are hints; they may be left over.
 */
export function findExplicit(host: Host, option: string | undefined, files: Files): Candidate[] {
  const asked: [Origin, string | undefined, boolean][] = [
    ['--browser', option, true],
    ['PLAN_BROWSER', variable(host, 'PLAN_BROWSER'), true],
    ['PUPPETEER_EXECUTABLE_PATH', variable(host, 'PUPPETEER_EXECUTABLE_PATH'), false],
    ['CHROME_PATH', variable(host, 'CHROME_PATH'), false],
    ['PLAN_BROWSER_WS', variable(host, 'PLAN_BROWSER_WS'), true],
  ];
  return asked.flatMap(([origin, value, only]) =>
    value ? [candidate(host, files, origin, value, only)] : [],
  );
}

function candidate(host: Host, files: Files, origin: Origin, value: string, only: boolean): Candidate {
  if (origin === 'PLAN_BROWSER_WS' || /^wss?:\/\//i.test(value)) {
    return { kind: 'remote', origin, path: value, found: true, shell: false, only };
  }
  const { sep } = paths(host);
  const isName = !value.includes('/') && !value.includes(sep);
  const path = (isName && searchPath(host, files, value)) || value;
  return lookAt(files, 'explicit', origin, path, only);
}
