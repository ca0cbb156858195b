import { isDay, type Day } from '../codebook/day.ts';
import type { Block } from './document.ts';
import { findWrittenDay, isoDay } from './written-day.ts';

/** ISO 8601 date, alone or with a time of day behind it. */
const ISO_DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const YEAR_IN_ADDRESS = /\/((?:19|20)\d{2})(?:\/|-|$)/;
const DAY_IN_ADDRESS = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/;

/** The day of an ISO 8601 date or date-time, as written there: the day at the place of publication; null for others. */
export function dayOfIsoTime(text: string): Day | null {
  const day = ISO_DATE_TIME.exec(text.trim())?.[1];
  return day !== undefined && isDay(day) ? day : null;
}

/** The day that a page or front matter gives: ISO 8601, "20200624", or written out with its year; null for others. */
export function dayOfHead(text: string): Day | null {
  const iso =
    dayOfIsoTime(text) ?? dayOfIsoTime(text.replace(/^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/, '$1-$2-$3'));
  const written = iso === null ? findWrittenDay(text) : null;
  return written?.year ? isoDay({ ...written, year: written.year }) : iso;
}

/** The day in "/2020/06/24/the-title.html"; null where the address has none. */
export function dayInAddress(url: string): Day | null {
  const [, year, month, day] = (DAY_IN_ADDRESS.exec(url) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const written = isoDay({ year, month, day });
  return isDay(written) ? written : null;
}

/**
 * The published day that the text itself tells in a dateline or a line with a date, the first with a year winning; the
 * year of the address completes a day without one. Null where nothing tells it: it is never guessed.
 */
export function dayInText(text: string, blocks: readonly Block[], url: string | null): Day | null {
  const datelines = blocks.filter((block) => block.kind === 'dateline');
  const found = datelines
    .map(({ start, end }) => findWrittenDay(text.slice(start, end)))
    .filter((day) => day !== null);
  const complete = found.find((day) => day.year !== null);
  const year = complete?.year ?? Number(YEAR_IN_ADDRESS.exec(url ?? '')?.[1] ?? 0);
  const first = complete ?? found[0];
  const day = first && year > 0 ? isoDay({ ...first, year }) : null;
  return day !== null && isDay(day) ? day : null;
}
