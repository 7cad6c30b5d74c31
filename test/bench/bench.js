// npm run bench: how fast `plan` is, beside what it could be. Figures of one run on one machine compare; others do not.
// Those that are compared take turns, so that a busy moment hits them all.
//
// npm run bench -- [ROUNDS] [PART…], with the parts start, measures, print, conform and many; all of them where none is named.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { writeLongPlan } from './long-plan.js';
import { writeManyMeasures } from './many-measures.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = dirname(fileURLToPath(import.meta.url));
const plan = join(root, 'bin', 'plan.js');
const example = join(root, 'examples', 'hemnes');
const schema = join(root, 'dist', 'editor', 'plan.nb.schema.json');
const temporary = mkdtempSync(join(tmpdir(), 'plan-bench-'));
const [first, ...parts] = process.argv.slice(2);
const rounds = Number(first ?? 15);

// It costs every start of Node 20 40 ms, and plan needs no certificates.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** @typedef {{ name: string, command: readonly string[], before?: () => void }} Contestant */
/** @typedef {{ parser: string, ajv: string }} Scripts the bundled scripts */
/** @typedef {{ name: string, median: number, min: number, max: number, cpu: number | undefined }} Figure */

/** Processor seconds of ended children, which only Linux tells. */
function childSeconds() {
  if (!existsSync('/proc/self/stat')) return undefined;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** @param {readonly string[]} command */
function run([program = '', ...args]) {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, { env, encoding: 'utf8' });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')}\n${stdout}${stderr}${error ?? ''}`);
  return time;
}

/**
 * Lets the contestants take turns, after one turn that does not count.
 * @param {readonly Contestant[]} contestants
 * @param {number} turns
 * @returns {Figure[]}
 */
function compare(contestants, turns) {
  const times = contestants.map(() => /** @type {number[]} */ ([]));
  const cpu = contestants.map(() => 0);
  for (let turn = 0; turn <= turns; turn++) {
    for (const [index, { command, before }] of contestants.entries()) {
      before?.();
      const start = childSeconds() ?? Number.NaN;
      const time = run(command);
      if (turn === 0) continue;
      times[index]?.push(time);
      cpu[index] = (cpu[index] ?? 0) + (childSeconds() ?? Number.NaN) - start;
    }
  }
  return contestants.map(({ name }, index) => {
    const sorted = /** @type {number[]} */ (times[index]).sort((a, b) => a - b);
    const at = (/** @type {number} */ share) => Number(sorted[Math.round(share * (sorted.length - 1))]);
    const seconds = Number(cpu[index]) / turns;
    return {
      name,
      median: at(0.5),
      min: at(0),
      max: at(1),
      cpu: Number.isNaN(seconds) ? undefined : seconds * 1000,
    };
  });
}

/** @param {unknown[]} columns */
function print(...columns) {
  const [name, ...rest] = columns.map(String);
  process.stdout.write(`${name?.padEnd(58)}${rest.map((text) => text.padStart(14)).join('')}\n`);
}

/** @param {string} title @param {readonly Figure[]} figures */
function printFigures(title, figures) {
  print(`\n${title}`);
  print('', 'median ms', 'min–max', 'processor ms');
  for (const { name, median, min, max, cpu } of figures) {
    print(`  ${name}`, median.toFixed(0), `${min.toFixed(0)}–${max.toFixed(0)}`, cpu?.toFixed(0) ?? '');
  }
}

/** @param {Figure | undefined} one @param {Figure | undefined} other @param {number} budget */
function printRatio(one, other, budget) {
  if (!one || !other) return;
  const ratio = one.median / other.median;
  const verdict = ratio <= budget ? 'within' : 'OVER';
  const cpu = one.cpu && other.cpu ? ` (processor ${(one.cpu / other.cpu).toFixed(2)})` : '';
  process.stdout.write(
    `  ${one.name} : ${other.name} = ${ratio.toFixed(2)}${cpu}, budget ${budget}: ${verdict}\n`,
  );
}

/**
 * A script of this folder, bundled as plan is.
 * @param {string} name
 */
async function bundle(name, kind = 'js') {
  const build = await rolldown({ input: join(here, `${name}.${kind}`), platform: 'node', cwd: root });
  const file = join(temporary, `${name}.cjs`);
  await build.write({ file, format: 'cjs', codeSplitting: false });
  await build.close();
  return file;
}

