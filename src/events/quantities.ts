import words from '../../data/events/quantities.json' with { type: 'json' };
import months from '../../data/document/months.json' with { type: 'json' };
import { anyOf } from '../any-of.ts';
import type { Quantity } from './event.ts';

interface QuantityWords {
  readonly scales: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly currencies: Readonly<Record<string, string>>;
  readonly notUnits: readonly string[];
  readonly timeUnits: readonly string[];
  readonly people: readonly string[];
  readonly plurals: readonly string[];
}

const WORDS: QuantityWords = words;

const UNIT_WORD = String.raw`\s+(?:[\p{Ll}][\p{Ll}’'-]*|\p{Lu}[\p{L}’'-]*|anti-[\p{L}]+)`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(?<currency>[${Object.keys(WORDS.currencies).join('')}])?` +
    String.raw`(?<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|${anyOf(Object.keys(WORDS.numbers))}(?!\p{L}))` +
    String.raw`(?:[\s-](?<scale>${anyOf(Object.keys(WORDS.scales))})(?!\p{L}))?(?<unit>(?:${UNIT_WORD}){0,5})`,
  'giu',
);
const NOT_UNIT = new Set(WORDS.notUnits);
const PLURALS = new Set(WORDS.plurals);
const UNCOUNTED = new Set([...WORDS.timeUnits, ...WORDS.people]);
const AFTER_MONTH = new RegExp(String.raw`\b${anyOf(months.flat())}\.?\s+$`, 'i');
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const LONGEST_UNIT = 4;

/**
 * The numbers of a stretch of text that count something, with their units: "12 million anti-war leaflets" is
 * 12,000,000 leaflets. Days, years, ages and numbers that only point back ("the two leaders") are none.
 */
export function findQuantities(text: string): Quantity[] {
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const { currency, number, scale, unit } = match.groups as Record<string, string | undefined>;
    if (!number || AFTER_MONTH.test(text.slice(0, match.index))) return [];
    const value = valueOf(number, scale);
    if (currency) return [quantity(match, value, WORDS.currencies[currency]!, '')];
    const noun = unitOf(unit ?? '');
    if (noun === '' || (YEAR.test(number) && !scale)) return [];
    return [quantity(match, value, lastWord(noun), noun)];
  });
}

function valueOf(number: string, scale: string | undefined): number {
  const base = WORDS.numbers[number.toLowerCase()] ?? Number(number.replaceAll(',', ''));
  return base * (scale ? WORDS.scales[scale.toLowerCase()]! : 1);
}

/** The words up to the end of the noun phrase; empty where none counts. */
function unitOf(following: string): string {
  const words = following.trim().split(/\s+/).filter(Boolean);
  const end = words.findIndex((word) => NOT_UNIT.has(word.toLowerCase()));
  const kept = (end < 0 ? words : words.slice(0, end)).slice(0, LONGEST_UNIT);
  const noun = kept.findIndex((word) => isPlural(word));
  const phrase = kept.slice(0, noun + 1);
  return phrase.some((word) => UNCOUNTED.has(word.toLowerCase())) ? '' : phrase.join(' ');
}

const isPlural = (word: string): boolean => /^\p{Ll}.*s$/u.test(word) || PLURALS.has(word);

const lastWord = (phrase: string): string => phrase.split(' ').at(-1)!;

function quantity(match: RegExpExecArray, value: number, unit: string, noun: string): Quantity {
  const unitPart = match.groups!.unit ?? '';
  const head = match[0].slice(0, match[0].length - unitPart.length);
  return { value, unit, text: noun ? `${head} ${noun}` : head };
}
