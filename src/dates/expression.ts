import type { Day, DayInterval } from '../codebook/day.ts';
import type { DateBasis } from './found-date.ts';

/** Where an act lies from the writer: a move already made looks back, one that is due looks ahead. */
export type Orientation = 'past' | 'future';

/** What a meaning is resolved against. */
export interface Moment {
  readonly published: Day | null;
  readonly previous: DayInterval | null;
  readonly orientation: Orientation;
}

export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';
export type Which = 'last' | 'this' | 'next';
/** A third of a period ("early June"), or the side of the published day ("earlier this month"). */
export type Part = 'early' | 'mid' | 'late' | 'earlier' | 'later';
export type Anchor = 'published' | 'event';

/** What an expression says, before anybody asks which day that is. */
export type Meaning =
  | {
      readonly kind: 'calendar';
      readonly year?: number | undefined;
      readonly month?: number | undefined;
      readonly day?: number | undefined;
      readonly part?: Part | undefined;
      readonly which?: Which | undefined;
      /** Years from the published one: "in February last year" is −1. */
      readonly yearShift?: number | undefined;
      /** `event` for "that June", "the following May"; otherwise the published day. */
      readonly anchor?: Anchor | undefined;
    }
  | {
      readonly kind: 'weekday';
      /** 1 Monday to 7 Sunday. */
      readonly weekday: number;
      readonly which?: Which | undefined;
      readonly weekShift?: number | undefined;
      readonly anchor: Anchor;
    }
  | {
      readonly kind: 'season';
      readonly firstMonth: number;
      readonly year?: number | undefined;
      readonly which?: Which | undefined;
      readonly yearShift?: number | undefined;
    }
  | {
      readonly kind: 'period';
      readonly unit: Unit;
      /** 0 this one, −1 the one before, 1 the next. */
      readonly shift: number;
      readonly part?: Part | undefined;
      readonly anchor: Anchor;
    }
  | {
      readonly kind: 'offset';
      /** null where uncounted ("days later"): it tells no day but shows that another one is meant. */
      readonly count: number | null;
      readonly unit: Unit;
      readonly sign: -1 | 1;
      readonly anchor: Anchor;
    }
  /** A stretch that ends or begins on the day of writing: "in the past week", "within 48 hours". */
  | { readonly kind: 'window'; readonly days: number; readonly sign: -1 | 1; readonly vague: boolean }
  | { readonly kind: 'decade'; readonly year: number; readonly part?: Part | undefined }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning };

/** From one day to another; in "June 16 to 18, 2020" only the end tells the year, which the start shares. */
export function stretchBetween(from: Meaning, to: Meaning): Meaning {
  const shared = from.kind === 'calendar' && to.kind === 'calendar' && from.year === undefined;
  return { kind: 'range', from: shared ? { ...from, year: to.year } : from, to };
}

/**
 * What the preposition makes of it. `since`, `until` and `by` open one end; `before` and `after` tell no day at all;
 * `offset clause` is "two days after" with the event it counts from told behind it; `scheduled` ("planned for Friday")
 * is when something was to be, whatever became of it.
 */
export type Role =
  'at' | 'from' | 'since' | 'until' | 'by' | 'before' | 'after' | 'offset clause' | 'scheduled';

/** An expression of time; offsets count UTF-16 units of the sentence. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly meaning: Meaning;
  /** Stands before a noun and dates that noun alone: "Tuesday's attack", "the 2018 accord". */
  readonly attributive: boolean;
}

/** The days that an expression means, and what they were found from. */
export interface Resolved {
  readonly interval: DayInterval;
  readonly basis: DateBasis;
}
