import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Example } from './document-of.ts';

test('the city of the dateline belongs to the country told of first', () => {
  const text =
    "TORVIK, March 3 - Marovia's navy left port on Monday. Lestian officials complained to Torvik.";
  const example = new Example(text);
  assert.equal(example.codes('Torvik'), example.codes("Marovia's navy").replace('MIL', 'GOV'));
});

test('so does the city that the text calls the capital', () => {
  const text = "Marovia's army left the capital, Dunmar. Dunmar was silent.";
  const example = new Example(text);
  assert.equal(example.codes('Dunmar', 2), example.codes("Marovia's army").replace('MIL', 'GOV'));
});
