import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleReport, firstText } from '../../src/cli/example.ts';

test('takes the first text, never the README', () => {
  assert.equal(firstText(['README.md', 'river.html', 'crossing.txt', 'map.png']), 'crossing.txt');
  assert.equal(firstText(['README.md']), null);
  assert.equal(firstText([]), null);
});

test('an example ships with the program', () => assert.match(exampleReport() ?? '', /^examples\//));
