import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DayInterval } from '../../src/codebook/day.ts';
import type { Stage } from '../../src/codebook/types.ts';
import { datesOfSentence } from '../../src/dates/choose.ts';

const CONTEXT = { published: '2020-06-24', previous: null };

const show = (date: DayInterval | null): string =>
  date === null ? '-' : date[0] === date[1] ? date[0] : date.join('..');

/** The dates of the acts of a sentence; each act is its trigger and its stage. */
function dates(
  sentence: string,
  acts: readonly (readonly [string, Stage])[],
  previous: DayInterval | null = null,
) {
  const placed = acts.map(([trigger, stage]) => {
    const start = sentence.indexOf(trigger);
    return { start, end: start + trigger.length, stage };
  });
  const question = { sentence, acts: placed, context: { ...CONTEXT, previous }, story: previous };
  return datesOfSentence(question).map(({ interval }) => show(interval));
}

describe('an act that was done', () => {
  it('takes the date of its own clause', () => {
    const sentence = 'Jets bombed the port on Monday, and on Tuesday tanks crossed the river.';
    deepEqual(
      dates(sentence, [
        ['bombed', 'done'],
        ['crossed', 'done'],
      ]),
      ['2020-06-22', '2020-06-23'],
    );
  });

  it('shares the date of a verb beside it', () => {
    const sentence = 'They met on Friday and signed the pact, ending the feud.';
    const friday = '2020-06-19';
    deepEqual(
      dates(sentence, [
        ['met', 'done'],
        ['signed', 'done'],
        ['ending', 'cancelled'],
      ]),
      [friday, friday, friday],
    );
  });

  it('is dated the same in whatever order the acts come', () => {
    const sentence = 'Jets bombed the port on Monday, and a day later tanks crossed.';
    const acts = [
      ['crossed', 'done'],
      ['bombed', 'done'],
    ] as const;
    deepEqual(dates(sentence, acts), ['2020-06-23', '2020-06-22']);
  });

  it('does not take the date on which it was spoken of', () => {
    deepEqual(dates('The army said on Tuesday that it had shelled the camp.', [['shelled', 'done']]), ['-']);
    deepEqual(dates('Jets bombed the port, the army said on Tuesday.', [['bombed', 'done']]), ['-']);
    deepEqual(dates('On Monday, the army said it had shelled the camp.', [['shelled', 'done']]), ['-']);
  });

  it('takes the date inside what was said', () => {
    const sentence = 'The army said that on Tuesday it shelled the camp.';
    deepEqual(dates(sentence, [['shelled', 'done']]), ['2020-06-23']);
  });

  it('does not take the date of a relative clause, nor give it its own', () => {
    const sentence = 'The envoy, who was named in March, visited the town on Monday.';
    deepEqual(
      dates(sentence, [
        ['named', 'done'],
        ['visited', 'done'],
      ]),
      ['2020-03-01..2020-03-31', '2020-06-22'],
    );
    const defining = 'Rebels who took the dam in May gave it back on Monday.';
    deepEqual(
      dates(defining, [
        ['took', 'done'],
        ['gave', 'done'],
      ]),
      ['2020-05-01..2020-05-31', '2020-06-22'],
    );
  });

  it('is counted from the clause around', () => {
    const sentence = 'It protested on Tuesday, two days after boats rammed its ship.';
    deepEqual(
      dates(sentence, [
        ['protested', 'done'],
        ['rammed', 'done'],
      ]),
      ['2020-06-23', '2020-06-21'],
    );
    const fronted = 'Two days after the June 16 blast, it cut the line.';
    deepEqual(dates(fronted, [['cut', 'done']]), ['2020-06-18']);
  });

  it('happens with what it is said to happen with, not before or after it', () => {
    const when = 'The truce collapsed on Tuesday when troops clashed.';
    deepEqual(
      dates(when, [
        ['collapsed', 'failed'],
        ['clashed', 'done'],
      ]),
      ['2020-06-23', '2020-06-23'],
    );
    const after = 'The truce resumed on Tuesday after the king mediated.';
    deepEqual(
      dates(after, [
        ['resumed', 'resumed'],
        ['mediated', 'done'],
      ]),
      ['2020-06-23', '-'],
    );
  });

  it('is not on the day for which it was only scheduled', () => {
    deepEqual(dates('A summit planned for Friday was cancelled.', [['cancelled', 'cancelled']]), ['-']);
  });

  it('never gets the published day for want of another', () => {
    deepEqual(dates('The army shelled the camp.', [['shelled', 'done']]), ['-']);
  });
});

describe('an act that is due', () => {
  it('takes the date of what it commits to', () => {
    deepEqual(dates('Envoys will meet on Friday.', [['will meet', 'planned']]), ['2020-06-26']);
    const sentence = 'They agreed to hold reunions in August and to have generals meet in July.';
    deepEqual(
      dates(sentence, [
        ['agreed', 'promised'],
        ['meet', 'promised'],
      ]),
      ['2020-08-01..2020-08-31', '2020-07-01..2020-07-31'],
    );
  });

  it('does not take the day of the commitment', () => {
    deepEqual(dates('They agreed on Monday to disarm.', [['agreed', 'promised']]), ['-']);
    deepEqual(dates('On Monday he vowed to hit back.', [['vowed', 'threatened']]), ['-']);
    deepEqual(dates('In March it offered talks.', [['offered', 'proposed']]), ['-']);
  });

  it('is due from the commitment to the deadline', () => {
    deepEqual(dates('They agreed on Monday to leave by Friday.', [['agreed', 'promised']]), [
      '2020-06-22..2020-06-26',
    ]);
  });

  it('is looked for from the commitment on', () => {
    deepEqual(dates('In January 2018 they agreed to meet in May.', [['agreed', 'promised']]), [
      '2018-05-01..2018-05-31',
    ]);
  });

  it('does not take the date of a condition', () => {
    deepEqual(dates('It threatened to strike if the ship sails on Friday.', [['threatened', 'threatened']]), [
      '-',
    ]);
  });
});

describe('an act under way', () => {
  it('runs from its start to the published day', () => {
    deepEqual(dates('It has blocked the road since March.', [['blocked', 'underway']]), [
      '2020-03-01..2020-06-24',
    ]);
    const clause = 'It has complained since talks collapsed in February.';
    deepEqual(
      dates(clause, [
        ['complained', 'underway'],
        ['collapsed', 'failed'],
      ]),
      ['2020-02-01..2020-06-24', '2020-02-01..2020-02-29'],
    );
  });

  it('has no date where neither start nor day is told', () => {
    deepEqual(dates('It is massing troops.', [['massing', 'underway']], ['2020-06-23', '2020-06-23']), ['-']);
  });
});

describe('an answer', () => {
  const answerFor = (sentence: string, trigger: string, stage: Stage) => {
    const start = sentence.indexOf(trigger);
    const act = { start, end: start + trigger.length, stage };
    return datesOfSentence({ sentence, acts: [act], context: CONTEXT, story: null })[0];
  };

  it('says what the day was found from', () => {
    const answer = answerFor('He said on Monday that they met on Friday.', 'met', 'done');
    deepEqual(answer?.interval, ['2020-06-19', '2020-06-19']);
    equal(answer?.basis, 'relative to publication');
  });

  it('keeps the day of the move where the act is still to come', () => {
    const answer = answerFor('They agreed on Monday to meet in August.', 'agreed', 'promised');
    deepEqual(answer?.interval, ['2020-08-01', '2020-08-31']);
    deepEqual(answer?.moved, ['2020-06-22', '2020-06-22']);
  });
});
