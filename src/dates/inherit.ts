import { daysBetween, type Day, type DayInterval } from '../codebook/day.ts';
import type { Stage } from '../codebook/types.ts';
import { segmentAt } from './attach.ts';
import { LOOSE, REACTION } from './clause-words.ts';
import type { Moved, SentenceDays } from './sentence-days.ts';

/** Stages that take the day told just before; a refusal and what is under way are told without one as often as not. */
const CONTINUING: ReadonlySet<Stage> = new Set(['done', 'suspended', 'cancelled', 'resumed', 'failed']);
/** Older days are history, from which no news follows without a date of its own. */
const RECENT_DAYS = 14;
/** A longer stretch is no day that a story goes on from. */
const LONGEST_DAYS = 3;

/** True for a day of the last two weeks: the news, and not the history told with it. */
export function isRecent(interval: DayInterval | null, published: Day | null): interval is DayInterval {
  if (interval === null || published === null) return false;
  return (
    daysBetween(interval[1], published) <= RECENT_DAYS &&
    daysBetween(interval[0], interval[1]) <= LONGEST_DAYS
  );
}

/** A move that answers another one: an accusation, or a word of approval (codebook, ruling 17). */
export function isReaction(days: SentenceDays, index: number): boolean {
  const act = days.question.acts[index];
  if (act === undefined) return false;
  if (act.type === 'ACCUSE') return true;
  return act.type === 'SUPPORT' && REACTION.test(days.question.sentence.slice(act.start, act.end));
}

/** "had earlier struck", "once called it": on some other day that is not told. */
function isLoose(days: SentenceDays, index: number): boolean {
  const { acts, sentence } = days.question;
  const { start, end } = segmentAt(days.layout, acts[index]?.start ?? 0);
  return LOOSE.test(sentence.slice(start, end));
}

/**
 * The day of an act that its sentence does not date: that of the story so far, where the act is told as its next step.
 * A reaction runs from what it answers to the published day.
 */
export function inherited(days: SentenceDays, index: number): Moved | null {
  const { acts, context } = days.question;
  const { published } = context;
  const act = acts[index];
  const tense = days.tenses[index];
  if (act === undefined || !CONTINUING.has(act.stage) || tense === 'perfect' || tense === 'reduced')
    return null;
  const reached = days.reached(index);
  if (!isRecent(reached, published) || published === null || isLoose(days, index)) return null;
  const interval: DayInterval = isReaction(days, index) ? [reached[0], published] : reached;
  return { interval, basis: 'inferred', told: false };
}
