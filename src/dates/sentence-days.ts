import type { DayInterval } from '../codebook/day.ts';
import { attach, clauseAt, segmentAt } from './attach.ts';
import type { DateAnswer, SentenceQuestion } from './choose.ts';
import { SAME_TIME } from './clause-words.ts';
import { clausesOf, type Clause, type ClauseLayout } from './clauses.ts';
import { dueDate } from './due.ts';
import type { Resolved, TimeExpression } from './expression.ts';
import { findExpressions } from './find-dates.ts';
import { inherited } from './inherit.ts';
import { resolve } from './resolve.ts';
import { isDue } from './stages.ts';
import { tenseOf, type Tense } from './tense.ts';

/** The day of a move and whether words of this sentence tell it. */
export interface Moved extends Resolved {
  readonly told: boolean;
}

const UNTOLD = null;
/** Words tell that the act lies on another day, but not on which ("years later"): nothing may be inherited. */
const ELSEWHEN = 'elsewhen';
type Found = Moved | typeof UNTOLD | typeof ELSEWHEN;

/** Works out the days of the acts of one sentence; an act may lean on another one's day, so each is settled once. */
export class SentenceDays {
  readonly question: SentenceQuestion;
  readonly expressions: readonly TimeExpression[];
  readonly layout: ClauseLayout;
  /** For each expression the act that it dates. */
  readonly owners: readonly (number | null)[];
  readonly tenses: readonly Tense[];
  private readonly settled = new Map<number, Found>();

  constructor(question: SentenceQuestion) {
    const { sentence, acts } = question;
    this.question = question;
    this.expressions = findExpressions(sentence);
    this.layout = clausesOf(sentence, this.expressions, acts);
    this.owners = attach(this.layout, this.expressions, acts);
    this.tenses = acts.map((act) => tenseOf(sentence, act, segmentAt(this.layout, act.start).start));
  }

  answer(index: number): DateAnswer {
    const act = this.question.acts[index];
    if (act === undefined) return { interval: null, basis: null, moved: null, leads: false };
    const moved = this.movedDay(index);
    const leads = moved?.told === true && this.isMainLine(index);
    if (!isDue(act.stage)) {
      return {
        interval: moved?.interval ?? null,
        basis: moved?.basis ?? null,
        moved: moved?.interval ?? null,
        leads,
      };
    }
    const due = dueDate(this, index, moved);
    return {
      interval: due?.interval ?? null,
      basis: due?.basis ?? null,
      moved: moved?.interval ?? null,
      leads,
    };
  }

  /** The day on which the move was made: told, shared with a neighbour, or taken from what was told before. */
  private movedDay(index: number): Moved | null {
    const told = this.told(index);
    if (told === ELSEWHEN) return null;
    return told ?? inherited(this, index);
  }

  /** The day that words of this sentence tell. */
  told(index: number): Found {
    const known = this.settled.get(index);
    if (known !== undefined) return known;
    // an act that leans on one that leans on it has no day from there
    this.settled.set(index, UNTOLD);
    const found = this.ownDay(index) ?? this.sharedDay(index) ?? this.dayOfClause(index);
    this.settled.set(index, found);
    return found;
  }

  toldInterval(index: number): DayInterval | null {
    const found = this.told(index);
    return found === UNTOLD || found === ELSEWHEN ? null : found.interval;
  }

  private ownDay(index: number): Found {
    const due = isDue(this.question.acts[index]?.stage ?? 'done');
    let elsewhen = false;
    for (const [place, expression] of this.expressions.entries()) {
      if (this.owners[place] !== index || (due && this.isAhead(index, expression))) continue;
      const resolved = this.past(expression, index);
      if (resolved !== null) return resolved;
      elsewhen ||= expression.meaning.kind === 'offset';
    }
    return elsewhen ? ELSEWHEN : UNTOLD;
  }

  /** True for an expression that tells when a committed act is due rather than when it was committed to. */
  isAhead(index: number, expression: TimeExpression): boolean {
    const act = this.question.acts[index];
    if (act === undefined) return false;
    if (this.tenses[index] === 'ahead') return true;
    const content = /\b(?:to|that|would|will|for)\b/.exec(this.question.sentence.slice(act.end));
    if (content !== null && expression.start >= act.end + content.index) return true;
    return /^(?:by|until|from)$/.test(expression.role) && expression.start > act.start;
  }

  private past(expression: TimeExpression, index: number): Moved | null {
    const { context, acts } = this.question;
    if (expression.role === 'until' && acts[index]?.stage !== 'underway') return null;
    const resolved = resolve(expression, { ...context, previous: this.reached(index), orientation: 'past' });
    if (resolved === null || (context.published !== null && resolved.interval[0] > context.published))
      return null;
    const fromStart =
      acts[index]?.stage === 'underway' && expression.role === 'from' && context.published !== null;
    const interval: DayInterval = fromStart
      ? [resolved.interval[0], context.published ?? '']
      : resolved.interval;
    return { ...resolved, interval, told: true };
  }

  /** "met on Friday and signed": acts of one clause share its day, the later from the earlier before the reverse. */
  private sharedDay(index: number): Found {
    const clause = this.clauseOf(index);
    const kin = this.question.acts
      .map((_, other) => other)
      .filter((other) => other !== index && this.clauseOf(other) === clause);
    const before = kin.filter((other) => other < index).reverse();
    const after = kin.filter((other) => other > index && !this.isFronted(other));
    for (const other of [...before, ...after]) {
      const found = this.ownDay(other);
      if (found !== UNTOLD && found !== ELSEWHEN && !this.datedByNounAlone(other)) return found;
    }
    return UNTOLD;
  }

