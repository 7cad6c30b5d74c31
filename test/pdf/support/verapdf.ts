import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { jar } from './verapdf-jar.js';

/** Whether files can be validated here: `npm run verapdf` fetches what is missing, but for Java. */
export const hasVerapdf = existsSync(jar) && spawnSync('java', ['-version']).status === 0;

/** PDF/UA-1 and 2, PDF/A-2a, 3a and 4, as veraPDF calls them. */
export type Profile = 'ua1' | 'ua2' | '2a' | '3a' | '4';

/** The part of veraPDF's JSON report that is read here. */
interface Report {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string };
      readonly validationResult?: readonly Validation[];
      readonly taskException?: { readonly exceptionMessage?: string };
    }[];
  };
}

interface Validation {
  readonly compliant: boolean;
  readonly details: { readonly ruleSummaries: readonly Rule[] };
}

interface Rule {
  readonly clause: string;
  readonly testNumber: number;
  readonly failedChecks: number;
  readonly description: string;
  readonly checks: readonly { readonly context: string }[];
}

/**
 * What veraPDF finds wrong with each file: a line for each rule that fails, with its clause, how often and where first; none
 * if the file conforms. One process validates all files, since Java takes longer to start than a file to check.
 *
 * @param files of ASCII names, since Java reads arguments in the encoding of the machine
 */
export async function validate(profile: Profile, files: readonly string[]): Promise<Map<string, string[]>> {
  const options = ['-f', profile, '--format', 'json', '--maxfailuresdisplayed', '1'];
  const { report } = JSON.parse(await run(['-jar', jar, ...options, ...files])) as Report;
  const faults = new Map(
    report.jobs.map(({ itemDetails, validationResult = [], taskException }) => [
      itemDetails.name,
      validationResult.length === 0
        ? [taskException?.exceptionMessage ?? 'cannot be read']
        : validationResult.flatMap(describeFaults),
    ]),
  );
  const missing = files.filter((file) => !faults.has(file));
  if (missing.length > 0) throw new Error(`veraPDF says nothing of ${missing.join(', ')}`);
  return faults;
}

function describeFaults({ compliant, details }: Validation): string[] {
  const faults = details.ruleSummaries.map(
    ({ clause, testNumber, failedChecks, description, checks: [first] }) =>
      `${clause}-${testNumber} (${failedChecks}) ${description} [${first?.context}]`,
  );
  return compliant || faults.length > 0 ? faults : ['does not conform'];
}

/** The status is 1 if any file fails, which is an answer. */
function run(options: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('java', options, { maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout, stderr) => {
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(new Error(`veraPDF: ${stderr || error?.message}`));
    });
  });
}
