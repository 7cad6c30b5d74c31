import { availableParallelism, homedir } from 'node:os';
import { buffer } from 'node:stream/consumers';

/** Runs the command line in this process: the only place that knows it. */
export async function run(): Promise<void> {
  // Of a chunk of its own, so that what is compiled of it can be kept by its name (bin/compile-cache.js).
  const { main } = await import('./main.ts');
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
  // A reader that has gone away (`plan validate | head`) is no mistake.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
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
  process.exitCode = stopped ?? status;
  await Promise.all([process.stdout, process.stderr].map(flushed));
  // A browser that was killed while it opened a page leaves a timer of half a minute behind.
  process.exit();
}

/** When a stream has passed on what was written to it, or its reader has gone away. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.writableLength === 0 || stream.destroyed) resolve();
    else stream.once('drain', resolve).once('close', resolve);
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
