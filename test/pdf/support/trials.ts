import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job, Printed } from '../../../src/pdf/print/finish-print.ts';
import { Queue } from '../../../src/pdf/print/queue.ts';
import type { Printer } from '../../../src/pdf/printer.ts';
import { host, openTestPrinter } from './printing.ts';
import { launchRaw, printRaw } from './raw.ts';

/** A document printed twice: as the browser alone does it, and as `plan` publishes it. */
export interface Trial {
  readonly printed: Printed;
  /** The two files. */
  readonly raw: string;
  readonly published: string;
}

export interface Trials {
  /** Prints as any printer; what is printed is tried. */
  readonly printer: Printer;
  /** The trial that a PDF came of. */
  of(pdf: Uint8Array): Trial;
  close(): Promise<void>;
}

/**
 * Opens a printer that keeps what it prints in a folder, beside what the browser makes of it. Their names are numbers, which
 * every program can read.
 */
export async function openTrials(folder: string): Promise<Trials> {
  const printer = openTestPrinter();
  const running = await launchRaw();
  const queue = new Queue(host.cores);
  const trials: Trial[] = [];

  const print = async (job: Job): Promise<Printed> => {
    const [printed, raw] = await Promise.all([printer.print(job), printRaw(running, job)]);
    const file = (kind: string, bytes: Uint8Array) => {
      const name = join(folder, `${String(trials.length).padStart(3, '0')}-${kind}.pdf`);
      writeFileSync(name, bytes);
      return name;
    };
    trials.push({ printed, raw: file('raw', raw), published: file('published', printed.pdf) });
    return printed;
  };

  return {
    printer: { ...printer, print: (job) => queue.run(() => print(job)) },
    of: (pdf) => {
      const trial = trials.find(({ published }) => readFileSync(published).equals(pdf));
      if (!trial) throw new Error('a PDF that was not printed here');
      return trial;
    },
    close: async () => {
      await Promise.all([printer.close(), running.close()]);
    },
  };
}
