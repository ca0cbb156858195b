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

/**
 * The dates of all acts of a sentence, in the order given. Offsets count UTF-16 units of the sentence.
 *
 * @example datesOfSentence({ sentence: 'He said on Monday that they met on Friday.', acts: [{ start: 28, end: 31,
 *   stage: 'done' }], context: { published: '2020-06-24', previous: null }, story: null })[0].interval // → 2020-06-19
 */
export function datesOfSentence(question: SentenceQuestion): DateAnswer[] {
  if (question.acts.length === 0) return [];
  // an act leans on those told before it, so they are taken in text order
  const acts = [...question.acts].sort((a, b) => a.start - b.start);
  const days = new SentenceDays({ ...question, acts });
  return question.acts.map((act) => days.answer(acts.indexOf(act)));
}
