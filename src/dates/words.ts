import clauseWords from '../../data/dates/clauses.json' with { type: 'json' };
import words from '../../data/dates/words.json' with { type: 'json' };
import monthNames from '../../data/document/months.json' with { type: 'json' };
import { anyOf } from '../any-of.ts';

/** Number of each month by its name and short forms. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
/** 1 Monday to 7 Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = words.weekdays;
/** First month of three. */
export const SEASONS: Readonly<Record<string, number>> = words.seasons;
/** Month and day, `12-25`. */
export const FEASTS: Readonly<Record<string, string>> = words.feasts;

const SHORT_MONTHS = Object.keys(MONTHS).filter(
  (name) => name.length < 5 && !['May', 'June', 'July'].includes(name),
);
/** A month; only a shortened one takes its full stop along. */
export const MONTH = `(?:${anyOf(Object.keys(MONTHS))}\\b(?:(?<=\\b${anyOf(SHORT_MONTHS)})\\.)?)`;
export const WEEKDAY = anyOf(Object.keys(WEEKDAYS));
export const SEASON = anyOf(Object.keys(SEASONS));
export const PART_OF_DAY = anyOf(words.partsOfDay);
export const COUNTED_NOUN = anyOf(words.countedNouns);
export const NAME_TAIL = anyOf(words.nameTails);
export const NAME_HEAD = anyOf(words.nameHeads);
/** From 1500 to 2199: news looks no further. */
export const YEAR = '(?:1[5-9]|2[01])\\d\\d';
export const NUMBER = `(?:\\d{1,3}|${anyOf(Object.keys(words.numbers))})`;
export const VAGUE_NUMBER = anyOf(words.vagueNumbers);
/** "that Friday", and not the "that" of "said that Friday was quiet". */
export const THAT = `(?<!\\b${anyOf(clauseWords.speechVerbs)}\\s)[Tt]hat`;
/** Hyphen, en dash or em dash. */
export const DASH = '[-\\u2013\\u2014]';

/** The month that a name with or without its full stop means, 1 to 12; 0 for none. */
export const monthNumber = (name: string): number => MONTHS[name.replace('.', '')] ?? 0;

const NUMBERS: Readonly<Record<string, number>> = words.numbers;

/** "three" and "3" alike; null for words that count nothing exact. */
export function numberOf(text: string): number | null {
  const plain = text.toLowerCase();
  return /^\d+$/.test(plain) ? Number(plain) : (NUMBERS[plain] ?? null);
}
