import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

/** The environment of the tests: Norwegian, no colours, nothing of the machine's. */
const env = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  PLAN_NO_SANDBOX: process.env.PLAN_NO_SANDBOX,
  NO_COLOR: '1',
  LANG: 'nb_NO.UTF-8',
  LC_ALL: 'nb_NO.UTF-8',
};

/** Runs the command line in this process. */
export async function runMain(argv: readonly string[], cwd: string, input: Uint8Array = new Uint8Array()) {
  let stdout = '';
  let stderr = '';
  const io: Io = {
    argv,
    cwd,
    env,
    stdin: async () => input,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    pid: process.pid,
    isRunning: () => true,
    nodeVersion: process.version,
    signal: new AbortController().signal,
    locale: 'nb-NO',
    today: () => '2026-03-02',
    host: {
      platform: process.platform,
      arch: process.arch,
      env,
      uid: process.getuid?.(),
      home: homedir(),
      cores: 2,
    },
  };
  const status = await main(io);
  return { status, stdout, stderr };
}

/** Runs `node bin/plan.js` as a user does. */
export async function runBin(
  argv: readonly string[],
  cwd: string,
  environment: Record<string, string | undefined> = env,
  input: Uint8Array = new Uint8Array(),
) {
  const child = spawn(process.execPath, [resolve('bin/plan.js'), ...argv], { cwd, env: environment });
  // A command that does not read its input may be gone before it is written.
  child.stdin.on('error', () => {}).end(input);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const status = await new Promise<number>((done) => child.on('close', (code) => done(code ?? -1)));
  return { status, stdout, stderr };
}
