import type { Day, DayInterval } from '../codebook/day.ts';
import { dayOf, monthOf, monthsFrom, yearOf, yearsFrom } from './calendar.ts';
import type { Meaning, Moment, Part, Which } from './expression.ts';

type Calendar = Extract<Meaning, { kind: 'calendar' }>;
type Season = Extract<Meaning, { kind: 'season' }>;

/** Eight years to either side reach a 29 February from anywhere but the turn of a century. */
const YEARS_AROUND = Array.from({ length: 17 }, (_, index) => index - 8);
const MONTHS_AROUND = [-2, -1, 0, 1, 2];

/** Days 1–10, 11–20 and from 21 of a month; January–March, May–August and October–December of a year. */
export function partOf(whole: DayInterval, part: Part | undefined, unit: 'month' | 'year'): DayInterval {
  const year = yearOf(whole[0]);
  const ofMonth = (from: number, to: string): DayInterval => [
    `${whole[0].slice(0, 8)}${String(from).padStart(2, '0')}`,
    `${whole[1].slice(0, 8)}${to}`,
  ];
  if (part === 'early') return unit === 'month' ? ofMonth(1, '10') : monthsFrom(year, 1, 3);
  if (part === 'mid') return unit === 'month' ? ofMonth(11, '20') : monthsFrom(year, 5, 4);
  if (part === 'late') return unit === 'month' ? [ofMonth(21, '28')[0], whole[1]] : monthsFrom(year, 10, 3);
  return whole;
}

/**
 * Of intervals in order of time the one that news means: for a past act the last that has begun by the day of
 * writing, for one to come the first that has not ended; "last" and "next" leave out the running one.
 */
export function nearest(
  spans: readonly DayInterval[],
  published: Day,
  orientation: Moment['orientation'],
  which: Which | undefined,
): DayInterval | null {
  if (which === 'last') return spans.findLast((span) => span[1] < published) ?? null;
  if (which === 'next') return spans.find((span) => span[0] > published) ?? null;
  if (orientation === 'past') return spans.findLast((span) => span[0] <= published) ?? null;
  return spans.find((span) => span[1] >= published) ?? null;
}

function inYear(meaning: Calendar, year: number): DayInterval | null {
  if (meaning.month === undefined) return partOf(yearsFrom(year), meaning.part, 'year');
  if (meaning.day === undefined) return partOf(monthsFrom(year, meaning.month), meaning.part, 'month');
  const found = dayOf(year, meaning.month, meaning.day);
  return found === null ? null : [found, found];
}

function dayOfMonth(meaning: Calendar, published: Day): DayInterval[] {
  return MONTHS_AROUND.flatMap((shift) => {
    const [first] = monthsFrom(yearOf(published), monthOf(published) + shift);
    const found = dayOf(yearOf(first), monthOf(first), meaning.day ?? 1);
    return found === null ? [] : [[found, found] as const];
  });
}

/** A date of the calendar; a year left out is the one that puts it nearest on the right side of the published day. */
export function resolveCalendar(meaning: Calendar, moment: Moment): DayInterval | null {
  if (meaning.year !== undefined) return inYear(meaning, meaning.year);
  const { orientation } = moment;
  const published = meaning.anchor === 'event' ? (moment.previous?.[1] ?? null) : moment.published;
  if (published === null) return null;
  const year = yearOf(published);
  if (meaning.yearShift !== undefined) return inYear(meaning, year + meaning.yearShift);
  if (meaning.month === undefined) {
    return nearest(dayOfMonth(meaning, published), published, orientation, meaning.which);
  }
  if (meaning.which === 'this') return inYear(meaning, year);
  const spans = YEARS_AROUND.map((shift) => inYear(meaning, year + shift)).filter((span) => span !== null);
  return nearest(spans, published, orientation, meaning.which);
}

/** Three months from the season's first; a winter is named after the year in which it begins. */
export function resolveSeason(meaning: Season, moment: Moment): DayInterval | null {
  if (meaning.year !== undefined) return monthsFrom(meaning.year, meaning.firstMonth, 3);
  if (moment.published === null) return null;
  const year = yearOf(moment.published);
  if (meaning.yearShift !== undefined) return monthsFrom(year + meaning.yearShift, meaning.firstMonth, 3);
  const spans = [-2, -1, 0, 1, 2].map((shift) => monthsFrom(year + shift, meaning.firstMonth, 3));
  return nearest(spans, moment.published, moment.orientation, meaning.which);
}
