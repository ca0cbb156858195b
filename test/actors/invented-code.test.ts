import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventCode } from '../../src/actors/invented-code.ts';

test('three letters of the name, consonants first', () => {
  assert.equal(inventCode('Velmora', new Set()), 'VLM');
  assert.equal(inventCode('Yacurí', new Set()), 'YCR');
});

test('the next letters where a code is taken', () => {
  assert.notEqual(inventCode('Velmora', new Set(['VLM'])), 'VLM');
  assert.match(inventCode('Velmora', new Set(['VLM'])), /^V[A-Z]{2}$/);
});

test('initials for a name of several words, filled up', () => {
  assert.equal(inventCode('Union of Free Towns', new Set()), 'UOF');
  assert.match(inventCode('Costa Verana', new Set()), /^CV[A-Z]$/);
});
