import { equal, deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Orientation } from '../../src/dates/expression.ts';
import { findDates } from '../../src/dates/find-dates.ts';

/** A Wednesday; the event told before was on a Tuesday eight days earlier. */
const CONTEXT = { published: '2020-06-24', previous: ['2020-06-16', '2020-06-16'] as const };

const found = (sentence: string, orientation: Orientation = 'past'): string[] =>
  findDates(sentence, CONTEXT, orientation).map(
    ({ text, interval: [from, to] }) => `${text} = ${from === to ? from : `${from}..${to}`}`,
  );

type Cases = readonly (readonly [sentence: string, ...expected: string[]])[];

const check = (cases: Cases, orientation: Orientation = 'past'): void => {
  for (const [sentence, ...expected] of cases) deepEqual(found(sentence, orientation), expected, sentence);
};

describe('days of the calendar', () => {
  it('are found in the orders of the press', () =>
    check([
      ['They met on 16 June.', 'on 16 June = 2020-06-16'],
      ['They met on June 16, 2019, in Oslo.', 'on June 16, 2019 = 2019-06-16'],
      ['The raid of Sept. 11, 2001', 'Sept. 11, 2001 = 2001-09-11'],
      ['Signed 2018-04-27.', '2018-04-27 = 2018-04-27'],
      ['A notice dated 27/04/2018', '27/04/2018 = 2018-04-27'],
      ['On Tuesday, June 16, it fell.', 'On Tuesday, June 16 = 2020-06-16'],
      ['On June 16 last year it fell.', 'On June 16 last year = 2019-06-16'],
      ['Shells killed 12 on March 5.', 'on March 5 = 2020-03-05'],
      ['They left on the 14th.', 'on the 14th = 2020-06-14'],
      ['He resigned on New Year’s Day.', 'on New Year’s Day = 2020-01-01'],
    ]));

  it('take the year that puts them on the right side of the writing', () => {
    check([['It ends on Oct 28.', 'on Oct 28 = 2019-10-28']]);
    check([['It ends on Oct 28.', 'on Oct 28 = 2020-10-28']], 'future');
  });
});

describe('weekdays', () => {
  it('are the last one for a past act, the published day included', () =>
    check([
      ['They met on Tuesday.', 'on Tuesday = 2020-06-23'],
      ['They met on Wednesday evening.', 'on Wednesday evening = 2020-06-24'],
      ['They met late Thursday.', 'Thursday = 2020-06-18'],
      ['They met last Wednesday.', 'last Wednesday = 2020-06-17'],
      ['Last Friday they met.', 'Last Friday = 2020-06-19'],
      ['Tuesday’s attack', 'Tuesday = 2020-06-23'],
    ]));

  it('are the next one for an act that is due', () =>
    check(
      [
        ['They meet on Tuesday.', 'on Tuesday = 2020-06-30'],
        ['They meet on Wednesday.', 'on Wednesday = 2020-06-24'],
        ['It holds from Friday.', 'from Friday = 2020-06-26'],
        ['They meet on Thursday of next week.', 'on Thursday of next week = 2020-07-02'],
        ['They leave by Friday.', 'by Friday = 2020-06-24..2020-06-26'],
      ],
      'future',
    ));
});

describe('months, seasons and years', () => {
  it('are whole intervals, cut at the published day', () =>
    check([
      ['In January it froze.', 'In January = 2020-01-01..2020-01-31'],
      ['last September', 'last September = 2019-09-01..2019-09-30'],
      ['It collapsed in February last year.', 'in February last year = 2019-02-01..2019-02-28'],
      ['May 1998', 'May 1998 = 1998-05-01..1998-05-31'],
      ['early June', 'early June = 2020-06-01..2020-06-10'],
      ['in late March', 'in late March = 2020-03-21..2020-03-31'],
      ['In June it rained.', 'In June = 2020-06-01..2020-06-24'],
      ['in 2018', 'in 2018 = 2018-01-01..2018-12-31'],
      ['the 2018 accord', '2018 = 2018-01-01..2018-12-31'],
      ['since 2011', 'since 2011 = 2011-01-01..2020-06-24'],
      ['in the 1990s', 'in the 1990s = 1990-01-01..1999-12-31'],
      ['last spring', 'last spring = 2020-03-01..2020-05-31'],
      ['in the summer of 2017', 'in the summer of 2017 = 2017-06-01..2017-08-31'],
    ]));

  it('are the coming ones for an act that is due', () =>
    check(
      [
        ['a visit in the autumn', 'in the autumn = 2020-09-01..2020-11-30'],
        ['a meeting in May', 'in May = 2021-05-01..2021-05-31'],
        ['carbon-free by 2030', 'by 2030 = 2020-06-24..2030-12-31'],
        ['It runs until Nov. 19.', 'until Nov. 19 = 2020-06-24..2020-11-19'],
      ],
      'future',
    ));
});

describe('periods told from the day of writing', () => {
  it('run from Monday to Sunday, or over the month or year', () =>
    check([
      ['last week', 'last week = 2020-06-15..2020-06-21'],
      ['since last week', 'since last week = 2020-06-15..2020-06-24'],
      ['this week', 'this week = 2020-06-22..2020-06-24'],
      ['earlier this month', 'earlier this month = 2020-06-01..2020-06-24'],
      ['later this month', 'later this month = 2020-06-24..2020-06-30'],
      ['late last year', 'late last year = 2019-10-01..2019-12-31'],
      ['overnight', 'overnight = 2020-06-23..2020-06-24'],
      ['yesterday', 'yesterday = 2020-06-23'],
      ['two days ago', 'two days ago = 2020-06-22'],
      ['two months ago', 'two months ago = 2020-04-01..2020-04-30'],
      ['in recent weeks', 'in recent weeks = 2020-05-25..2020-06-24'],
      ['at the weekend', 'at the weekend = 2020-06-20..2020-06-21'],
    ]));
});

