#!/usr/bin/env node
// CommonJS, as the bundle is: Node starts it sooner than modules. The compile cache (Node 22.8+) is on before the bundle
// is read, so that it covers it.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

enableCompileCache?.();
const bundle = join(__dirname, '..', 'dist', 'main.js');
if (existsSync(bundle)) {
  require(bundle).run();
} else {
  process.stderr.write('plan is not built yet. Run: npm run build\n');
  process.exitCode = 2;
}
