import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/examples/write-expected.ts'], testTimeout: 120_000 } });
