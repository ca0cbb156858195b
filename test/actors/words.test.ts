import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords } from '../../src/actors/words.ts';

const norms = (text: string): string[] => splitWords(text).map((word) => word.norm);

test('possessive endings are words of their own, whatever the apostrophe', () => {
  assert.deepEqual(norms("Peru's army"), ['peru', "'s", 'army']);
  assert.deepEqual(norms('the rebels’ camp'), ['the', 'rebels', "'s", 'camp']);
});

test('hyphens cut a word, and the second half knows', () => {
  assert.deepEqual(
    splitWords('Saudi-led talks').map(({ norm, glued }) => [norm, glued]),
    [
      ['saudi', false],
      ['led', true],
      ['talks', false],
    ],
  );
});

test('abbreviations keep their stop, numbers their comma, names their accents in the text only', () => {
  assert.deepEqual(
    splitWords('Gen. Dupré led 1,200 U.S. men.').map((word) => word.text),
    ['Gen.', 'Dupré', 'led', '1,200', 'U.S.', 'men', '.'],
  );
  assert.equal(norms('Dupré')[0], 'dupre');
});

test('words point into the text', () => {
  const text = 'Côte d’Ivoire and N’Djamena';
  for (const word of splitWords(text)) assert.equal(text.slice(word.start, word.end), word.text);
});
