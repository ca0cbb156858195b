import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWords, distinctive, overlap, stem } from '../../src/ledger/content-words.ts';

test('forms of one word meet', () => {
  assert.equal(stem('deployments'), stem('deploy'));
  assert.equal(stem('exercises'), stem('exercise'));
  assert.equal(stem('army’s'), stem('army'));
  assert.equal(stem('balloons'), stem('balloon'));
});

test('words that differ stay apart', () => {
  assert.notEqual(stem('pass'), stem('past'));
  assert.notEqual(stem('post'), stem('port'));
});

test('names of places give way to common words, and stand where there is nothing else', () => {
  assert.deepEqual(contentWords('more troops near Tumbes'), [stem('troops')]);
  assert.deepEqual(contentWords('the Tumbes'), [stem('Tumbes')]);
});

test('"the military plans" names no matter of its own', () => {
  assert.deepEqual(distinctive(contentWords('the military action plans')), []);
  assert.deepEqual(distinctive(contentWords('the guard posts')), [stem('guard'), stem('posts')]);
});

test('overlap is a share of the shorter list, nothing of nothing', () => {
  assert.equal(overlap(['a', 'b'], ['b', 'c', 'd']), 0.5);
  assert.equal(overlap([], ['a']), 0);
});
