import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clausesOf } from '../../src/dates/clauses.ts';
import { findExpressions } from '../../src/dates/find-dates.ts';

/** The stretches of a sentence, each with the kind of its clause; triggers are the words named. */
function stretches(sentence: string, ...triggers: string[]): string[] {
  const spans = triggers.map((trigger) => {
    const start = sentence.indexOf(trigger);
    return { start, end: start + trigger.length };
  });
  const { clauses, segments } = clausesOf(sentence, findExpressions(sentence), spans);
  return segments.map(
    ({ start, end, clause }) => `${clauses[clause]?.kind}: ${sentence.slice(start, end).trim()}`,
  );
}

describe('clauses', () => {
  it('end a relative clause at its second comma', () =>
    deepEqual(stretches('The envoy, who left, came back', 'came'), [
      'main: The envoy',
      'main: ,',
      'subordinate: who left',
      'main: , came back',
    ]));

  it('know what was said from who said it', () => {
    deepEqual(stretches('Tehran said it had fired', 'fired'), [
      'main: Tehran said',
      'reported: it had fired',
    ]);
    equal(
      stretches('Jets struck, the army said on Monday.', 'struck').at(-1),
      'attribution: the army said on Monday.',
    );
  });

  it('do not break inside a date', () =>
    deepEqual(stretches('Signed on June 16, 2019 by both'), ['main: Signed on June 16, 2019 by both']));

  it('see a participle behind a comma, and no clause in "before dawn"', () => {
    equal(stretches('Troops clashed, dashing hopes', 'clashed').at(-1), 'participle: dashing hopes');
    deepEqual(stretches('They struck before dawn'), ['main: They struck before dawn']);
  });
});
