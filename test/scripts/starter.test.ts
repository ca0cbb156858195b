import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const STARTER = fileURLToPath(new URL('../../bin/detente.mjs', import.meta.url));
const start = (path: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' });

test('passes arguments on and hands the exit code back', () => {
  const { status, stderr } = start(STARTER, 'read', '--published', 'yesterday', 'x');
  assert.equal(status, 2);
  assert.match(stderr, /'yesterday' is invalid/);
});

test('says what to do where nothing is installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'detente-starter-'));
  try {
    const alone = join(folder, 'detente.mjs');
    cpSync(STARTER, alone);
    const { status, stderr } = start(alone, '--help');
    assert.equal(status, 1);
    assert.match(stderr, /not installed\. Run "npm install"/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
