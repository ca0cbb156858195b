import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, dayOf, monthsFrom, weekOf, weekdayOf, yearsFrom } from '../../src/dates/calendar.ts';

describe('calendar', () => {
  it('knows which days exist', () => {
    equal(dayOf(2020, 2, 29), '2020-02-29');
    equal(dayOf(2019, 2, 29), null);
    equal(dayOf(2019, 13, 1), null);
  });

  it('counts days over months and years', () => {
    equal(addDays('2019-12-31', 1), '2020-01-01');
    equal(weekdayOf('2020-06-24'), 3);
  });

  it('gives whole weeks, months and years', () => {
    deepEqual(weekOf('2020-06-24'), ['2020-06-22', '2020-06-28']);
    deepEqual(monthsFrom(2020, 12, 3), ['2020-12-01', '2021-02-28']);
    deepEqual(monthsFrom(2020, 0), ['2019-12-01', '2019-12-31']);
    deepEqual(yearsFrom(2018), ['2018-01-01', '2018-12-31']);
  });
});
