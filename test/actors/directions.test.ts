import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, Example } from './document-of.ts';

test('the North and the South are the pair that the text names', () => {
  const korea = new Example(
    'North Korea and South Korea talked. The North walked out, and southern managers waited.',
  );
  assert.equal(korea.codes('The North'), 'PRK.GOV');
  assert.equal(korea.codes('southern managers'), 'KOR.BUS');
  const sudan = new Example('Sudan and South Sudan talked. The South walked out.');
  assert.equal(sudan.codes('The South'), 'SSD.GOV');
});

test('without such a pair they are parts of a country', () => {
  const text = 'Italy voted. The North grumbled.';
  assert.notEqual(codesOf(text, 'The North'), 'PRK.GOV');
});

test('both have a name together', () => {
  assert.equal(codesOf('The two Koreas agreed to talk.', 'The two Koreas'), 'KOR.GOV+PRK.GOV');
});
