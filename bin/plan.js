#!/usr/bin/env node
// CommonJS, like the bundle: Node starts it faster than modules.
const { existsSync } = require('node:fs');
const { isAbsolute, join } = require('node:path');
const { keepCompiled } = require('./compile-cache.js');

const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
const cacheFolder = [XDG_CACHE_HOME, LOCALAPPDATA, HOME && join(HOME, '.cache')].find(
  (path) => path && isAbsolute(path),
);
const dist = join(__dirname, '..', 'dist');
if (cacheFolder) keepCompiled(dist, join(cacheFolder, 'planverk', 'compiled'));
const bundle = join(dist, 'main.js');
if (existsSync(bundle)) {
  require(bundle).run();
} else {
  process.stderr.write('plan is not built yet. Run: npm run build\n');
  process.exitCode = 2;
}
