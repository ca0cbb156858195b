import type { Day, DayInterval } from '../codebook/day.ts';
import { monthOf, monthsFrom, yearOf } from '../dates/calendar.ts';

const lastOfMonth = (of: Day): Day => monthsFrom(yearOf(of), monthOf(of))[1];

/** The second of two days without what it shares with the first: `2020-06-01..07`, `2020-06-28..07-02`. */
function without(shared: string, day: string): string {
  if (shared.slice(0, 7) === day.slice(0, 7)) return day.slice(8);
  return shared.slice(0, 4) === day.slice(0, 4) ? day.slice(5) : day;
}

/** An interval as short as it can be said: `2020-06-23`, `2020-06`, `2018`, `2020-06-01..07`, `2018-09..11`. */
export function dayWords([start, end]: DayInterval): string {
  if (start === end) return start;
  const [startYear, endYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    return startYear === endYear ? startYear : `${startYear}..${endYear}`;
  }
  const [startMonth, endMonth] = [start.slice(0, 7), end.slice(0, 7)];
  if (!start.endsWith('-01') || end !== lastOfMonth(end)) return `${start}..${without(start, end)}`;
  if (startMonth === endMonth) return startMonth;
  return `${startMonth}..${startYear === endYear ? endMonth.slice(5) : endMonth}`;
}
