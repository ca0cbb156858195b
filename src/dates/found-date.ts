import type { Day, DayInterval } from '../codebook/day.ts';

/** How exactly an expression tells its day, and from what: kept so that no published day ever stands in silently. */
export type DateBasis = 'stated' | 'relative to publication' | 'relative to event' | 'inferred';

/** One expression of time in a sentence. Offsets count UTF-16 units of the sentence. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly interval: DayInterval;
  readonly basis: DateBasis;
}

/** What an expression may lean on. */
export interface DateContext {
  readonly published: Day | null;
  /** The day of the event told just before, for "two days earlier", "the next day"; null where none has one. */
  readonly previous: DayInterval | null;
}
