#!/usr/bin/env node
// The bundle is imported after the compile cache is on (Node 22.8+), so that the cache covers it.
import { existsSync } from 'node:fs';
import module from 'node:module';

module.enableCompileCache?.();
const bundle = new URL('../dist/main.js', import.meta.url);
if (existsSync(bundle)) {
  const { run } = await import(bundle.href);
  await run();
} else {
  process.stderr.write('plan is not built yet. Run: npm run build\n');
  process.exitCode = 2;
}
