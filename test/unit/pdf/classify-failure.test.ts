import { expect, test } from 'vitest';
import { type Attempt, type Candidate, summarize } from '../../../src/pdf/browser.ts';
import { classifyFailure } from '../../../src/pdf/classify-failure.ts';

const prefix = 'Failed to launch the browser process:  Code: 1\n\nstderr:\n';

test.each([
  [
    `${prefix}/x/shell: error while loading shared libraries: libnss3.so: cannot open shared object file`,
    { failure: 'missing-library', detail: 'libnss3.so' },
  ],
  [
    `${prefix}[1:1:FATAL:zygote_host_impl_linux.cc(132)] No usable sandbox! If you are running on Ubuntu 23.10+`,
    { failure: 'no-sandbox' },
  ],
  [`${prefix}DevTools remote debugging is disallowed by the system admin.`, { failure: 'policy' }],
  [
    `${prefix}Segmentation fault\n\nTROUBLESHOOTING: https://pptr.dev/troubleshooting`,
    {
      failure: 'failed-to-start',
      detail: 'Failed to launch the browser process:  Code: 1 Segmentation fault',
    },
  ],
])('%s', (message, expected) => {
  expect(classifyFailure(new Error(message))).toEqual(expected);
});

test.each([
  [
    { type: 'error', message: 'connect ECONNREFUSED 127.0.0.1:9', error: new Error() },
    'connect ECONNREFUSED 127.0.0.1:9',
  ],
  [
    { type: 'error', message: '', error: Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }) },
    'ECONNREFUSED',
  ],
  ['no error', 'no error'],
])('what is thrown in place of an error is told: %o', (thrown, detail) => {
  expect(classifyFailure(thrown)).toEqual({ failure: 'failed-to-start', detail });
});

test('of all failures the one is told that the user can mend', () => {
  const candidate: Candidate = {
    kind: 'installed',
    origin: 'Chrome',
    path: '/c',
    found: true,
    shell: false,
    only: false,
  };
  const missing: Attempt = { candidate: { ...candidate, found: false }, failure: 'missing' };
  const broken: Attempt = { candidate, failure: 'failed-to-start' };
  expect(summarize([missing]).reason).toBe('none-found');
  expect(summarize([missing, broken]).reason).toBe('failed-to-start');
  expect(summarize([broken, { candidate, failure: 'policy' }]).reason).toBe('policy');
  expect(
    summarize([
      { candidate, failure: 'policy' },
      { candidate, failure: 'no-sandbox' },
    ]).reason,
  ).toBe('no-sandbox');
});
