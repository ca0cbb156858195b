import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Example } from './document-of.ts';

const TEXT =
  "Marovia and Lestia signed a truce in Oslo. Both sides promised to withdraw, and the two armies left. Marovia thanked its neighbour. The two presidents shook hands. Marovia's president praised his counterpart.";

test('both sides are the two that the text is about', () => {
  const example = new Example(TEXT);
  const [marovia, lestia] = [example.codes('Marovia'), example.codes('Lestia')];
  const both = [marovia, lestia].sort().join('+');
  assert.equal(example.codes('Both sides'), both);
  assert.equal(example.codes('The two presidents'), both);
  assert.equal(example.codes('the two armies'), both.replaceAll('GOV', 'MIL'));
});

test('neighbours and counterparts are the other party', () => {
  const example = new Example(TEXT);
  assert.equal(example.codes('its neighbour'), example.codes('Lestia'));
  assert.equal(example.codes('his counterpart'), example.codes('Lestia'));
});

test('a mere number of people is no pair', () => {
  const text =
    'Peru and Ecuador traded fire. Two marines of Peru were hurt, and two farmers in Ecuador fled.';
  const example = new Example(text);
  assert.equal(example.codes('Two marines of Peru'), 'PER.MIL');
  assert.equal(example.codes('two farmers in Ecuador'), 'ECU.CVL');
});

test('the former and the latter are the two that were named last', () => {
  const text =
    'Chile waited. Peru and Ecuador kept to words, the former to mild ones and the latter to none.';
  const example = new Example(text);
  assert.equal(example.codes('the former'), 'PER.GOV');
  assert.equal(example.codes('the latter'), 'ECU.GOV');
});

test('the presidents are those of the two sides', () => {
  const text = 'Peru and Ecuador traded fire for a week. Then the presidents spoke by telephone.';
  assert.equal(new Example(text).codes('the presidents'), 'ECU.GOV+PER.GOV');
});
