// Loaded before plan: writes when it ends, in kB, the most memory that it ever held, and what of it is still in use. Node
// lets garbage stand while there is room, so that only the second tells of what is kept.
import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

process.on('exit', () => {
  const { maxRSS } = process.resourceUsage();
  collectGarbage();
  const live = process.memoryUsage().heapUsed / 1024;
  writeFileSync(String(process.env.BENCH_MEMORY), `${maxRSS} ${Math.round(live)}`);
});
