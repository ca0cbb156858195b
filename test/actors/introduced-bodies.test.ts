import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Example } from './document-of.ts';

test('a front in no list has the code of its acronym, and is taken up by it', () => {
  const text =
    'The Marovian army attacked the Lake Liberation Front (LLF) on Monday. The LLF lost two men. On Friday the Front asked for talks with Marovia, and the rebels went home.';
  const example = new Example(text);
  assert.match(example.codes('the Lake Liberation Front'), /^[A-Z]{3}\.LLF$/);
  const code = example.codes('the Lake Liberation Front');
  for (const words of ['The LLF', 'the Front', 'the rebels']) assert.equal(example.codes(words), code);
});

test('a commission across countries is an organisation of its own', () => {
  const text =
    'The North Shelf Commission wrote to Norway and Iceland. Norway asked the Commission for time.';
  const example = new Example(text);
  assert.equal(example.codes('The North Shelf Commission'), 'IGO.NSC');
  assert.equal(example.codes('the Commission'), 'IGO.NSC');
});

test('ministries in capitals stay ministries', () => {
  assert.equal(
    new Example('The Defence Ministry of Peru sent troops.').codes('The Defence Ministry of Peru'),
    'PER.GOV',
  );
});

test('parties, papers and firms are told by the last word of their names', () => {
  const text = "Kenya's Hearth Party sued Kenya's Morning Herald and Kenya's Lake Bank.";
  const example = new Example(text);
  assert.equal(example.codes("Kenya's Hearth Party"), 'KEN.OPP');
  assert.equal(example.codes("Kenya's Morning Herald"), 'KEN.MED');
  assert.equal(example.codes("Kenya's Lake Bank"), 'KEN.BUS');
});
