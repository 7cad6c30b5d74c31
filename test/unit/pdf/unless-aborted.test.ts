import { expect, test } from 'vitest';
import { unlessAborted } from '../../../src/pdf/unless-aborted.ts';

test('a promise brings what it brings, or fails as it fails', async () => {
  const { signal } = new AbortController();
  expect(await unlessAborted(Promise.resolve(1), signal)).toBe(1);
  await expect(unlessAborted(Promise.reject(new Error('own')), signal)).rejects.toThrow('own');
});

test('a signal that comes before it, or came earlier, is the reason why it fails', async () => {
  const stop = new AbortController();
  const waiting = unlessAborted(new Promise(() => {}), stop.signal);
  const reason = new Error('called off');
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await expect(unlessAborted(Promise.resolve(1), stop.signal)).rejects.toBe(reason);
});

test('a promise that fails when nobody waits for it any more is no unhandled rejection', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  const late = new Promise((_, reject) => setTimeout(reject, 5, new Error('late')));
  await expect(unlessAborted(late, AbortSignal.abort())).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});
