import type { Span } from '../reading/reading.ts';
import type { TimeExpression } from './expression.ts';
import { isAttribution } from './attribution.ts';
import { SPEECH_VERB, isParticiple, isSubordinator } from './clause-words.ts';

/**
 * How a clause hangs on the one around it. `offset` begins with "two days after"; `reported` follows a verb of speech
 * without "that"; `attribution` is ", the army said on Tuesday"; `insert` stands between dashes or brackets.
 */
export type ClauseKind =
  'main' | 'subordinate' | 'participle' | 'reported' | 'attribution' | 'offset' | 'insert';

export interface Clause {
  readonly kind: ClauseKind;
  readonly parent: number | null;
  /** The subordinating word; empty where there is none. */
  readonly word: string;
  readonly start: number;
  /** The expression that opens an `offset` clause. */
  readonly offset: TimeExpression | null;
  /** Ends at the next comma, because a comma or the sentence began it. */
  readonly endsAtComma: boolean;
}

/** A stretch without a border inside it. */
export interface Segment extends Span {
  readonly clause: number;
  /** What ended the segment before: a comma, "and" or the beginning of a clause. */
  readonly border: 'comma' | 'and' | 'clause';
}

export interface ClauseLayout {
  readonly clauses: readonly Clause[];
  readonly segments: readonly Segment[];
  /** Verbs of speech, each in the clause that it governs from. */
  readonly speech: readonly (Span & { readonly clause: number })[];
}

const BORDER = /[,;:()]|\s[-–—]{1,2}(?=\s)|—|[\p{L}\p{N}][\p{L}\p{N}’']*/gu;
const COORDINATOR = /^(?:and|but|or|nor|yet)$/i;

/** Reads the borders of a sentence from left to right, keeping the clauses that are open. */
class ClauseReader {
  readonly clauses: Clause[] = [];
  readonly segments: Segment[] = [];
  readonly speech: (Span & { clause: number })[] = [];
  private open: number[] = [];
  private from = 0;
  private border: Segment['border'] = 'clause';
  private afterComma = true;
  private reportFrom: number | null = null;
  private readonly sentence: string;
  private readonly expressions: readonly TimeExpression[];
  private readonly triggers: readonly Span[];

  constructor(sentence: string, expressions: readonly TimeExpression[], triggers: readonly Span[]) {
    this.sentence = sentence;
    this.expressions = expressions;
    this.triggers = triggers;
    this.begin('main', 0);
  }

  read(): ClauseLayout {
    for (const match of this.sentence.matchAll(BORDER)) this.token(match[0].trim(), match.index);
    this.endSegment(this.sentence.length, 'clause');
    return { clauses: this.clauses, segments: this.segments, speech: this.speech };
  }

  private token(token: string, at: number): void {
    const inside = this.expressions.find((expression) => at >= expression.start && at < expression.end);
    if (inside !== undefined) {
      if (at === inside.start && inside.role === 'offset clause') this.begin('offset', at, '', inside);
      if (this.reportFrom !== null) this.reportFrom = inside.end;
    } else if (token === ',') this.comma(at);
    else if (/^[;:]$/.test(token)) this.restart(at);
    else if (/^[-–—()]+$/.test(token)) this.insert(at);
    else this.word(token, at);
    if (token !== ',') this.afterComma = false;
  }

  private word(word: string, at: number): void {
    if (this.reportFrom !== null) this.report(word);
    if (COORDINATOR.test(word)) this.coordinator(at);
    else if (this.triggers.some((trigger) => at > trigger.start && at < trigger.end)) return;
    else if (isSubordinator(word, this.sentence, at)) this.begin('subordinate', at, word.toLowerCase());
    else if (this.triggers.some(({ start }) => start === at)) this.leaveRelative(at);
    else if (SPEECH_VERB.test(word)) {
      this.speech.push({ start: at, end: at + word.length, clause: this.top });
      if (this.clauses[this.top]?.kind !== 'attribution') this.reportFrom = at + word.length;
    }
  }

  /** "spoke before a crowd and climbed": what followed "before" was no clause, since no act is told in it. */
  private coordinator(at: number): void {
    this.endSegment(at, 'and');
    const clause = this.clauses[this.top];
    if (clause === undefined || clause.endsAtComma || !/^(?:before|after)$/.test(clause.word)) return;
    if (!this.triggers.some(({ start }) => start > clause.start && start < at)) this.open.pop();
  }

  /** "Rebels who seized the dam in June handed it back": the second verb without "and" is the main one. */
  private leaveRelative(at: number): void {
    const clause = this.clauses[this.top];
    if (clause === undefined || clause.endsAtComma || !/^wh(?:o|ich|ose)$/.test(clause.word)) return;
    const isFirst = !this.triggers.some(({ start }) => start < clause.start);
    if (!isFirst || !this.triggers.some(({ start }) => start >= this.from && start < at)) return;
    this.endSegment(at, 'clause');
    this.open.pop();
  }

  /** What a verb of speech is followed by is what was said, unless a preposition, an object or "that" comes first. */
  private report(next: string): void {
    const at = this.reportFrom ?? 0;
    this.reportFrom = null;
    if (/^(?:that|in|on|at|to|by|with|for|and|but|of|from|during|after|late|early|as)$/i.test(next)) return;
    if (/^\s*[,;.“”"]/.test(this.sentence.slice(at))) return;
    this.begin('reported', at);
  }

  private comma(at: number): void {
    if (!/^,[\s”"’]/.test(this.sentence.slice(at, at + 2))) return;
    this.reportFrom = null;
    this.endSegment(at, 'comma');
    if (this.clauses[this.top]?.endsAtComma && this.open.length > 1) this.open.pop();
    this.afterComma = true;
    const rest = this.sentence.slice(at + 1);
    if (isParticiple(rest)) this.begin('participle', at + 1);
    else if (isAttribution(rest, at, this.triggers)) this.begin('attribution', at + 1);
  }

  private restart(at: number): void {
    this.reportFrom = null;
    this.endSegment(at, 'clause');
    this.open = [];
    this.begin('main', at);
  }

  private insert(at: number): void {
    this.endSegment(at, 'clause');
    if (this.clauses[this.top]?.kind === 'insert') this.open.pop();
    else this.begin('insert', at);
  }

  private get top(): number {
    return this.open.at(-1) ?? 0;
  }

  private begin(kind: ClauseKind, at: number, word = '', offset: TimeExpression | null = null): void {
    this.endSegment(at, 'clause');
    const parent = this.open.at(-1) ?? null;
    const endsAtComma = kind !== 'main' && kind !== 'insert' && kind !== 'reported' && this.afterComma;
    this.clauses.push({ kind, parent, word, start: at, offset, endsAtComma });
    this.open.push(this.clauses.length - 1);
  }

  private endSegment(at: number, border: Segment['border']): void {
    if (at > this.from)
      this.segments.push({ start: this.from, end: at, clause: this.top, border: this.border });
    this.from = at;
    this.border = border;
  }
}

/** The clauses of a sentence by its commas and conjunctions; words inside an expression of time part nothing. */
export const clausesOf = (
  sentence: string,
  expressions: readonly TimeExpression[],
  triggers: readonly Span[],
): ClauseLayout => new ClauseReader(sentence, expressions, triggers).read();
