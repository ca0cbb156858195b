import { calendarDay } from './calendar-day.ts';
import { dayOfMonth, dayWord, feast } from './day-word.ts';
import type { Finder } from './finder.ts';
import { month } from './month.ts';
import { ago, countedWindow, earlierOrLater, recent, withinHours } from './offset.ts';
import {
  beforeItIsOut,
  dayAndNext,
  edgeOfRunning,
  neighbouringPeriod,
  overNext,
  period,
  runningWindow,
  samePeriod,
  weekend,
} from './period.ts';
import { daysOfMonth, months, monthThenDays } from './range.ts';
import { season, seasonOfYear } from './season.ts';
import { weekday } from './weekday.ts';
import { decade, partOfYear, year, yearOfNoun, yearRange } from './year.ts';

/** Every finder. Of two expressions equally long in one place the earlier finder's stays: ranges stand first. */
export const FINDERS: readonly Finder[] = [
  daysOfMonth,
  monthThenDays,
  months,
  yearRange,
  dayAndNext,
  month,
  calendarDay,
  weekday,
  dayWord,
  feast,
  dayOfMonth,
  season,
  seasonOfYear,
  period,
  overNext,
  beforeItIsOut,
  edgeOfRunning,
  runningWindow,
  weekend,
  neighbouringPeriod,
  samePeriod,
  ago,
  earlierOrLater,
  withinHours,
  countedWindow,
  recent,
  decade,
  partOfYear,
  year,
  yearOfNoun,
];
