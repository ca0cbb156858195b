import type { DayInterval } from '../codebook/day.ts';
import { isToCome } from '../codebook/stage.ts';
import { attach, clauseAt } from './attach.ts';
import type { DateAnswer, SentenceQuestion } from './choose.ts';
import { dayOfClause } from './clause-days.ts';
import { clausesOf, type ClauseLayout } from './clauses.ts';
import { dueDate } from './due.ts';
import type { Resolved, TimeExpression } from './expression.ts';
import { findExpressions } from './find-dates.ts';
import { inherited } from './inherit.ts';
import { sharedDay } from './shared-days.ts';
import { resolve } from './resolve.ts';
import { tensesOf, type Tense } from './tense.ts';

/** The day of a move and whether words of this sentence tell it. */
export interface Moved extends Resolved {
  readonly told: boolean;
}

/** No words tell the day: it may come from a neighbour or from what was told before. */
export const UNTOLD = null;
/** Words tell that the act lies on another day, but not on which ("years later"): nothing may be inherited. */
export const ELSEWHEN = 'elsewhen';
export type Found = Moved | typeof UNTOLD | typeof ELSEWHEN;

/** What an act commits to begins here: "to leave", but not "to the gulf". */
const CONTENT_WORD = /\b(?:to(?!\s+(?:the|an?|its|his|her|their|\p{Lu}))|that|would|will|for)\b/u;

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
    this.tenses = tensesOf(question, this.layout);
  }

  answer(index: number): DateAnswer {
    const act = this.question.acts[index];
    if (act === undefined) return { interval: null, basis: null, moved: null, leads: false, mentions: false };
    const moved = this.movedDay(index);
    const told = moved?.told === true;
    const date = isToCome(act.stage) ? dueDate(this, index, moved) : moved;
    return {
      interval: date?.interval ?? null,
      basis: date?.basis ?? null,
      moved: moved?.interval ?? null,
      leads: told && this.isMainLine(index),
      mentions: told && !/^wh(?:o|om|ose|ich)$/.test(this.layout.clauses[this.clauseOf(index)]?.word ?? ''),
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
    const found = this.ownDay(index) ?? sharedDay(this, index) ?? dayOfClause(this, index);
    this.settled.set(index, found);
    return found;
  }

  ownDay(index: number): Found {
    const due = isToCome(this.question.acts[index]?.stage ?? 'done');
    const own = this.expressions.filter(
      (expression, place) => this.owners[place] === index && !(due && this.isAhead(index, expression)),
    );
    let elsewhen = false;
    // "in office since 2031, refused on Friday": a day of its own goes before a stretch that may be somebody else's
    for (const expression of own.sort((a, b) => Number(a.role === 'since') - Number(b.role === 'since'))) {
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
    const content = CONTENT_WORD.exec(this.question.sentence.slice(act.end));
    if (content !== null && expression.start >= act.end + content.index) return true;
    return /^(?:by|until|from)$/.test(expression.role) && expression.start > act.start;
  }

  past(expression: TimeExpression, index: number): Moved | null {
    const { context, acts } = this.question;
    if (expression.role === 'scheduled') return null;
    if (expression.role === 'until' && acts[index]?.stage !== 'underway') return null;
    const resolved = resolve(expression, {
      ...context,
      previous: this.mentioned(index),
      orientation: 'past',
    });
    if (resolved === null || (context.published !== null && resolved.interval[0] > context.published))
      return null;
    const fromStart =
      acts[index]?.stage === 'underway' && expression.role === 'from' && context.published !== null;
    const interval: DayInterval = fromStart
      ? [resolved.interval[0], context.published ?? '']
      : resolved.interval;
    return { ...resolved, interval, told: true };
  }

  /** The day told last before this act: "the next day" and "that evening" count from it. */
  mentioned(index: number): DayInterval | null {
    return this.lastTold(index, () => true) ?? this.question.context.previous;
  }

  /** The day that the telling has reached when it comes to this act; flashbacks do not move it. */
  reached(index: number): DayInterval | null {
    const { line, context } = this.question;
    const fallback = line === undefined ? context.previous : line;
    return this.lastTold(index, (other) => this.isMainLine(other)) ?? fallback;
  }

  private lastTold(index: number, counts: (other: number) => boolean): DayInterval | null {
    for (let other = index - 1; other >= 0; other--) {
      const found = counts(other) ? this.told(other) : UNTOLD;
      if (found !== UNTOLD && found !== ELSEWHEN) return found.interval;
    }
    return null;
  }

  clauseOf(index: number): number {
    return clauseAt(this.layout, this.question.acts[index]?.start ?? 0);
  }

  /** Told as a step of the story: flashbacks ("had …") and relative clauses leave the story's day where it is. */
  isMainLine(index: number): boolean {
    const clause = this.layout.clauses[this.clauseOf(index)];
    const tense = this.tenses[index];
    if (tense === 'pluperfect' || tense === 'perfect' || tense === 'reduced') return false;
    const around = clause?.kind === 'participle' ? this.layout.clauses[clause.parent ?? 0] : clause;
    return around?.kind === 'main' || around?.kind === 'reported' || around?.word === 'that';
  }
}
