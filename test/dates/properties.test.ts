import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { isDay } from '../../src/codebook/day.ts';
import { STAGES } from '../../src/codebook/types.ts';
import { daysBetween } from '../../src/codebook/day.ts';
import { addDays, weekdayOf } from '../../src/dates/calendar.ts';
import { datesOfSentence } from '../../src/dates/choose.ts';
import { findDates } from '../../src/dates/find-dates.ts';
import { WEEKDAYS } from '../../src/dates/words.ts';

/** Any day from 1900 to 2099. */
const day = fc.integer({ min: 0, max: 73_048 }).map((count) => addDays('1900-01-01', count));
const orientation = fc.constantFrom('past' as const, 'future' as const);
/** Strings that come near to dates, so that the finders have something to trip over. */
const pieces = fc.constantFrom(
  ...'on,in,since,by,from,until,last,next,this,early,late,the,a,and,to,of,two,12,31,2018,1990s,May,March,Feb.,week'.split(
    ',',
  ),
  ...'Monday,Tuesday,day,days,later,earlier,ago,after,that,same,autumn,year,month,said,who,when,🚀,“,”,(,),-,—,;,’s'.split(
    ',',
  ),
  '29 February',
  '9/11',
  '2020-06-16',
  'June 16-18',
  'between',
  'overnight',
  'hours',
  ',',
  '.',
  '999',
  '30 June',
);
const nearDates = fc.array(pieces, { maxLength: 24 }).map((words) => words.join(' '));
const sentence = fc.oneof(nearDates, fc.string({ unit: 'grapheme', maxLength: 200 }));
const SEEDED = { seed: 20200624, numRuns: 300 };

describe('any found date', () => {
  it('slices back exactly and is an interval of days that exist', () => {
    const property = fc.property(sentence, day, day, orientation, (text, published, previous, towards) => {
      let reached = 0;
      for (const found of findDates(text, { published, previous: [previous, previous] }, towards)) {
        equal(text.slice(found.start, found.end), found.text);
        ok(found.start >= reached && found.end > found.start, 'in text order, without overlaps');
        reached = found.end;
        ok(isDay(found.interval[0]) && isDay(found.interval[1]) && found.interval[0] <= found.interval[1]);
      }
    });
    fc.assert(property, SEEDED);
  });

  it('with a weekday alone lies within the seven days up to the published one', () => {
    const property = fc.property(day, fc.constantFrom(...Object.keys(WEEKDAYS)), (published, weekday) => {
      const [past] = findDates(`They met on ${weekday}.`, { published, previous: null });
      const [ahead] = findDates(`They meet on ${weekday}.`, { published, previous: null }, 'future');
      const [before, after] = [past?.interval[0] ?? '', ahead?.interval[0] ?? ''];
      equal(weekdayOf(before), WEEKDAYS[weekday]);
      equal(weekdayOf(after), WEEKDAYS[weekday]);
      ok(daysBetween(before, published) >= 0 && daysBetween(before, published) < 7);
      ok(daysBetween(published, after) >= 0 && daysBetween(published, after) < 7);
    });
    fc.assert(property, SEEDED);
  });
});

describe('the date of an act', () => {
  const acts = fc.array(
    fc.record({
      at: fc.nat(200),
      length: fc.integer({ min: 1, max: 12 }),
      stage: fc.constantFrom(...STAGES),
    }),
    {
      maxLength: 5,
    },
  );
  const question = fc.record({
    text: sentence,
    published: fc.option(day),
    previous: fc.option(day),
    placed: acts,
  });

  it('is a valid interval or none, whatever the sentence, and a past act has none in the future', () => {
    const property = fc.property(question, ({ text, published, previous, placed }) => {
      const told = previous === null ? null : ([previous, previous] as const);
      const list = placed
        .map(({ at, length, stage }) => ({ start: at, end: at + length, stage }))
        .sort((a, b) => a.start - b.start);
      const answers = datesOfSentence({
        sentence: text,
        acts: list,
        context: { published, previous: null },
        story: told,
      });
      for (const [index, { interval }] of answers.entries()) {
        if (interval === null) continue;
        ok(isDay(interval[0]) && isDay(interval[1]) && interval[0] <= interval[1]);
        if (published !== null && list[index]?.stage === 'done')
          ok(interval[0] <= published, interval.join());
      }
    });
    fc.assert(property, SEEDED);
  });
});

describe('time', () => {
  const UNITS = [
    'the army said on Monday that ',
    ' ',
    '12 ',
    'early ',
    'June ',
    'two days ',
    '’s ',
    ', ',
    'Monday and ',
    'in the late ',
  ];
  const CONTEXT = { published: '2020-06-24', previous: null };
  // of the processor, not of the clock: other programs on the machine do not count
  const millis = (text: string): number => {
    const from = process.cpuUsage();
    findDates(text, CONTEXT);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };

  for (const unit of UNITS) {
    it(`grows with the length of a sentence, not with its square (${JSON.stringify(unit)})`, () => {
      const [short, long] = [10_000, 80_000].map((length) => unit.repeat(length / unit.length));
      const least = Math.min(millis(short ?? ''), millis(short ?? ''));
      // eight times the text; a square would take 64 times as long. The constant covers the compiler.
      ok(millis(long ?? '') < 24 * least + 150);
    });
  }
});
