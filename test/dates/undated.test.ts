import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsWithoutDay } from '../../src/dates/undated.ts';
import { documentFromText } from '../../src/document/from-text.ts';

const CASES: readonly (readonly [text: string, words: string | null])[] = [
  ['Ecuador sent tanks to the river on Tuesday.', 'on Tuesday'],
  ['Ecuador sent tanks to the river on Jan. 12, 1995.', null],
  ['Ecuador sent tanks to the river.', null],
];

for (const [text, words] of CASES) {
  test(`"${text}" needs ${words === null ? 'no' : 'a'} published day`, () => {
    const found = wordsWithoutDay(documentFromText({ text }));
    assert.equal(found?.replace(/^on /, '') ?? null, words?.replace(/^on /, '') ?? null);
  });
}
