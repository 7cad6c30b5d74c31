import { expect, test } from 'vitest';
import { Queue } from '../../../src/pdf/print/queue.ts';

test('no more than the limit run at once, in order, and a failure frees its place', async () => {
  const queue = new Queue(2);
  let running = 0;
  let most = 0;
  const started: number[] = [];
  const task = (number: number) => async () => {
    started.push(number);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (number % 3 === 0) throw new Error(String(number));
    return number;
  };
  const results = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((number) => queue.run(task(number))));
  expect(most).toBe(2);
  expect(started).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(results.map((result) => result.status === 'fulfilled')).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
    true,
  ]);
});
