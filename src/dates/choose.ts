import type { DayInterval } from '../codebook/day.ts';
import type { EventType, Stage } from '../codebook/types.ts';
import type { Span } from '../reading/reading.ts';
import type { DateBasis, DateContext } from './found-date.ts';
import { SentenceDays } from './sentence-days.ts';

/** One act of a sentence: where its trigger stands, how far it has got, and its type where that is known. */
export interface DatedAct extends Span {
  readonly stage: Stage;
  readonly type?: EventType | undefined;
}

/** A sentence with all its acts, and what was told before it. */
export interface SentenceQuestion {
  readonly sentence: string;
  readonly acts: readonly DatedAct[];
  /** `previous` is the day told last, whatever for: "the next day" counts from it. */
  readonly context: DateContext;
  /** The day that the telling has reached, from which acts without a day go on; defaults to `context.previous`. */
  readonly line?: DayInterval | null | undefined;
  /** The day of the news itself, which "hours after the attack" and a reaction go back to; null where none is told yet. */
  readonly story: DayInterval | null;
}

/** When an act happens or is due, and when the move was made that the text tells. */
export interface DateAnswer {
  /** The event's date under the codebook: of the move itself, or of the act that it commits to. */
  readonly interval: DayInterval | null;
  readonly basis: DateBasis | null;
  /** The day of the move, also where the act is still to come ("agreed on Friday to withdraw in May": Friday). */
  readonly moved: DayInterval | null;
  /** True where the text dates the move itself and tells it as the next step of the story, not as a flashback. */
  readonly leads: boolean;
  /** True where words of the sentence date the move, other than in a remark about a party ("whose raid of Feb. 14"). */
  readonly mentions: boolean;
}

/** The dates of all acts of a sentence, in the order given. Offsets count UTF-16 units of the sentence. */
export function datesOfSentence(question: SentenceQuestion): DateAnswer[] {
  if (question.acts.length === 0) return [];
  // an act leans on those told before it, so they are taken in text order
  const acts = [...question.acts].sort((a, b) => a.start - b.start);
  const days = new SentenceDays({ ...question, acts });
  return question.acts.map((act) => days.answer(acts.indexOf(act)));
}

/** One act and the others of its sentence. */
export interface DateQuestion {
  readonly sentence: string;
  readonly trigger: Span;
  readonly stage: Stage;
  readonly type?: EventType | undefined;
  readonly siblings: readonly Span[];
  readonly context: DateContext;
  /** Defaults to `context.previous`. */
  readonly story?: DayInterval | null | undefined;
}

/**
 * The day of one act. Where all acts of the sentence are at hand with their stages, `datesOfSentence` knows more: here
 * the siblings count as done.
 *
 * @example dateOf({ sentence: 'He said on Monday that they met on Friday.', trigger: { start: 28, end: 31 },
 *   stage: 'done', siblings: [], context: { published: '2020-06-24', previous: null } }).interval // → 2020-06-19
 */
export function dateOf(question: DateQuestion): DateAnswer {
  const { sentence, trigger, stage, type, context } = question;
  const act: DatedAct = { ...trigger, stage, type };
  const others = question.siblings.filter(({ start, end }) => start !== trigger.start || end !== trigger.end);
  const acts = [act, ...others.map((span): DatedAct => ({ ...span, stage: 'done' }))].sort(
    (a, b) => a.start - b.start,
  );
  const days = new SentenceDays({ sentence, acts, context, story: question.story ?? context.previous });
  return days.answer(acts.indexOf(act));
}
