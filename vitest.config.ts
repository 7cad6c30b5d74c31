import { spawnSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';

/**
 * Whether a program of this user may open namespaces, which the sandbox of the browser is made of. Ubuntu 24.04 and
 * chroots forbid it. Users decide for themselves; what the tests print is our own.
 */
function hasNamespaces(): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: hasNamespaces() ? {} : { PLAN_NO_SANDBOX: '1' },
    // Browsers and npm are slow on a busy machine; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Two cores: more workers only make browsers wait for each other.
    maxWorkers: 2,
  },
});
