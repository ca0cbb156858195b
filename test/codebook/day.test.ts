import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysBetween, isDay } from '../../src/codebook/day.ts';

describe('a day', () => {
  it('is one that exists, in ISO 8601', () => {
    assert.ok(isDay('2024-02-29'));
    for (const text of ['2023-02-29', '2023-13-01', '2023-2-1', '20230201', '2023-02-01T00:00', ''])
      assert.ok(!isDay(text), text);
  });

  it('is counted over months and years, and back', () => {
    assert.equal(daysBetween('2020-02-28', '2020-03-01'), 2);
    assert.equal(daysBetween('2019-12-31', '2020-12-31'), 366);
    assert.equal(daysBetween('2020-03-01', '2020-02-28'), -2);
  });
});
