import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventType, Stage } from '../../src/codebook/types.ts';
import { datesOfText } from '../../src/dates/date-events.ts';

type Told = readonly [
  text: string,
  trigger: string,
  stage: Stage,
  type: EventType,
  opensParagraph?: 'new paragraph',
];

/** The dates of a text with one act a sentence, published on a Wednesday. */
const dates = (...told: readonly Told[]): (string | undefined)[] =>
  datesOfText(
    told.map(([text, trigger, stage, type, opens]) => {
      const start = text.indexOf(trigger);
      const act = { start, end: start + trigger.length, stage, type };
      return { text, acts: [act], opensParagraph: opens !== undefined };
    }),
    '2020-06-24',
  ).map(([answer]) => answer?.interval?.join('..'));

const STRUCK: Told = ['Jets struck the camp on Monday.', 'struck', 'done', 'ASSAULT'];
const MONDAY = '2020-06-22..2020-06-22';

describe('the day on which an ordered act is due', () => {
  it('is told behind "to" with a verb, not behind "to" with a place', () => {
    const moved: Told = ['She had ordered two boats to the gulf in May.', 'ordered', 'ordered', 'THREATEN'];
    const due: Told = ['She ordered two boats to sail in August.', 'ordered', 'ordered', 'THREATEN'];
    deepEqual(dates(moved), [undefined]);
    deepEqual(dates(due), ['2020-08-01..2020-08-31']);
  });
});

describe('an act without a day of its own', () => {
  it('goes on from the day that the telling has reached', () => {
    const next: Told = ['The raid killed 20 people.', 'killed', 'done', 'ASSAULT'];
    deepEqual(dates(STRUCK, next), [MONDAY, MONDAY]);
  });

  it('runs to the published day where it answers what was told', () => {
    const reaction: Told = ['A neighbour condemned the raid.', 'condemned', 'done', 'ACCUSE'];
    deepEqual(dates(STRUCK, reaction), [MONDAY, '2020-06-22..2020-06-24']);
  });

  it('has none in the perfect, on some other day, or out of history', () => {
    const perfect: Told = ['It has expelled an envoy.', 'expelled', 'done', 'SANCTION'];
    const loose: Told = ['It had earlier expelled an envoy.', 'expelled', 'done', 'SANCTION'];
    const history: Told = ['In 2010 they signed a pact.', 'signed', 'done', 'SUPPORT'];
    const within: Told = ['Under it a navy lifted the blockade.', 'lifted', 'cancelled', 'RETREAT'];
    deepEqual(dates(STRUCK, perfect), [MONDAY, undefined]);
    deepEqual(dates(STRUCK, loose), [MONDAY, undefined]);
    deepEqual(dates(STRUCK, history, within), [MONDAY, '2010-01-01..2010-12-31', undefined]);
  });

  it('comes back from history to the news with a new paragraph', () => {
    const history: Told = ['In 2010 they signed a pact.', 'signed', 'done', 'SUPPORT'];
    const back: Told = ['The raid killed 20 people.', 'killed', 'done', 'ASSAULT', 'new paragraph'];
    deepEqual(dates(STRUCK, history, back), [MONDAY, '2010-01-01..2010-12-31', MONDAY]);
  });

  it('has none in the lead', () => {
    deepEqual(dates(['Jets struck the camp.', 'struck', 'done', 'ASSAULT']), [undefined]);
  });
});

describe('a day told by the event before', () => {
  it('is counted from the day told last', () => {
    const next: Told = ['The next day tanks crossed the river.', 'crossed', 'done', 'ASSAULT'];
    const flashback: Told = ['It had warned of it on Friday.', 'warned', 'threatened', 'THREATEN'];
    const evening: Told = ['That evening it called an envoy home.', 'called', 'done', 'SANCTION'];
    deepEqual(dates(STRUCK, next), [MONDAY, '2020-06-23..2020-06-23']);
    deepEqual(dates(STRUCK, flashback, evening), [MONDAY, undefined, '2020-06-19..2020-06-19']);
  });
});
