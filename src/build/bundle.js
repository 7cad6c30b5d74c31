// One bundle with lazy chunks: a user installs no tree of packages, and a command loads only what it needs.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Bundles the command line and the API into dist/.
 * @param {string} root
 * @returns {Promise<Set<string>>} the folders of the packages whose code went in
 */
export async function bundle(root) {
  const absent = join(root, 'src/build/absent.js');
  const build = await rolldown({
    cwd: root,
    input: { main: 'src/cli/process.ts', index: 'src/index.ts' },
    platform: 'node',
    transform: { define: { __BUILD__: JSON.stringify(fingerprint(root)) } },
    // The browser in a package of its own is found at run time, where it is installed.
    external: [/^@sparticuz\/chromium/],
    resolve: {
      alias: {
        // markdown-it-attrs requires the CommonJS build of what we import: one copy is enough.
        'markdown-it': join(root, 'node_modules/markdown-it/dist/markdown-it.cjs.js'),
        // Puppeteer's downloader would bring 1.6 MB of proxies, Handlebars 80 kB of source maps: parsed at each start.
        'proxy-agent': absent,
        'source-map': absent,
      },
    },
    plugins: [withoutChildProcess, patternsAsJson],
    logLevel: 'warn',
    onLog(level, log, handler) {
      // Puppeteer's parts for other transports and runtimes are never reached.
      if (log.code === 'UNRESOLVED_IMPORT' && /node_modules/.test(log.message)) return;
      handler(level, log);
    },
  });
  const { output } = await build.write({
    dir: join(root, 'dist'),
    // Node loads it sooner than modules, whose files it reads one after the other and whose built-in ones it loads whole.
    format: 'cjs',
    // As modules are: without it `this` of a helper in Handlebars is another.
    strict: true,
    chunkFileNames: '[name]-[hash].js',
    minify: { compress: false, mangle: false, codegen: true },
    comments: { legal: true },
  });
  await build.close();
  writeFileSync(join(root, 'dist', 'package.json'), '{ "type": "commonjs" }\n');
  sweep(join(root, 'dist'), new Set(output.map(({ fileName }) => fileName)));
  const packages = new Set();
  for (const chunk of output) {
    for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'));
      if (match?.[1]) packages.add(match[1].replace(/^\0/, ''));
    }
  }
  return packages;
}

/** Commander loads `node:child_process`, and with it the network, for a kind of subcommand that we do not have. */
const withoutChildProcess = {
  name: 'without-child-process',
  /** @type {(code: string, id: string) => string | undefined} */
  transform(code, id) {
    if (!/node_modules[\\/]commander[\\/]/.test(id)) return undefined;
    return code.replace(/require\(['"]node:child_process['"]\)/, '{}');
  },
};

/** Hyphenation patterns as JSON, which is read five times as fast as half a megabyte of JavaScript, and is half as long. */
const patternsAsJson = {
  name: 'patterns-as-json',
  /** @type {(id: string) => string | undefined} */
  load(id) {
    if (!/node_modules[\\/]hyphen[\\/]patterns[\\/]/.test(id)) return undefined;
    const json = JSON.stringify(createRequire(import.meta.url)(id));
    return `module.exports = JSON.parse(${JSON.stringify(json)});`;
  },
};

/**
 * Removes the chunks of the build before, once the new ones stand.
 * @param {string} folder
 * @param {Set<string>} kept
 */
function sweep(folder, kept) {
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.js') && !kept.has(name)) rmSync(join(folder, name));
  }
}

/**
 * A short hash of all that decides what documents look like, so that a build of other sources builds anew.
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash('sha256');
  for (const folder of ['src', 'templates', 'schemas']) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names) {
      const path = join(root, folder, name);
      if (statSync(path).isFile()) hash.update(name.replaceAll('\\', '/')).update(readFileSync(path));
    }
  }
  hash.update(readFileSync(join(root, 'package-lock.json')));
  return hash.digest('hex').slice(0, 8);
}
