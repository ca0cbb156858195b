import assert from 'node:assert/strict';
import { test } from 'node:test';

const { firstExample } = await import(new URL('../../scripts/welcome.mjs', import.meta.url).href);

test('takes the first text, never the README', () => {
  assert.equal(firstExample(['README.md', 'river.html', 'crossing.txt', 'map.png']), 'crossing.txt');
  assert.equal(firstExample(['README.md']), null);
  assert.equal(firstExample([]), null);
});
