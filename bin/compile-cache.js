// Compiled code is kept from one run to the next: to compile it anew would take half of the time that a start takes.
// Node 22.8 keeps it by itself; for the ones before it, V8's code cache is kept here.
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The name of a bundled file with the hash of what stands in it: so what was compiled of it fits it. */
const hashed = /-[\w-]{8}\.js$/;

/**
 * Keeps what is compiled of a bundle.
 * @param {string} bundle its folder
 * @param {string} folder where it is kept: among the user's own files, since it is code that will be run
 */
exports.keepCompiled = (bundle, folder) => {
  if (Module.enableCompileCache) Module.enableCompileCache(folder);
  else if (!process.env.NODE_DISABLE_COMPILE_CACHE) keepByName(bundle, join(folder, nodeName()));
};

/** V8 takes no code of another version or machine; nor does a user that of another. */
function nodeName() {
  return [process.version, process.arch, process.getuid?.()].join('-');
}

/** @param {string} bundle @param {string} folder */
function keepByName(bundle, folder) {
  const compile = Module.prototype._compile;
  /** @type {Map<string, Script>} */
  const compiled = new Map();
  Module.prototype._compile = function (source, filename) {
    if (dirname(filename) !== bundle || !hashed.test(filename)) return compile.call(this, source, filename);
    const file = join(folder, `${basename(filename)}.bin`);
    const script = new Script(Module.wrap(source), { filename, cachedData: read(file) });
    if (script.cachedDataRejected !== false) compiled.set(file, script);
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, Module.createRequire(filename), this, filename, bundle);
  };
  // At the end, when it holds the functions too that are compiled as they are called.
  process.once('exit', () => {
    for (const [file, script] of compiled) write(file, script.createCachedData());
  });
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whole or not at all, also if the power goes: V8 takes it as it is. Where it cannot be written, the next run compiles anew. */
function write(file, content) {
  const part = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(part, content, { mode: 0o600, flush: true });
    renameSync(part, file);
  } catch {}
}
