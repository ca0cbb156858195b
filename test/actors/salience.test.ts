import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Example } from './document-of.ts';

test('he and she are the last persons who fit', () => {
  const text =
    'Mr. Ivar Holm, the premier of Norway, met Mrs. Rosa Prado, the president of Peru. She smiled, but he did not.';
  const example = new Example(text);
  assert.equal(example.codes('She'), 'PER.GOV');
  assert.equal(example.codes('he did not'), 'NOR.GOV');
});

test('it takes up the country or body, not a person or a place', () => {
  const text = 'Iran rejected the offer in Geneva. It called the terms an insult.';
  assert.equal(new Example(text).codes('It'), 'IRN.GOV');
});

test('they are the two just named together', () => {
  const text = 'Brazil and Peru met in Lima. They agreed to open a bridge.';
  assert.equal(new Example(text).codes('They'), 'BRA.GOV+PER.GOV');
});

test('who and which take up what stands before them', () => {
  const text =
    'Police questioned miners from Bolivia, who denied it, and wrote to Chile, which gave no answer.';
  const example = new Example(text);
  assert.equal(example.codes('who'), 'BOL.CVL');
  assert.equal(example.codes('which'), 'CHL.GOV');
});

test('possessive pronouns lend their country to the head', () => {
  const text = 'Egypt closed the canal. Its navy put to sea.';
  assert.equal(new Example(text).codes('Its navy'), 'EGY.MIL');
});
