import { daysBetween, type Day, type DayInterval } from '../codebook/day.ts';

/** What ended this long before the report is told as history: news outlets call a month-old event old. */
const BACKGROUND_DAYS = 31;

/** True where the move was made well before the report; a move without a day counts as news. */
export function isBackground(moved: DayInterval | null, published: Day | null): boolean {
  if (moved === null || published === null) return false;
  return daysBetween(moved[1], published) > BACKGROUND_DAYS;
}
