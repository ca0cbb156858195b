import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findWrittenDay, isoDay } from '../../src/document/written-day.ts';

describe('findWrittenDay', () => {
  const DAYS = [
    ['MANILA, June 18 - ', { year: null, month: 6, day: 18 }],
    ['Strelsau, 3 March 2021 –', { year: 2021, month: 3, day: 3 }],
    ['Sept. 5th, 2023', { year: 2023, month: 9, day: 5 }],
    ['STRELSAU, NOV 2', { year: null, month: 11, day: 2 }],
    ['2020-06-24', { year: 2020, month: 6, day: 24 }],
    ['Wed, 24 Jun 2020 10:00:00 GMT', { year: 2020, month: 6, day: 24 }],
  ] as const;
  for (const [text, day] of DAYS) it(`reads "${text}"`, () => assert.deepEqual(findWrittenDay(text), day));

  for (const text of ['SEOUL, South Korea', 'June 31', 'Marching 3 days', 'May they meet', '2020-13-01']) {
    it(`finds none in "${text}"`, () => assert.equal(findWrittenDay(text), null));
  }
});

describe('isoDay', () => {
  it('writes two digits for month and day', () =>
    assert.equal(isoDay({ year: 2021, month: 3, day: 3 }), '2021-03-03'));
});
