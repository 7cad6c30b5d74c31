#!/usr/bin/env node
// CommonJS, as the bundle is: Node starts it sooner than modules.
const { existsSync } = require('node:fs');
const { isAbsolute, join } = require('node:path');
const { keepCompiled } = require('./compile-cache.js');

const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
const caches = [XDG_CACHE_HOME, LOCALAPPDATA, HOME && join(HOME, '.cache')].find(
  (path) => path && isAbsolute(path),
);
const dist = join(__dirname, '..', 'dist');
if (caches) keepCompiled(dist, join(caches, 'planverk', 'compiled'));
const bundle = join(dist, 'main.js');
if (existsSync(bundle)) {
  require(bundle).run();
} else {
  process.stderr.write('plan is not built yet. Run: npm run build\n');
  process.exitCode = 2;
}
