import { ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNewsDays } from './fixtures/news-days.ts';

/** Shares of acts with exactly the editor's day below which the rules have got worse. */
const FLOORS = [
  { name: 'news-days.txt', share: 0.93 },
  { name: 'news-days-held-out.txt', share: 0.95 },
] as const;

describe('the days of acts in news texts', () => {
  for (const { name, share } of FLOORS) {
    it(`are those of an editor in ${100 * share} of 100 (${name})`, (test) => {
      const verdicts = readNewsDays(name);
      const wrong = verdicts.filter(({ act, found }) => found !== act.date);
      test.diagnostic(`${verdicts.length - wrong.length} of ${verdicts.length}`);
      const listed = wrong.map(({ act, found }) => `${act.trigger}: ${act.date}, found ${found}`).join('\n');
      ok(1 - wrong.length / verdicts.length >= share, listed);
    });
  }
});
