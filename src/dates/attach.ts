import type { Span } from '../reading/reading.ts';
import type { ClauseLayout, Segment } from './clauses.ts';
import type { TimeExpression } from './expression.ts';

/** Words apart in a clause weigh little, "and" and commas between them much. */
const COST_OF_AND = 4;
const COST_OF_COMMA = 1;
const CHARACTERS_PER_COST = 60;
/** "Tuesday's surprise attack": as far as a date before a noun reaches. */
const ATTRIBUTIVE_REACH = 30;
/** How far behind a verb of speech its own date may stand: "told reporters in the capital on Tuesday". */
const SPEECH_REACH = 40;

/** The segment that holds a place of the sentence; the last one behind its end. */
export const segmentAt = (layout: ClauseLayout, place: number): Segment =>
  layout.segments.find((segment) => place >= segment.start && place < segment.end) ??
  layout.segments.at(-1) ?? { start: 0, end: 0, clause: 0, border: 'clause' };

/** The clause that holds a place of the sentence, as an index into `layout.clauses`. */
export const clauseAt = (layout: ClauseLayout, place: number): number => segmentAt(layout, place).clause;

const gap = (a: Span, b: Span): number => Math.max(0, a.start >= b.end ? a.start - b.end : b.start - a.end);

/** How far an expression is from a trigger of its own clause; null in another one. */
function cost(layout: ClauseLayout, expression: TimeExpression, trigger: Span): number | null {
  const clause = clauseAt(layout, expression.start);
  if (clause !== clauseAt(layout, trigger.start)) return null;
  if (expression.attributive) {
    const reached = trigger.start >= expression.end && gap(expression, trigger) <= ATTRIBUTIVE_REACH;
    return reached ? gap(expression, trigger) / CHARACTERS_PER_COST : null;
  }
  const [from, to] = [Math.min(expression.start, trigger.start), Math.max(expression.start, trigger.start)];
  const borders = layout.segments.filter(
    ({ start, border }) => start > from && start <= to && border !== 'clause',
  );
  const weight = borders.reduce(
    (sum, { border }) => sum + (border === 'and' ? COST_OF_AND : COST_OF_COMMA),
    0,
  );
  return weight + gap(expression, trigger) / CHARACTERS_PER_COST;
}

/** "said on Tuesday", "On Monday the ministry said": the date of the saying, unless a trigger lies between. */
function isOfSpeech(layout: ClauseLayout, expression: TimeExpression, triggers: readonly Span[]): boolean {
  const clause = clauseAt(layout, expression.start);
  return layout.speech.some((verb) => {
    if (
      verb.clause !== clause ||
      triggers.some((trigger) => trigger.start <= verb.start && verb.end <= trigger.end)
    )
      return false;
    const [from, to] = [Math.min(verb.end, expression.end), Math.max(verb.start, expression.start)];
    const between = triggers.some((trigger) => trigger.start >= from && trigger.end <= to);
    return !between && (verb.start > expression.start || gap(verb, expression) <= SPEECH_REACH);
  });
}

/** For every expression the trigger that it dates: an index into `triggers`, or null for none. */
export function attach(
  layout: ClauseLayout,
  expressions: readonly TimeExpression[],
  triggers: readonly Span[],
): (number | null)[] {
  return expressions.map((expression) => {
    if (expression.role === 'offset clause' || isOfSpeech(layout, expression, triggers)) return null;
    let best: number | null = null;
    let least = Infinity;
    triggers.forEach((trigger, index) => {
      const distance = cost(layout, expression, trigger);
      if (distance === null || distance >= least) return;
      [best, least] = [index, distance];
    });
    return best;
  });
}