/** @param {Scripts} scripts */
function benchStart({ parser, ajv }) {
  const files = readdirSync(example)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(example, name));
  const copy = join(temporary, 'unchanged');
  copyExample(copy);
  run([process.execPath, plan, 'build', copy]);
  const [node, parse, compiled, validate, unchanged] = compare(
    [
      { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
      { name: 'read and parse the same YAML', command: [process.execPath, parser, ...files] },
      { name: 'ajv, compiling the schema', command: [process.execPath, ajv, schema, ...files] },
      { name: 'plan validate', command: [process.execPath, plan, 'validate', example] },
      { name: 'plan build, nothing changed', command: [process.execPath, plan, 'build', copy] },
    ],
    rounds,
  );
  printFigures(
    `Start (examples/hemnes, ${rounds} rounds)`,
    /** @type {Figure[]} */ ([node, parse, compiled, validate, unchanged]),
  );
  printRatio(validate, parse, 1.5);
  printRatio(unchanged, node, 2.2);
}

/** @param {Scripts} scripts */
function benchMeasures({ parser, ajv }) {
  const folder = join(temporary, 'measures');
  const files = writeManyMeasures(folder);
  const contestants = [
    { name: 'read and parse the same YAML', command: [process.execPath, parser, ...files] },
    { name: 'ajv, compiling the schema', command: [process.execPath, ajv, schema, ...files] },
    { name: 'plan validate', command: [process.execPath, plan, 'validate', folder] },
  ];
  const turns = Math.ceil(rounds / 3);
  const figures = compare(contestants, turns);
  printFigures(`Many measures (10,000 of six lines in 100 files, ${turns} rounds)`, figures);
  for (const { name, command } of contestants)
    process.stdout.write(`  ${name}: ${memoryOf(command).toFixed(0)} MB at most\n`);
  const [parse, , validate] = figures;
  printRatio(validate, parse, 3.3);
}

/**
 * The most memory, in MB, that a program of Node ever holds.
 * @param {readonly string[]} command
 */
