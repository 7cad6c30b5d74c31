#!/usr/bin/env node
// The bundle is imported after the compile cache is on (Node 22.8+), so that the cache covers it.
import module from 'node:module';

module.enableCompileCache?.();
const { run } = await import('../dist/main.js');
await run();
