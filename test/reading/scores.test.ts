import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOfHighest, logSoftmax, sigmoid } from '../../src/reading/scores.ts';

test('probabilities sum to one, however large the logits', () => {
  for (const logits of [[0, 1, 2], [1000, 999, -1000], [-5]]) {
    const sum = logSoftmax(logits).reduce((total, value) => total + Math.exp(value), 0);
    assert.ok(Math.abs(sum - 1) < 1e-9, logits.join());
  }
});

test('sigmoid is even at 0 and bounded', () => {
  assert.equal(sigmoid(0), 0.5);
  assert.equal(sigmoid(-1000), 0);
  assert.equal(sigmoid(1000), 1);
});

test('of equals the first is the highest', () => assert.equal(indexOfHighest([1, 3, 3]), 1));
