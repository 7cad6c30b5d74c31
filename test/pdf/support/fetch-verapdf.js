// npm run verapdf: fetches the validator of the PDF tests with Maven. It is GPL or MPL, so it is run by tests and is no part
// of what is published. Needs mvn, and Java to run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { artifact, jar } from './verapdf-jar.js';

const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';

if (!existsSync(jar)) {
  mkdirSync(dirname(jar), { recursive: true });
  // Beside its place and renamed: a run that is killed leaves no half file there.
  const folder = mkdtempSync(join(dirname(jar), 'verapdf-'));
  try {
    const options = [
      '--batch-mode',
      '--quiet',
      copy,
      `-Dartifact=${artifact}`,
      `-DoutputDirectory=${folder}`,
    ];
    const { status, error } = spawnSync('mvn', options, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (error) process.stderr.write(`${error.message}\n`);
    const [name] = readdirSync(folder);
    if (status === 0 && name) renameSync(join(folder, name), jar);
    else process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
