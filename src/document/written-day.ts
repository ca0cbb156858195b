import months from '../../data/document/months.json' with { type: 'json' };
import { anyOf } from '../any-of.ts';
import { isDay, type Day } from '../codebook/day.ts';

/** A day as a text writes it; the year is often left out. */
export interface WrittenDay {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MONTH_NUMBERS = new Map(
  months.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1] as const)),
);
const MONTH = `${anyOf(months.flat().flatMap((name) => [name, name.toUpperCase()]))}\\.?`;
const DAY_OF_MONTH = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1[89]|20)\\d{2}';

/** Source of a regular expression for a written day: "June 18", "18 June 2024", "Sept. 5, 2023", "2023-09-05". */
export const WRITTEN_DAY = `(?:${MONTH} ${DAY_OF_MONTH}(?!\\d)(?:,? ${YEAR})?|${DAY_OF_MONTH} ${MONTH}(?:,? ${YEAR})?|${YEAR}-\\d{2}-\\d{2})`;

const FIND = new RegExp(`(?<![\\p{L}\\p{N}])${WRITTEN_DAY}(?![\\p{L}\\p{N}])`, 'u');

function readParts(written: string): WrittenDay | null {
  if (/^\d{4}-/.test(written)) {
    const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
    return { year, month, day };
  }
  const name = /\p{L}{3,}/u.exec(
    written.replace(/\d+(?:st|nd|rd|th)/, (day) => String(Number.parseInt(day))),
  );
  const month = MONTH_NUMBERS.get(name?.[0].toLowerCase() ?? '');
  const numbers = (written.match(/\d+/g) ?? []).map(Number);
  const day = numbers.find((number) => number <= 31);
  if (month === undefined || day === undefined) return null;
  return { year: numbers.find((number) => number >= 1800) ?? null, month, day };
}

/** The first written day in a text; null where there is none, or one that no calendar has. */
export function findWrittenDay(text: string): WrittenDay | null {
  const match = FIND.exec(text);
  const found = match && readParts(match[0]);
  return found && isDay(isoDay({ ...found, year: found.year ?? 2000 })) ? found : null;
}

/** ISO 8601 for a written day whose year is known. */
export function isoDay({ year, month, day }: { year: number; month: number; day: number }): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
