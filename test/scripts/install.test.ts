import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';

const { agrees, explain, isInstalled } = await import(
  new URL('../../scripts/install.mjs', import.meta.url).href
);

const LOCK = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  },
};

describe('what npm recorded against the lock file', () => {
  const recordOf = (packages: object): object => ({ packages });

  test('agrees without optional packages of other platforms', () => {
    assert.equal(agrees(LOCK, recordOf({ 'node_modules/a': { version: '1.0.0' } })), true);
  });

  test('does not agree with another version, a missing package or nothing', () => {
    assert.equal(agrees(LOCK, recordOf({ 'node_modules/a': { version: '1.0.1' } })), false);
    assert.equal(agrees(LOCK, recordOf({})), false);
    assert.equal(agrees(LOCK, null), false);
  });
});

test('knows a folder that is installed, and one whose lock file changed since', () => {
  const root = mkdtempSync(join(tmpdir(), 'detente-install-'));
  try {
    const write = (path: string, value: object): void =>
      writeFileSync(join(root, path), JSON.stringify(value));
    write('package-lock.json', LOCK);
    assert.equal(isInstalled(root), false);
    mkdirSync(join(root, 'node_modules'));
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '1.0.0' } } });
    assert.equal(isInstalled(root), true);
    write('package-lock.json', { packages: { ...LOCK.packages, 'node_modules/c': { version: '3.0.0' } } });
    assert.equal(isInstalled(root), false);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('tells a missing network from other troubles of npm', () => {
  assert.match(explain('npm error code ENOTFOUND\nnpm error request failed'), /cannot be reached.*Connect/);
  assert.match(explain('npm error code EACCES'), /could not install.*\n.*EACCES/);
});
