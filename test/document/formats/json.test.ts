import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InputFailure } from '../../../src/failure.ts';
import { readJson } from '../../../src/document/formats/json.ts';

const outcomes = (text: string): string[] =>
  readJson(text, 'a.json').map((read) =>
    read instanceof InputFailure ? `${read.input}: ${read.message}` : `${read.source}: ${read.text}`,
  );

describe('readJson', () => {
  it('reads one record', () => assert.deepEqual(outcomes('{"text": "One came."}'), ['a.json: One came.']));

  it('reads a list, a broken record stopping no other', () => {
    assert.deepEqual(outcomes('[{"text": "One came."}, {}, {"text": "Two left."}]'), [
      'a.json#1: One came.',
      'a.json#2: text is missing or no string',
      'a.json#3: Two left.',
    ]);
  });

  it('says where the syntax is broken', () => {
    assert.match(outcomes('{"text":\n "a" "b"}')[0]!, /^a\.json: not valid JSON: .*line 2 column 6/);
  });

  it('refuses an empty list', () => assert.deepEqual(outcomes('[]'), ['a.json: an empty list']));
});
