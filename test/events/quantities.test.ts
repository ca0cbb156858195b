import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findQuantities } from '../../src/events/quantities.ts';

const found = (text: string): string[] =>
  findQuantities(text).map(({ value, unit, text: words }) => `${value} ${unit} (${words})`);

describe('quantities', () => {
  it('gives a number its unit', () => {
    assert.deepEqual(found('it had printed 12 million protest leaflets and 3,000 balloons to carry them'), [
      '12000000 leaflets (12 million protest leaflets)',
      '3000 balloons (3,000 balloons)',
    ]);
    assert.deepEqual(found('Kestria moved two armoured brigades to the river'), [
      '2 brigades (two armoured brigades)',
    ]);
  });

  it('reads sums of money', () => {
    assert.deepEqual(found('pledged $1.5 billion in aid'), ['1500000000 dollars ($1.5 billion)']);
  });

  it('counts only nouns', () => {
    assert.deepEqual(found('after 3,000 deadlocked talks'), ['3000 talks (3,000 deadlocked talks)']);
    assert.deepEqual(found('it left 12 dead'), ['12 dead (12 dead)']);
  });

  it('leaves days, years, stretches of time and back-references alone', () => {
    for (const text of [
      'on June 16 the office was blown up',
      'in 2018 ministers met',
      'after 18 months of talks',
      'the two leaders met',
      'Resolution 2231',
      'F-16 jets',
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });

  it('slices back: the words of a quantity stand in the text', () => {
    const text = 'Some 4,200 prisoners of war and three million barrels a day were part of it.';
    for (const quantity of findQuantities(text)) assert.ok(text.includes(quantity.text), quantity.text);
  });
});
