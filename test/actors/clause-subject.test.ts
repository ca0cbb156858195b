import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf } from './document-of.ts';

test('"him" is not who does the act to him', () => {
  const text = "Norway's premier, Nils Aas, met Sweden's premier, Ola Berg. Mr. Berg thanked him warmly.";
  assert.equal(codesOf(text, 'him'), 'NOR.GOV');
});

test('one who is telephoned can be begged', () => {
  const text =
    "Norway's premier, Nils Aas, telephoned Ola Berg, the Swedish premier, and begged him for help.";
  assert.equal(codesOf(text, 'him'), 'SWE.GOV');
});

test('in a clause of its own "him" may be the subject of the sentence', () => {
  const text = "Norway's premier, Nils Aas, said that Denmark had warned him.";
  assert.equal(codesOf(text, 'him'), 'NOR.GOV');
});