  /** "… and on Tuesday shelled": a date between "and" and its act is that act's alone. */
  private isFronted(index: number): boolean {
    const act = this.question.acts[index];
    const place = this.owners.indexOf(index);
    const expression = this.expressions[place];
    return act !== undefined && expression !== undefined && expression.start < act.start;
  }

  private datedByNounAlone(index: number): boolean {
    return this.expressions[this.owners.indexOf(index)]?.attributive === true;
  }

  private dayOfClause(index: number): Found {
    const id = this.clauseOf(index);
    const clause = this.layout.clauses[id];
    if (clause === undefined) return UNTOLD;
    if (clause.kind === 'offset') return this.fromOffset(clause, index) ?? ELSEWHEN;
    const same =
      clause.kind === 'participle' || (clause.kind === 'subordinate' && SAME_TIME.test(clause.word));
    if (same) return this.dayBefore(clause, index);
    if (clause.kind === 'subordinate' && clause.word !== 'that') return ELSEWHEN;
    return this.fromChildOffset(id, index);
  }

  /** The day of the clause around, as told before this one begins: by an act, else by an expression of its own. */
  private dayBefore(clause: Clause, index: number): Found {
    const { acts } = this.question;
    const inParent = (place: number) => clauseAt(this.layout, place) === clause.parent;
    const beside = this.expressions.findLast(({ end }) => end <= clause.start && clause.start - end <= 2);
    if (beside !== undefined) return this.past(beside, index) ?? UNTOLD;
    const actBefore = acts.findLastIndex((act) => act.start < clause.start && inParent(act.start));
    const ofAct = actBefore < 0 ? UNTOLD : this.told(actBefore);
    if (ofAct !== UNTOLD) return ofAct;
    const expression = this.expressions.findLast(
      ({ start, attributive }) => start < clause.start && inParent(start) && !attributive,
    );
    return expression === undefined ? UNTOLD : this.past(expression, index);
  }

  /** "denounced it on Tuesday, a day after boats rammed": the clause behind is counted back from the one before. */
  private fromOffset(clause: Clause, index: number): Moved | null {
    const { offset } = clause;
    if (offset === null || offset.meaning.kind !== 'offset') return null;
    const main = this.question.acts.findIndex((act) => clauseAt(this.layout, act.start) === clause.parent);
    const around = main < 0 ? this.dayBefore(clause, index) : this.told(main);
    if (around === UNTOLD || around === ELSEWHEN) return null;
    const back: TimeExpression = {
      ...offset,
      meaning: { ...offset.meaning, sign: offset.meaning.sign > 0 ? -1 : 1 },
    };
    return this.count(back, around.interval);
  }

  /** "Two days after the June 16 blast, it cut the line": counted from the day in that clause, else from the story's. */
  private fromChildOffset(id: number, index: number): Found {
    const child = this.layout.clauses.findIndex(({ kind, parent }) => kind === 'offset' && parent === id);
    const clause = this.layout.clauses[child];
    if (clause?.offset === undefined || clause.offset === null) return UNTOLD;
    const inside = (place: number) =>
      clauseAt(this.layout, place) === child && place !== clause.offset?.start;
    const act = this.question.acts.findIndex(({ start }) => inside(start));
    const expression = this.expressions.find(({ start }) => inside(start));
    const inner =
      (act < 0 ? null : this.ownInterval(act)) ??
      (expression ? this.past(expression, index)?.interval : null) ??
      null;
    if (inner !== null) return this.count(clause.offset, inner);
    const fronted = clause.start < (this.question.acts[index]?.start ?? 0);
    const { story, context } = this.question;
    const anchor = story ?? context.previous;
    return fronted ? (anchor === null ? ELSEWHEN : this.count(clause.offset, anchor)) : UNTOLD;
  }

  private ownInterval(index: number): DayInterval | null {
    const found = this.ownDay(index);
    return found === UNTOLD || found === ELSEWHEN ? null : found.interval;
  }

  private count(offset: TimeExpression, anchor: DayInterval): Moved | null {
    const { published } = this.question.context;
    const resolved = resolve({ ...offset, role: 'at' }, { published, previous: anchor, orientation: 'past' });
    return resolved === null ? null : { ...resolved, told: true };
  }

  /** The day that the telling has reached when it comes to this act: "the next day" counts from it. */
  reached(index: number): DayInterval | null {
    for (let other = index - 1; other >= 0; other--) {
      const interval = this.toldInterval(other);
      if (interval !== null) return interval;
    }
    return this.question.context.previous;
  }

  clauseOf(index: number): number {
    return clauseAt(this.layout, this.question.acts[index]?.start ?? 0);
  }

  /** Told as a step of the story: flashbacks ("had …") and relative clauses leave the story's day where it is. */
  isMainLine(index: number): boolean {
    const clause = this.layout.clauses[this.clauseOf(index)];
    const tense = this.tenses[index];
    if (tense === 'pluperfect' || tense === 'perfect' || tense === 'reduced') return false;
    return clause?.kind === 'main' || clause?.kind === 'reported' || clause?.word === 'that';
  }
}
