// Loaded before plan: writes the most memory that it ever held, in kB, when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(String(process.env.BENCH_MEMORY), String(process.resourceUsage().maxRSS));
});
