import assert from 'node:assert/strict';
import { test } from 'node:test';
import { People } from '../../src/actors/people.ts';
import { Example } from './document-of.ts';

test('a title before a name introduces its bearer', () => {
  const text =
    'Marovian Foreign Minister Ana Dorval flew to Kenya. Dorval refused to apologise. On Monday Ms. Dorval went home.';
  const example = new Example(text);
  const code = example.codes('Marovian Foreign Minister Ana Dorval');
  assert.match(code, /^[A-Z]{3}\.GOV$/);
  assert.equal(example.codes('Dorval', 2), code);
  assert.equal(example.codes('Ms. Dorval'), code);
});

test('an explanation after the name does too', () => {
  const text = 'Lin Baowei, a spokesman for the Chinese foreign ministry, smiled. Lin gave no details.';
  assert.equal(new Example(text).codes('Lin', 2), 'CHN.GOV');
});

test('and one before it', () => {
  const text =
    'Its neighbour Peru lost its defence minister, Ramon Ibarra, in a scandal. Ibarra left for Spain.';
  assert.equal(new Example(text).codes('Ibarra', 2), 'PER.GOV');
});

test('officers are military, bishops are not', () => {
  const text = 'Gen. Pablo Reyes of Colombia met Bishop Juan Mora of Colombia.';
  const example = new Example(text);
  assert.equal(example.codes('Gen. Pablo Reyes of Colombia'), 'COL.MIL');
  assert.equal(example.codes('Bishop Juan Mora of Colombia'), 'COL.NGO');
});

test('a name is found by any of its parts, the surname first', () => {
  const people = new People();
  people.introduce(['ana', 'de', 'dorval'], {
    code: 'XAA.GOV',
    by: 'introduction',
    female: true,
    certain: true,
  });
  people.introduce(['jan', 'ana'], { code: 'XBB.GOV', by: 'introduction', female: undefined, certain: true });
  assert.equal(people.find(['dorval'])?.code, 'XAA.GOV');
  assert.equal(people.find(['ana'])?.code, 'XBB.GOV');
  assert.equal(people.find(['de']), undefined);
  assert.equal(people.find(['jan', 'dorval']), undefined);
});

test('namesakes are told apart by "Mr." and "Ms."', () => {
  const text =
    'Peru’s president, Oren Varga, flew home. Ana Varga, the Chilean foreign minister, stayed. Mr. Varga slept; Ms. Varga did not.';
  const example = new Example(text);
  assert.equal(example.codes('Mr. Varga'), 'PER.GOV');
  assert.equal(example.codes('Ms. Varga'), 'CHL.GOV');
});

test('the country that the words name goes before the one that the text has just told of', () => {
  const text = 'Ecuador’s navy left Peru. President Elena Quispe of Peru thanked Quito.';
  assert.equal(new Example(text).codes('President Elena Quispe of Peru'), 'PER.GOV');
});
