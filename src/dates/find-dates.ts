import type { Orientation, TimeExpression } from './expression.ts';
import { FINDERS } from './finders/index.ts';
import type { DateContext, FoundDate } from './found-date.ts';
import { withoutDateline } from './refiners/dateline.ts';
import { joined } from './refiners/joins.ts';
import { withoutNames } from './refiners/names.ts';
import { withoutOverlaps } from './refiners/overlaps.ts';
import { withRole } from './refiners/prepositions.ts';
import { resolve } from './resolve.ts';

/**
 * The expressions of time in a sentence, in text order and without overlaps; which days they mean is not asked yet.
 * Names go before overlaps are settled, so that a shorter reading may take the place of a refused one.
 */
export function findExpressions(sentence: string): TimeExpression[] {
  const found = FINDERS.flatMap((find) => find(sentence));
  const named = withoutDateline(withoutNames(found, sentence), sentence);
  return joined(withoutOverlaps(named), sentence).map((finding) => withRole(finding, sentence));
}

/**
 * The dates of a sentence: every expression whose days can be told from the context. `orientation` (default `past`)
 * says where the acts of the sentence lie: "on Tuesday" is the last Tuesday for one that was made, the next for one
 * that is due.
 *
 * @example findDates('They met on Tuesday.', { published: '2020-06-24', previous: null }) // → 2020-06-23
 */
export function findDates(
  sentence: string,
  context: DateContext,
  orientation: Orientation = 'past',
): FoundDate[] {
  return findExpressions(sentence).flatMap((expression) => {
    const resolved = resolve(expression, { ...context, orientation });
    if (resolved === null) return [];
    const { start, end } = expression;
    return [{ start, end, text: sentence.slice(start, end), ...resolved }];
  });
}
