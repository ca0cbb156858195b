import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InputFailure } from '../../../src/failure.ts';
import { readRecord } from '../../../src/document/formats/record.ts';

describe('readRecord', () => {
  it('reads what it knows and passes over the rest', () => {
    const record = {
      id: 7,
      published: '2021-03-03T10:00:00Z',
      title: ' Envoys meet ',
      text: 'They met.',
      outlet: '',
      events: [],
    };
    assert.deepEqual(readRecord(record, 'a.json'), {
      source: 'a.json',
      id: '7',
      published: '2021-03-03',
      title: 'Envoys meet',
      text: 'They met.',
      outlet: null,
      url: null,
      byline: null,
    });
  });

  const BROKEN: readonly (readonly [value: unknown, problem: RegExp])[] = [
    [{ title: 'Envoys meet' }, /^text is missing/],
    [{ text: 3 }, /^text is missing or no string/],
    [{ text: 'They met.', published: '3/3/21' }, /^published "3\/3\/21" is no ISO date/],
    [{ text: 'They met.', published: 20210303 }, /^published must be a date in quotes/],
    [{ text: 'They met.', title: ['a'] }, /^title /],
    ['They met.', /^the record /],
    [null, /^the record /],
  ];
  for (const [value, problem] of BROKEN) {
    it(`says what is wrong with ${JSON.stringify(value)}`, () => {
      const read = readRecord(value, 'a.json#2');
      assert.ok(read instanceof InputFailure);
      assert.equal(read.input, 'a.json#2');
      assert.match(read.message, problem);
    });
  }
});