describe('periods told from the event before', () => {
  it('count from its day', () =>
    check([
      ['Two days earlier it fell.', 'Two days earlier = 2020-06-14'],
      ['a day later', 'a day later = 2020-06-17'],
      ['the next day', 'the next day = 2020-06-17'],
      ['the same day', 'the same day = 2020-06-16'],
      ['that evening', 'that evening = 2020-06-16'],
      ['hours later', 'hours later = 2020-06-16'],
      ['the following month', 'the following month = 2020-07-01..2020-07-31'],
      ['He left that June.', 'that June = 2020-06-01..2020-06-24'],
      ['The following May it fell.', 'The following May = 2021-05-01..2021-05-31'],
      ['It said that Tuesday was quiet.', 'Tuesday = 2020-06-23'],
      ['through that day and the next', 'through that day and the next = 2020-06-16..2020-06-17'],
    ]));

  it('are not found where no event is told before', () => {
    deepEqual(findDates('Two days earlier it fell.', { ...CONTEXT, previous: null }), []);
  });
});

describe('ranges', () => {
  it('join their two ends', () =>
    check([
      ['on Monday and Tuesday', 'on Monday and Tuesday = 2020-06-22..2020-06-23'],
      ['between 3 and 7 May', 'between 3 and 7 May = 2020-05-03..2020-05-07'],
      ['June 16-18', 'June 16-18 = 2020-06-16..2020-06-18'],
      ['from 2003 to 2011', 'from 2003 to 2011 = 2003-01-01..2011-12-31'],
      ['from November to March', 'from November to March = 2019-11-01..2020-03-31'],
      ['3 June to 5 June 2019', '3 June to 5 June 2019 = 2019-06-03..2019-06-05'],
    ]));
});

describe('what only looks like a date', () => {
  const REFUSED = [
    'Resolution 2231 was adopted.',
    'About 1,974 soldiers fell.',
    'They housed them in 2000 homes.',
    'An F-16 was lost.',
    'The Six-Day War changed it.',
    'After 9/11 it changed.',
    'They work 24/7 on it.',
    'Article 5 was invoked.',
    'He may go.',
    'They march on the capital.',
    'He asked Theresa May for help.',
    'Operation 2015 was secret.',
    'Agenda 2030 is a plan.',
    'Mr. Kim, 36, smiled.',
    'A 24-year-old was held.',
    'The Sunday Times reported it.',
    'Bloody Sunday was remembered.',
    'The Good Friday Agreement stands.',
    'The 38th parallel is the border.',
    'It is the 20th anniversary.',
    'The Arab Spring began here.',
    'The fall of the city shocked them.',
    'They met on the eve of June 12.',
    'It went on day after day.',
    'Today’s youth is idle.',
    'The last day was the worst.',
    'No date: 05/06/2019 is two of them.',
    'It cost $2018 a piece.',
    'They fired 2,018 shells.',
    'Kilometer 101 is a tent.',
    'It took longer than a day.',
    'She rose to second place.',
    'They fought for decades.',
    'It came sooner rather than later.',
    'It was the first thaw in six years.',
    'A day of talks, and then a night of rain.',
    'Twice a day and three times a week.',
    'The march to the sea began.',
    'Fall back, he told them in winter coats.',
    'A late-night broadcast',
    'They held the second round of talks.',
    'Room 1984 was locked.',
    'Flight 2018 landed.',
    'It is 2,400 kilometres by road.',
    'He lives at 1600 Elm Street.',
    'Version 2.10.3 was released.',
    'A budget of 2019 million dollars',
    'Between 3 and 7 soldiers died.',
    'From 12 to 15 boats sailed.',
    'It weighs in at 2000 tonnes.',
    'He spoke of May and her cabinet.',
    'Mr. March and Ms. June came.',
    'Red October is a factory.',
    'The Friday Times wrote so.',
    'He is second to none.',
    'It broke within the alliance.',
    'They left one after another.',
    'The sooner the better.',
    'He said that days like these are rare.',
    'He came of age in the camp.',
    'Some day they will meet.',
    'One night in a cell was enough.',
    'The talks were later than planned.',
    'The Tuesdays of his life.',
    'It was a 2-1 vote, 45 to 12.',
    'Call 555-2018 now.',
    'Spring water ran down.',
    'He was the sun and moon to them.',
    'They sat down in groups of 12.',
    'KYIV, Nov 2 - Shells fell on the town.',
    'SEOUL, June 15 (Agency) — Nothing moved.',
  ];
  for (const sentence of REFUSED) it(sentence, () => deepEqual(found(sentence), []));
});

describe('the basis', () => {
  const basis = (sentence: string) => findDates(sentence, CONTEXT)[0]?.basis;
  it('tells what was said from what was inferred', () => {
    equal(basis('on 16 June 2020'), 'stated');
    equal(basis('on Tuesday'), 'relative to publication');
    equal(basis('the next day'), 'relative to event');
    equal(basis('early June'), 'inferred');
  });

  it('needs no published day where the year is told, and finds nothing where it is needed', () => {
    const unknown = { published: null, previous: null };
    equal(findDates('in 2018', unknown)[0]?.basis, 'stated');
    deepEqual(findDates('on Tuesday, in May and last week', unknown), []);
  });
});
