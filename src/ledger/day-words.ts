import type { DayInterval } from '../codebook/day.ts';

const lastOfMonth = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
};

/** An interval as short as it can be said: `2020-06-23`, `2020-06`, `2018`, `2020-06-01..07`. */
export function dayWords([start, end]: DayInterval): string {
  if (start === end) return start;
  const [startYear, endYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) {
    return startYear === endYear ? startYear : `${startYear}..${endYear}`;
  }
  const month = start.slice(0, 7);
  if (month !== end.slice(0, 7)) return `${start}..${end}`;
  return start.endsWith('-01') && end === lastOfMonth(month) ? month : `${start}..${end.slice(8)}`;
}

/** True for one day, not a stretch of days. */
export const isSingleDay = ([start, end]: DayInterval): boolean => start === end;
