import type { DayInterval } from '../codebook/day.ts';
import { clauseAt } from './attach.ts';
import { SAME_TIME } from './clause-words.ts';
import type { Clause } from './clauses.ts';
import type { TimeExpression } from './expression.ts';
import { isReaction } from './inherit.ts';
import { resolve } from './resolve.ts';
import { ELSEWHEN, UNTOLD, type Found, type Moved, type SentenceDays } from './sentence-days.ts';

/** Clauses that only carry what another one says; a day told around them reaches through. */
const isCarrier = (clause: Clause): boolean =>
  clause.kind === 'reported' || clause.kind === 'insert' || clause.word === 'that' || clause.word === 'as';

/** The day that an act has from the clause in which it stands, where it has none of its own. */
export function dayOfClause(days: SentenceDays, index: number): Found {
  const id = days.clauseOf(index);
  const clause = days.layout.clauses[id];
  if (clause === undefined) return UNTOLD;
  const since = sinceChild(days, id, index);
  if (since !== null) return since;
  if (clause.kind === 'offset') return fromOffset(days, clause, index) ?? ELSEWHEN;
  const gerund = isGerund(days, index) ? dayAround(days, clause, index) : UNTOLD;
  if (gerund !== UNTOLD) return gerund;
  if (clause.kind === 'participle') return dayAround(days, clause, index);
  if (clause.kind !== 'subordinate' || clause.word === 'that') return fromChildOffset(days, id, index);
  if (SAME_TIME.test(clause.word)) return dayAround(days, clause, index);
  // "said the envoy, who condemned the raid" answers the news; what else a relative clause tells may be long past
  const answers =
    /^wh(?:o|ich)$/.test(clause.word) && days.tenses[index] === 'past' && isReaction(days, index);
  return answers ? UNTOLD : ELSEWHEN;
}

/** "acts like cutting the line": the verb in -ing has the time of what it belongs to. */
function isGerund(days: SentenceDays, index: number): boolean {
  const act = days.question.acts[index];
  return act !== undefined && /^\w{2,}ing\b/.test(days.question.sentence.slice(act.start, act.end));
}

/** "has complained since the talks collapsed in February": from the day of that clause to the published one. */
function sinceChild(days: SentenceDays, id: number, index: number): Moved | null {
  const { published } = days.question.context;
  const child = days.layout.clauses.findIndex(({ word, parent }) => word === 'since' && parent === id);
  const start = child < 0 || published === null ? null : dayInside(days, child, index);
  if (start === null || published === null || start[0] > published) return null;
  return { interval: [start[0], published], basis: 'inferred', told: true };
}

/** The day told around a clause before it begins: by an expression beside it, an act, or an expression without an act. */
function dayAround(days: SentenceDays, clause: Clause, index: number): Found {
  const beside = days.expressions.findLast(({ end }) => end <= clause.start && clause.start - end <= 2);
  if (beside !== undefined && clause.kind !== 'offset') return days.past(beside, index) ?? UNTOLD;
  for (let id = clause.parent; id !== null;) {
    const found = dayIn(days, id, clause.start, index);
    if (found !== UNTOLD) return found;
    const around: Clause | undefined = days.layout.clauses[id];
    id = around !== undefined && isCarrier(around) ? around.parent : null;
  }
  return UNTOLD;
}

function dayIn(days: SentenceDays, id: number, before: number, index: number): Found {
  const inside = (place: number) => place < before && clauseAt(days.layout, place) === id;
  const act = days.question.acts.findLastIndex(({ start }, other) => other !== index && inside(start));
  const ofAct = act < 0 ? UNTOLD : days.told(act);
  if (ofAct !== UNTOLD) return ofAct;
  const own = days.expressions.findLast(({ start, attributive }) => inside(start) && !attributive);
  return own === undefined ? UNTOLD : days.past(own, index);
}

/** "denounced it on Tuesday, a day after boats rammed": the clause behind is counted back from the one around. */
function fromOffset(days: SentenceDays, clause: Clause, index: number): Moved | null {
  const { offset } = clause;
  if (offset === null || offset.meaning.kind !== 'offset') return null;
  const fronted = days.question.acts.find(
    ({ start }) => start > clause.start && clauseAt(days.layout, start) === clause.parent,
  );
  const around = fronted ? days.told(days.question.acts.indexOf(fronted)) : dayAround(days, clause, index);
  if (around === UNTOLD || around === ELSEWHEN) return null;
  const sign = offset.meaning.sign > 0 ? -1 : 1;
  return count(days, { ...offset, meaning: { ...offset.meaning, sign } }, around.interval);
}

/** "Two days after the June 16 blast, it cut the line": counted from the day in that clause, else from the story's. */
function fromChildOffset(days: SentenceDays, id: number, index: number): Found {
  const { clauses } = days.layout;
  const child = clauses.findIndex(({ kind, parent }) => kind === 'offset' && parent === id);
  const clause = clauses[child];
  if (clause === undefined || clause.offset === null) return UNTOLD;
  const inner = dayInside(days, child, index);
  if (inner !== null) return count(days, clause.offset, inner);
  if (clause.start > (days.question.acts[index]?.start ?? 0)) return UNTOLD;
  const anchor = days.question.story ?? days.question.context.previous;
  return anchor === null ? ELSEWHEN : count(days, clause.offset, anchor);
}

function dayInside(days: SentenceDays, id: number, index: number): DayInterval | null {
  const opener = days.layout.clauses[id]?.offset?.start;
  const inside = (place: number) => place !== opener && clauseAt(days.layout, place) === id;
  const act = days.question.acts.findIndex(({ start }) => inside(start));
  const own = act < 0 ? UNTOLD : days.ownDay(act);
  if (own !== UNTOLD && own !== ELSEWHEN) return own.interval;
  const expression = days.expressions.find(({ start }) => inside(start));
  return expression === undefined ? null : (days.past(expression, index)?.interval ?? null);
}

function count(days: SentenceDays, offset: TimeExpression, anchor: DayInterval): Moved | null {
  const { published } = days.question.context;
  const resolved = resolve({ ...offset, role: 'at' }, { published, previous: anchor, orientation: 'past' });
  return resolved === null ? null : { ...resolved, told: true };
}
