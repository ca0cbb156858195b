import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { splitWords } from '../../src/reading/words.ts';
import { WordPieces } from '../../src/reading/word-pieces.ts';

interface Row {
  readonly sentence: string;
  readonly words: readonly string[];
  readonly shapes: readonly number[];
  readonly ids: readonly (readonly number[])[];
}

const rows = JSON.parse(readFileSync(new URL('fixtures/pieces.json', import.meta.url), 'utf8')) as Row[];
const vocabulary = readFileSync(new URL('../../models/reader/vocabulary.txt', import.meta.url), 'utf8');
const pieces = new WordPieces(vocabulary.split('\n'));

describe('words and word pieces', () => {
  it('divides a sentence as training did', () => {
    for (const { sentence, words, shapes, ids } of rows) {
      const found = splitWords(sentence);
      assert.deepEqual(
        found.map((word) => word.text),
        words,
        sentence,
      );
      assert.deepEqual(
        found.map((word) => word.shape),
        shapes,
        sentence,
      );
      assert.deepEqual(
        found.map((word) => pieces.encode(word.text)),
        ids,
        sentence,
      );
    }
  });

  it('points back into the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const word of splitWords(text)) {
          assert.equal(text.slice(word.start, word.end), word.text);
          assert.ok(word.start >= end);
          end = word.end;
        }
        const letters = text.replaceAll(/\s/gu, '');
        assert.equal(
          splitWords(text)
            .map((word) => word.text)
            .join(''),
          letters,
        );
      }),
    );
  });
});
