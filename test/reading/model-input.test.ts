import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { batchesByLength, encodeSentence } from '../../src/reading/model-input.ts';
import type { ListedParty } from '../../src/reading/reading.ts';
import { WordPieces } from '../../src/reading/word-pieces.ts';

const VOCABULARY = ['[UNK]', '[CLS]', '[SEP]', 'quito', 'talks', 'lima', 'yesterday'];
const [, START, STOP, QUITO, TALKS, LIMA, YESTERDAY] = VOCABULARY.keys();
const pieces = new WordPieces(VOCABULARY);
const lima: ListedParty = { name: 'Lima', here: false, before: false, main: true };

describe('a sentence as numbers', () => {
  it('is followed by its parties and the sentence before', () => {
    const encoded = encodeSentence({ text: 'Quito talks', before: 'Yesterday', parties: [lima] }, pieces);
    assert.deepEqual(encoded.ids, [START, QUITO, TALKS, STOP, LIMA, STOP, YESTERDAY, STOP]);
    assert.deepEqual(encoded.segments, [0, 0, 0, 0, 1, 1, 1, 1]);
    assert.deepEqual(encoded.firsts, [1, 2, 4]);
    assert.equal(encoded.shapes.length, encoded.ids.length);
  });

  it('leaves out the words past its reach, whole', () => {
    const encoded = encodeSentence({ text: 'talks '.repeat(1000), before: '', parties: [] }, pieces);
    assert.ok(encoded.words.length < 1000);
    assert.equal(encoded.ids.length, encoded.words.length + 2);
  });
});

describe('batches', () => {
  it('hold every sentence once, alike in length', () => {
    const encoded = ['talks talks talks', 'talks', 'talks talks'].map((text) =>
      encodeSentence({ text, before: '', parties: [] }, pieces),
    );
    assert.deepEqual(batchesByLength(encoded, 2), [[1, 2], [0]]);
    assert.deepEqual(batchesByLength([], 2), []);
  });
});
