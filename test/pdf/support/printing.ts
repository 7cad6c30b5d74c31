import os from 'node:os';
import path from 'node:path';
import { PdfError, type Problem } from '../../../src/pdf/browser.ts';
import type { Host } from '../../../src/pdf/host.ts';
import type { Job } from '../../../src/pdf/print/finish-print.ts';
import { openPrinter, type Printer, type PrinterOptions } from '../../../src/pdf/printer.ts';
import { describedAs } from './described.ts';

export const root = path.resolve(import.meta.dirname, '../../..');

export const fontsFolder = path.join(root, 'dist/fonts');

/** Shared by all tests of this checkout, so that the shell is unpacked once. */
export const cacheFolder = path.join(root, 'node_modules/.cache/planverk-test');

/** This machine without what its owner has set: the embedded browser is found wherever the tests run. */
export const host: Host = {
  platform: process.platform,
  arch: process.arch,
  env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, PLAN_NO_SANDBOX: process.env.PLAN_NO_SANDBOX },
  uid: process.getuid?.(),
  home: os.homedir(),
  cores: 2,
};

export function openTestPrinter(options: Partial<PrinterOptions> = {}): Printer {
  return openPrinter({
    host,
    fontsFolder,
    cacheFolder,
    signal: new AbortController().signal,
    deadlineSeconds: 60,
    ...options,
  });
}

/** Why something was not printed. */
export async function problemOf(printing: Promise<unknown>): Promise<Problem> {
  const error = await printing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof PdfError) return error.problem;
  throw new Error('Something was printed, or failed in another way.', { cause: error });
}

export interface PageOptions {
  readonly css?: string;
  /** None if it is empty. */
  readonly title?: string;
  readonly language?: string;
}

/** A whole page in the bundled fonts. */
export function pageOf(
  body: string,
  { css = '', title = 'Prøve', language = 'nb' }: PageOptions = {},
): string {
  return `<!doctype html>
<html${language && ` lang="${language}"`}>
<head>
<meta charset="utf-8">
${title && `<title>${title}</title>`}
<link rel="stylesheet" href="/fonts/fonts.css">
<style>
body { font-family: 'Open Sans', 'Noto Sans Math', 'Noto Sans Symbols 2', sans-serif; }
${css}
</style>
</head>
<body>${body}</body>
</html>`;
}

export function jobOf(body: string, more: Partial<Job> & PageOptions = {}): Job {
  const { title = 'Prøve', language = 'nb' } = more;
  const html = pageOf(body, more);
  return { name: 'prøve', html, asset: () => undefined, ...describedAs({ title, language }), ...more };
}

/** The first value of a list that a test knows is not empty. */
export function only<T>(list: readonly T[]): T {
  if (list.length !== 1) throw new Error(`One was expected, not ${list.length}.`);
  return list[0] as T;
}
