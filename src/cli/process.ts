import { availableParallelism, homedir } from 'node:os';
import { buffer } from 'node:stream/consumers';

/** Runs the command line in this process: the only place that knows it. */
export async function run(): Promise<void> {
  const stop = new AbortController();
  // 128 + the number of the signal, as shells have it.
  const signals = { SIGINT: 130, SIGTERM: 143 } as const;
  let stopped: number | undefined;
  for (const [name, status] of Object.entries(signals)) {
    process.once(name, () => {
      stopped = status;
      stop.abort();
    });
  }
  const outputs = [process.stdout, process.stderr];
  let failure: Error | undefined;
  for (const stream of outputs) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that has gone away (`plan validate | head`) is no mistake; a full disk is.
      if (error.code !== 'EPIPE') failure ??= error;
    });
  }
  // In a chunk of its own, so that its compiled code can be kept by its name (bin/compile-cache.js).
  const { exit, main } = await import('./main.ts');
  const status = await main({
    argv: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    stdin: () => buffer(process.stdin),
    stdout: process.stdout,
    stderr: process.stderr,
    pid: process.pid,
    isRunning,
    nodeVersion: process.version,
    signal: stop.signal,
    today,
    locale: new Intl.PluralRules().resolvedOptions().locale,
    host: {
      platform: process.platform,
      arch: process.arch,
      env: process.env,
      uid: process.getuid?.(),
      home: homedir(),
      cores: availableParallelism(),
    },
  });
  await Promise.all(outputs.map(flushed));
  if (failure) process.stderr.write(`plan: ${failure.message}\n`);
  await flushed(process.stderr);
  // A browser that was killed while it opened a page leaves a timer of half a minute behind.
  process.exit(stopped ?? (failure ? exit.unable : status));
}

/** When all that was written to a stream has been passed on, or cannot be. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

/** The day of the machine's time zone, as YYYY-MM-DD: without Intl, which takes long to load. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Whether a process with this number runs; one that we may not signal does. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
