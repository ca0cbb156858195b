#!/usr/bin/env node
// Starts the program on the Node 24 that is installed with it, whatever Node the user has: only that one runs
// TypeScript as it stands. Plain JavaScript, so that an older Node can read this file.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const EXECUTABLE = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The installed Node 24; null where nothing is installed. */
function installedNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json');
    const path = manifest.replace(/package\.json$/, EXECUTABLE);
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function start(node) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', MAIN, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // A terminal sends its signals to both; the child decides when to end, and this process follows.
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`detente: could not start ${node}: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exitCode = code;
    else {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}

const node = installedNode();
if (node === null) {
  console.error('detente: its packages are not installed. Run "npm install" in its folder first.');
  process.exitCode = 1;
} else start(node);
