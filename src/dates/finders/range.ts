import type { Meaning } from '../expression.ts';
import { DASH, MONTH, YEAR, monthNumber } from '../words.ts';
import { finder, numbered } from './finder.ts';

const ORDINAL = '(?:st|nd|rd|th)?';

/** "between 3 and 7 May", "from 16 to 18 June 2020", "3 and 4 May". */
export const daysOfMonth = finder(
  new RegExp(
    `(?:\\b(?:between|from)\\s+)?(?<![\\d,.])\\b(?<from>\\d{1,2})${ORDINAL}\\s*(?:to|and|until|through|${DASH})\\s*(?<to>\\d{1,2})${ORDINAL}\\s+(?:of\\s+)?(?<month>${MONTH})(?:\\s+(?<year>${YEAR})\\b)?`,
    'gi',
  ),
  ({ groups }) => dayRange(groups['from'], groups['to'], groups['month'], groups['year']),
);

/** "between May 3 and 7", "June 16 to 18, 2020". */
export const monthThenDays = finder(
  new RegExp(
    `(?:\\b(?:between|from)\\s+)?\\b(?<month>${MONTH})\\s+(?<from>\\d{1,2})${ORDINAL}\\s*(?:to|and|until|through|${DASH})\\s*(?<to>\\d{1,2})${ORDINAL}\\b(?:,?\\s+(?<year>${YEAR})\\b)?(?![,.]\\d|\\s+${MONTH})`,
    'g',
  ),
  ({ groups }) => dayRange(groups['from'], groups['to'], groups['month'], groups['year']),
);

function dayRange(from?: string, to?: string, month?: string, year?: string): Meaning | null {
  const [first, last] = [Number(from), Number(to)];
  if (first >= last || last > 31 || first < 1) return null;
  const shared = {
    kind: 'calendar' as const,
    month: monthNumber(capital(month ?? '')),
    year: numbered(year),
  };
  if (shared.month === 0) return null;
  return { kind: 'range', from: { ...shared, day: first }, to: { ...shared, day: last } };
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** "from March to June 2021", "between May and July", "December 2018 to March 2019". */
export const months = finder(
  new RegExp(
    `(?<lead>\\b(?:from|between|in|the)\\s+)?\\b(?<from>${MONTH})(?:\\s+(?<fromYear>${YEAR}))?\\s*(?:to|and|until|through|${DASH})\\s*(?:early\\s+|late\\s+)?(?<to>${MONTH})(?:\\s+(?<year>${YEAR}))?(?!\\s*\\d)`,
    'g',
  ),
  ({ groups, text }) => {
    // "in March and September" are two months, not the stretch between them
    if (/\band\b/.test(text) && !text.startsWith('between')) return null;
    if (groups['lead'] === undefined && groups['year'] === undefined) return null;
    const year = numbered(groups['year']);
    const fromYear = numbered(groups['fromYear']) ?? yearBefore(groups['from'], groups['to'], year);
    return {
      kind: 'range',
      from: { kind: 'calendar', month: monthNumber(groups['from'] ?? ''), year: fromYear },
      to: { kind: 'calendar', month: monthNumber(groups['to'] ?? ''), year },
    };
  },
);

/** "from November to March 2021" began the year before. */
function yearBefore(
  from: string | undefined,
  to: string | undefined,
  year: number | undefined,
): number | undefined {
  if (year === undefined) return undefined;
  return monthNumber(from ?? '') <= monthNumber(to ?? '') ? year : year - 1;
}
