import { execFile, spawnSync } from 'node:child_process';

export const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;

/** What qpdf finds wrong with the syntax of a file: nothing, or all that it says of it. */
export function findSyntaxFaults(file: string): Promise<string> {
  return new Promise((resolve) => {
    execFile('qpdf', ['--check', file], (error, stdout, stderr) => resolve(error ? stdout + stderr : ''));
  });
}
