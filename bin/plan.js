#!/usr/bin/env node
// CommonJS, as the bundle is: Node starts it sooner than modules. The compile cache (Node 22.8+) is on before the bundle
// is read, so that it covers it. It is code that will be run: so it stands among the user's own files, and not in a
// temporary folder that others write to.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { isAbsolute, join } = require('node:path');

const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
const caches = [XDG_CACHE_HOME, LOCALAPPDATA, HOME && join(HOME, '.cache')].find(
  (path) => path && isAbsolute(path),
);
if (caches) enableCompileCache?.(join(caches, 'planverk', 'compiled'));
const bundle = join(__dirname, '..', 'dist', 'main.js');
if (existsSync(bundle)) {
  require(bundle).run();
} else {
  process.stderr.write('plan is not built yet. Run: npm run build\n');
  process.exitCode = 2;
}
