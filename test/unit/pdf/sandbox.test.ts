import { describe, expect, test } from 'vitest';
import type { Files } from '../../../src/pdf/files.ts';
import type { Host } from '../../../src/pdf/host.ts';
import { findForbiddingPolicies } from '../../../src/pdf/policy.ts';
import { chooseSandbox } from '../../../src/pdf/sandbox.ts';

const host: Host = { platform: 'linux', arch: 'x64', env: {}, uid: 1000, home: '/home/kari', cores: 2 };

function filesOf(contents: Record<string, string>): Files {
  return {
    kind: (path) => (path in contents ? 'file' : undefined),
    list: (folder) =>
      Object.keys(contents)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
    read: (path) => contents[path],
  };
}

describe('the sandbox', () => {
  test('is on for a user of a machine', () => {
    expect(chooseSandbox(host, filesOf({ '/proc/1/cgroup': '0::/init.scope\n' }))).toEqual({ on: true });
    expect(chooseSandbox({ ...host, platform: 'win32', uid: undefined }, filesOf({}))).toEqual({ on: true });
    expect(chooseSandbox({ ...host, env: { PLAN_NO_SANDBOX: '0' } }, filesOf({}))).toEqual({ on: true });
  });

  test.each([
    ['root', { ...host, uid: 0 }, {}],
    ['container', host, { '/.dockerenv': '' }],
    ['container', host, { '/run/.containerenv': '' }],
    ['container', host, { '/proc/1/cgroup': '12:cpu:/kubepods/pod1' }],
    ['container', { ...host, env: { container: 'podman' } }, {}],
    ['PLAN_NO_SANDBOX', { ...host, env: { PLAN_NO_SANDBOX: '1' } }, {}],
  ] as const)('is off because of %s', (because, machine, contents) => {
    expect(chooseSandbox(machine, filesOf(contents as Record<string, string>))).toEqual({
      on: false,
      because,
    });
  });
});

test('policies that forbid remote debugging are named, others and broken ones are not', () => {
  const folder = '/etc/opt/chrome/policies/managed';
  const files = filesOf({
    [`${folder}/a.json`]: '{"RemoteDebuggingAllowed": false}',
    [`${folder}/b.json`]: '{"RemoteDebuggingAllowed": true}',
    [`${folder}/c.json`]: '{"RemoteDebuggingAllowed": fal',
    [`${folder}/d.json`]: 'null',
    [`${folder}/e.txt`]: '{"RemoteDebuggingAllowed": false}',
    '/etc/chromium/policies/managed/x.json': '{"RemoteDebuggingAllowed": false}',
  });
  expect(findForbiddingPolicies(host, files)).toEqual([
    `${folder}/a.json`,
    '/etc/chromium/policies/managed/x.json',
  ]);
  expect(findForbiddingPolicies({ ...host, platform: 'win32' }, files)).toEqual([]);
});
