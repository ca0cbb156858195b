import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';

test('a report without events leaves the board empty, and that is no failure', () => {
  const { code, out } = run(
    ['board', '-', '--published', '1995-01-20'],
    'It rained in Quito and in Lima all day.',
  );
  assert.equal(code, 0);
  assert.match(out, /Nothing to put on the board: no events\./);
});

test('the example report comes to a board', () => {
  const { code, out, err } = run(['board', 'examples/border-plans.html', '--format', 'json']);
  assert.equal(err, '');
  assert.equal(code, 0);
  const board = JSON.parse(out);
  assert.equal(board.documents.length, 1);
  assert.ok(board.channels.length > 0);
});
