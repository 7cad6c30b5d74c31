import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { readText } from '../../src/pdf/read/text.ts';
import { host, jobOf, openTestPrinter, problemOf } from './support/printing.ts';
import { launchRaw } from './support/raw.ts';

/** A browser that others run. */
let remote: Browser;

async function startRemote(): Promise<Browser> {
  const embedded = await launchRaw();
  await embedded.close();
  return puppeteer.launch({
    executablePath: embedded.path,
    headless: 'shell',
    args: embedded.sandbox.on ? [] : ['--no-sandbox'],
  });
}

beforeAll(async () => {
  remote = await startRemote();
});
afterAll(() => remote.close());

function openRemotePrinter(address: string, signal = new AbortController().signal) {
  const printer = openTestPrinter({
    host: { ...host, env: { ...host.env, PLAN_BROWSER_WS: address } },
    signal,
  });
  onTestFinished(() => printer.close());
  return printer;
}

/** A server that answers nothing. */
async function silentServer(): Promise<string> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('documents print in a browser that others run, which keeps none of our pages', async () => {
  const before = await remote.pages();
  const printer = openRemotePrinter(remote.wsEndpoint());
  const [one, two] = await Promise.all(['Én', 'To'].map((text) => printer.print(jobOf(`<p>${text}</p>`))));
  expect([one, two].map((printed) => printed && readText(printed.pdf))).toEqual([['Én'], ['To']]);
  expect(await printer.browser()).toMatchObject({ kind: 'remote', path: remote.wsEndpoint() });
  await printer.close();
  expect(remote.connected).toBe(true);
  expect(remote.browserContexts()).toHaveLength(1);
  expect(await remote.pages()).toEqual(before);
});

test('one that is ended while it prints is told, and nothing hangs', async () => {
  const own = await startRemote();
  const printer = openRemotePrinter(own.wsEndpoint());
  const printing = printer.print(
    jobOf('<img alt="a" src="a.png">', {
      asset: () => {
        own.process()?.kill('SIGKILL');
        return new Promise(() => {});
      },
    }),
  );
  expect(await problemOf(printing)).toMatchObject({
    reason: 'failed-to-start',
    attempts: [{ candidate: { kind: 'remote' }, detail: expect.stringContaining('ECONNREFUSED') }],
  });
});

test('one that never answers is given up when all is called off', async () => {
  const abort = new AbortController();
  const printer = openRemotePrinter(await silentServer(), abort.signal);
  const printing = problemOf(printer.print(jobOf('<p>Innhold</p>')));
  abort.abort();
  expect(await printing).toEqual({ reason: 'aborted' });
  await printer.close();
});
