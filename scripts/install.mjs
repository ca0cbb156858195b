// Installs the packages if they are missing or out of step with package-lock.json; otherwise says and does nothing.
// Runs before `npm start`, `npm test` and `npm run check`, on any Node from 20 on, so it uses no package itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STAMP = 'node_modules/.detente-lock';
const NPM_RECORD = 'node_modules/.package-lock.json';
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/;
const LAST_LINES = 12;

const readText = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

const parsed = (text) => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
};

/** True where npm's own record of what it installed agrees with the lock file: somebody ran `npm install` by hand. */
export function agrees(lock, record) {
  if (!lock?.packages || !record?.packages) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const installed = record.packages[path];
    return installed ? installed.version === wanted.version : Boolean(wanted.optional || wanted.peer);
  });
}

/** True where nothing needs to be installed in a folder; leaves the stamp that makes the next look quick. */
export function isInstalled(root) {
  const lockText = readText(join(root, 'package-lock.json'));
  if (lockText === null) return true;
  const stamp = join(root, STAMP);
  if (readText(stamp) === hashOf(lockText)) return true;
  if (!agrees(parsed(lockText), parsed(readText(join(root, NPM_RECORD))))) return false;
  writeFileSync(stamp, hashOf(lockText));
  return true;
}

/** What to tell the user when npm fails, from what npm printed. */
export function explain(output) {
  if (NO_NETWORK.test(output)) {
    return 'The package registry cannot be reached. Connect to the network once and run the same command again; afterwards everything runs offline.';
  }
  return `npm could not install the packages:\n${output.trim().split('\n').slice(-LAST_LINES).join('\n')}`;
}

function install(root) {
  console.error('Installing packages, this once: about a minute …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    // The graphics-card files of onnxruntime-node would be fetched from elsewhere, and are not used.
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
    shell: !npm && process.platform === 'win32',
  });
  if (done.status === 0) {
    writeFileSync(join(root, STAMP), hashOf(readFileSync(join(root, 'package-lock.json'))));
    return 0;
  }
  console.error(explain(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`));
  return 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  process.exitCode = isInstalled(root) ? 0 : install(root);
}
