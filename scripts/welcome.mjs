// What `npm start` shows: an example report, its events, what stands after it, and what to try next.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const STARTER = fileURLToPath(new URL('../bin/detente.mjs', import.meta.url));
process.exitCode = spawnSync(process.execPath, [STARTER, 'welcome'], { stdio: 'inherit' }).status ?? 1;
