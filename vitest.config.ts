import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Browsers and npm are slow on a busy machine; a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Two cores: more workers only make browsers wait for each other.
    maxWorkers: 2,
  },
});
