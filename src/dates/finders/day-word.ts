import { anyOf } from '../../any-of.ts';
import type { Meaning } from '../expression.ts';
import { FEASTS, WEEKDAY } from '../words.ts';
import { finder } from './finder.ts';

const day = (shift: number): Meaning => ({ kind: 'period', unit: 'day', shift, anchor: 'published' });

const DAY_WORDS: Readonly<Record<string, Meaning>> = {
  'the day before yesterday': day(-2),
  'the day after tomorrow': day(2),
  yesterday: day(-1),
  'last night': day(-1),
  today: day(0),
  tonight: day(0),
  'this morning': day(0),
  'this afternoon': day(0),
  'this evening': day(0),
  tomorrow: day(1),
  // the night before the day of writing belongs to both days
  overnight: { kind: 'range', from: day(-1), to: day(0) },
};

/** "overnight into Sunday": the weekdays tell it better. */
const NAMES_ITS_DAYS = new RegExp(`^\\s+(?:(?:from|between|into|on|to|late|early)\\s+){0,2}${WEEKDAY}\\b`);

/** "yesterday", "overnight", "this morning"; "today's youth" is no day, "an overnight raid" is one. */
export const dayWord = finder(
  new RegExp(`\\b${anyOf(Object.keys(DAY_WORDS))}\\b`, 'gi'),
  ({ text, after }) =>
    (/^today$/i.test(text) && /^[’']s\b/.test(after)) || NAMES_ITS_DAYS.test(after)
      ? null
      : (DAY_WORDS[text.toLowerCase()] ?? null),
);

const FEAST_PATTERN = new RegExp(
  `(?<=\\b(?:on|by|since|until|before|after)\\s+)${anyOf(Object.keys(FEASTS))}\\b`,
  'g',
);

/** Feasts that fall on one day of the calendar every year. */
export const feast = finder(FEAST_PATTERN, ({ text }) => {
  const [month, dayOfMonth] = (FEASTS[text] ?? '').split('-').map(Number);
  return { kind: 'calendar', month, day: dayOfMonth };
});

/** "on the 14th": a day of the month and not of an ordinal noun ("the 38th parallel", "the 20th anniversary"). */
export const dayOfMonth = finder(
  /(?<=\b(?:on|by|since|until|before) the )(?<day>[12]?\d|3[01])(?:st|nd|rd|th)\b(?!\s+[\p{L}\d]|-)/gu,
  ({ groups }) => ({ kind: 'calendar', day: Number(groups['day']) }),
);
