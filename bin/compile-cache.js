// Compiled code is kept from one run to the next, since compiling takes half of the time of a start. Node does that itself
// from 22.8 on (`module.enableCompileCache`); for older ones V8's code cache is kept here.
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The name of a bundled file ends with a hash of its content, so code that is kept under this name fits it. */
const hashedName = /-[\w-]{8}\.js$/;

/**
 * Keeps the compiled code of a bundle, and takes it from there in the next run.
 * @param {string} bundle the folder of the bundle
 * @param {string} folder where the code is kept: one that only the user can write to, since the code will be run
 */
exports.keepCompiled = (bundle, folder) => {
  if (Module.enableCompileCache) Module.enableCompileCache(folder);
  else if (!process.env.NODE_DISABLE_COMPILE_CACHE) keepByName(bundle, join(folder, nodeName()));
};

/** A folder for each version and architecture, whose code V8 would refuse, and for each user, who trusts no other. */
function nodeName() {
  return [process.version, process.arch, process.getuid?.()].join('-');
}

/** @param {string} bundle @param {string} folder */
function keepByName(bundle, folder) {
  const compile = Module.prototype._compile;
  /** @type {Map<string, Script>} */
  const compiled = new Map();
  Module.prototype._compile = function (source, filename, ...more) {
    if (dirname(filename) !== bundle || !hashedName.test(filename))
      return compile.call(this, source, filename, ...more);
    const file = join(folder, `${basename(filename)}.bin`);
    const script = new Script(Module.wrap(source), { filename, cachedData: read(file) });
    if (script.cachedDataRejected !== false) compiled.set(file, script);
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, Module.createRequire(filename), this, filename, bundle);
  };
  // At the end, since functions are compiled when they are first called.
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

/**
 * Writes a file whole or not at all, also if the power goes: V8 does not check what it is given. Where it cannot be
 * written, the next run compiles anew.
 * @param {string} file @param {Buffer} content
 */
function write(file, content) {
  const part = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(part, content, { mode: 0o600, flush: true });
    renameSync(part, file);
  } catch {}
}