function memoryOf([program = '', ...args]) {
  const memory = join(temporary, 'memory');
  const { status } = spawnSync(program, ['--import', new URL('./memory.js', import.meta.url).href, ...args], {
    env: { ...env, BENCH_MEMORY: memory },
  });
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${status}`);
  return readMemory(memory).most;
}

/**
 * What memory.js has written, in MB.
 * @param {string} file
 */
function readMemory(file) {
  const [most, live] = readFileSync(file, 'utf8').split(' ').map(Number);
  return { most: Number(most) / 1024, live: Number(live) / 1024 };
}

function benchPrint() {
  const folder = join(temporary, 'long');
  const title = writeLongPlan(folder);
  const published = join(temporary, 'published');
  run([process.execPath, plan, 'build', folder, '--to', 'html', '--document', title, '--out', published]);
  const html = join(published, String(readdirSync(published).find((name) => name.endsWith('.html'))));
  const out = join(temporary, 'cold');
  const pdf = join(temporary, 'bare.pdf');
  const fresh = () => {
    rmSync(out, { recursive: true, force: true });
    rmSync(pdf, { force: true });
  };
  const contestants = [
    {
      name: 'plan build, one document to PDF, cold',
      command: [process.execPath, plan, 'build', folder, '--to', 'pdf', '--document', title, '--out', out],
      before: fresh,
    },
  ];
  const browser = findBrowser();
  if (browser) {
    const command = [process.execPath, join(here, 'bare-puppeteer.js'), browser, html, pdf];
    contestants.push({ name: 'bare puppeteer, the same HTML and browser', command, before: fresh });
  }
  const weasyprint = findWeasyprint();
  if (weasyprint) {
    const command = [weasyprint, '--quiet', html, pdf];
    contestants.push({ name: 'WeasyPrint 70, the same HTML', command, before: fresh });
  }
  const turns = Math.ceil(rounds / 2);
  const [ours, ...others] = compare(contestants, turns);
  const bare = others.find(({ name }) => name.startsWith('bare'));
  const weasy = others.find(({ name }) => name.startsWith('Weasy'));
  printFigures(
    `Print (one document of ten pages, ${turns} rounds)`,
    /** @type {Figure[]} */ ([ours, ...others]),
  );
  if (!browser) process.stdout.write('  bare puppeteer: skipped, since plan doctor finds no browser\n');
  if (!weasyprint)
    process.stdout.write('  WeasyPrint: skipped, since it is not installed (pip install weasyprint==70.*)\n');
  printRatio(ours, bare, 1.2);
  printRatio(ours, weasy, 0.5);
}

/** In one process, since both are warm: what comes before and after printing, so that the PDF conforms. */
async function benchConform() {
  const browser = findBrowser();
  if (!browser) {
    process.stdout.write('\nConform: skipped, since plan doctor finds no browser\n');
    return;
  }
  const script = await bundle('conform', 'ts');
  const turns = Math.ceil(rounds / 2);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, String(turns), browser], {
    env,
    encoding: 'utf8',
    cwd: root,
  });
  if (status !== 0) throw new Error(`conform.ts ended with ${status}\n${stderr}`);
  print(`\nConform (a warm browser, ${turns} rounds)`);
  print('', 'printing ms', 'the step ms', 'the first ms');
  for (const { pages, printing, step, first } of JSON.parse(stdout)) {
    print(`  ${pages} pages`, printing.toFixed(0), step.toFixed(0), first.toFixed(0));
    const ratio = step / printing;
    const verdict = ratio <= 0.5 ? 'within' : 'OVER';
    process.stdout.write(`  the step : printing = ${ratio.toFixed(2)}, budget 0.5: ${verdict}\n`);
  }
}

/** The program that plan prints with. */
function findBrowser() {
  const { stdout } = spawnSync(process.execPath, [plan, 'doctor', '--lang', 'en'], { env, encoding: 'utf8' });
  return /this one is used\s*\n\s*(.+)/.exec(stdout)?.[1]?.trim();
}

function findWeasyprint() {
  const program = env.WEASYPRINT ?? 'weasyprint';
  const { stdout } = spawnSync(program, ['--version'], { env, encoding: 'utf8' });
  return /\b70\./.test(stdout ?? '') ? program : undefined;
}

/** @param {string} folder */
function copyExample(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(example)) {
    if (name !== 'build' && name !== 'expected')
      cpSync(join(example, name), join(folder, name), { recursive: true });
  }
}

async function benchMany() {
  const few = await buildMany(10);
  const many = await buildMany(100);
  print('\nMany plans (copies of examples/hemnes, all documents, one run each)');
  print('', 'ms a plan', 'cores busy', 'at most MB', 'in use MB', 'browser MB');
  for (const { count, time, cores, most, live, browser } of [few, many]) {
    print(`  ${count} plans`, (time / count).toFixed(0), cores, most.toFixed(0), live.toFixed(0), browser);
  }
  const slower = (many.time / 100 / (few.time / 10)).toFixed(2);
  const larger = (many.live / few.live).toFixed(2);
  process.stdout.write(
    `  a plan of 100 : a plan of 10 = ${slower} in time, ${larger} in memory in use, budget: 1 and 1\n`,
  );
}

/** @param {number} count */
async function buildMany(count) {
  const folder = join(temporary, `plans-${count}`);
  for (let index = 0; index < count; index++)
    copyExample(join(folder, `plan-${String(index).padStart(3, '0')}`));
  const memory = join(temporary, `memory-${count}`);
  const start = performance.now();
  const busy = childSeconds();
  const child = spawn(
    process.execPath,
    ['--import', new URL('./memory.js', import.meta.url).href, plan, 'build', folder],
    {
      env: { ...env, BENCH_MEMORY: memory },
      stdio: 'ignore',
    },
  );
  let browser = 0;
  const watch = setInterval(() => {
    browser = Math.max(browser, memoryBelow(Number(child.pid)));
  }, 500);
  const status = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  if (status !== 0) throw new Error(`plan build of ${count} plans ended with ${status}`);
  const time = performance.now() - start;
  rmSync(folder, { recursive: true, force: true });
  return {
    count,
    time,
    cores: busy === undefined ? '' : ((Number(childSeconds()) - busy) / (time / 1000)).toFixed(2),
    ...readMemory(memory),
    browser: browser === 0 ? '' : browser.toFixed(0),
  };
}

/**
 * What the processes below another hold for themselves, in MB: shared pages are counted once each. Linux only.
 * @param {number} top
 */
function memoryBelow(top) {
  if (!existsSync('/proc')) return 0;
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const [, , parent] = (read(`/proc/${name}/stat`) ?? '').replace(/^.*\) /, 'x ').split(' ');
    parents.set(Number(name), Number(parent));
  }
  let sum = 0;
  for (const id of parents.keys()) {
    for (let above = parents.get(id); above; above = parents.get(above)) {
      if (above !== top) continue;
      sum += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`) ?? '')?.[1] ?? 0);
      break;
    }
  }
  return sum / 1024;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

try {
  process.stdout.write(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores\n`,
  );
  const scripts = { parser: await bundle('parse-only'), ajv: await bundle('ajv') };
  const all = {
    start: () => benchStart(scripts),
    measures: () => benchMeasures(scripts),
    print: benchPrint,
    conform: benchConform,
    many: benchMany,
  };
  for (const [part, bench] of Object.entries(all))
    if (parts.length === 0 || parts.includes(part)) await bench();
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}
