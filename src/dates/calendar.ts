import { Temporal } from 'temporal-polyfill';
import type { Day, DayInterval } from '../codebook/day.ts';

const { PlainDate } = Temporal;

const day = (date: Temporal.PlainDate): Day => date.toString();

/** The day with these numbers, or null where there is none (31 June). Months count from 1. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  try {
    return day(PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'reject' }));
  } catch {
    return null;
  }
}

/** The day so many days later; earlier for a negative count. */
export const addDays = (from: Day, days: number): Day => day(PlainDate.from(from).add({ days }));

/** The end of February is kept within the month: 31 January plus one month is the last of February. */
export const addMonths = (from: Day, months: number): Day => day(PlainDate.from(from).add({ months }));

/** The parts of a day as numbers; months count from 1. */
export const yearOf = (of: Day): number => Number(of.slice(0, 4));
export const monthOf = (of: Day): number => Number(of.slice(5, 7));

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (of: Day): number => PlainDate.from(of).dayOfWeek;

/** First to last day of `count` months from this one; `month` may lie beyond 12 or below 1. */
export function monthsFrom(year: number, month: number, count = 1): DayInterval {
  const first = PlainDate.from({ year, month: 1, day: 1 }).add({ months: month - 1 });
  return [day(first), day(first.add({ months: count }).subtract({ days: 1 }))];
}

/** 1 January to 31 December, of `count` years. */
export const yearsFrom = (year: number, count = 1): DayInterval => monthsFrom(year, 1, 12 * count);

/** Monday to Sunday of the week that holds the day. */
export function weekOf(of: Day): DayInterval {
  const monday = addDays(of, 1 - weekdayOf(of));
  return [monday, addDays(monday, 6)];
}

/** The one of two days that comes first, and last. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);
