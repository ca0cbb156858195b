import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyOf } from '../src/any-of.ts';

test('matches the longest word, to the letter', () => {
  const pattern = new RegExp(`^${anyOf(['Sep', 'Sept', 'U.S.', 'a|b'])}`, 'u');
  assert.equal(pattern.exec('Sept 5')?.[0], 'Sept');
  assert.equal(pattern.exec('U.S. troops')?.[0], 'U.S.');
  assert.equal(pattern.exec('UXSX'), null);
  assert.equal(pattern.exec('a'), null);
});

test('what follows holds for every word', () => {
  assert.ok(!new RegExp(`^${anyOf(['May', 'June'])}$`).test('May 5'));
});
