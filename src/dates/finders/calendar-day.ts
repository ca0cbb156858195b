import * as chrono from 'chrono-node/en';
import { anyOf } from '../../any-of.ts';
import { stretchBetween, type Meaning } from '../expression.ts';
import { MONTHS } from '../words.ts';
import type { Finder, Finding } from './finder.ts';

const NAMED_MONTH = new RegExp(`\\b${anyOf(Object.keys(MONTHS))}\\b`);
/** chrono is asked only where there is something for it: it costs more than all other finders together. */
const WORTH_ASKING = new RegExp(`\\d{4}-\\d{2}|\\d/\\d|${NAMED_MONTH.source}`);
const FULL_SLASH = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/;
const ISO = /^\d{4}-\d{2}-\d{2}/;
/** "killed 12 on March 5": chrono takes the count for an hour. */
const COUNT_BEFORE = /^\d+\s+on\s+/;
/** Any day does: only what the text itself says is read from chrono's answer. */
const REFERENCE = new Date(2000, 5, 15, 12);
/** Longer "sentences" are tables or lists and are read in stretches, so that time stays linear. */
const STRETCH = 600;

/** "9/11" and "24/7" are names; 05/06/2020 is two different days in two countries. */
function isPlainDate(text: string): boolean {
  const slash = FULL_SLASH.exec(text);
  if (slash) return Number(slash[1]) > 12 || Number(slash[2]) > 12 || slash[1] === slash[2];
  return ISO.test(text) || NAMED_MONTH.test(text);
}

function calendarOf(part: chrono.ParsedResult['start']): Meaning | null {
  if (!part.isCertain('day') || !part.isCertain('month')) return null;
  const year = part.isCertain('year') ? (part.get('year') ?? undefined) : undefined;
  return { kind: 'calendar', year, month: part.get('month') ?? 1, day: part.get('day') ?? 1 };
}

function readResult(result: chrono.ParsedResult): Meaning | null {
  const from = calendarOf(result.start);
  if (from === null || !isPlainDate(result.text)) return null;
  const to = result.end ? calendarOf(result.end) : null;
  return to === null ? from : stretchBetween(from, to);
}

/** "16 June", "Sept. 11, 2001", "2020-06-16", "June 16-18": days with a month, as chrono's strict English reads them. */
export const calendarDay: Finder = (sentence) => {
  const found: Finding[] = [];
  for (let from = 0; from < sentence.length; from += STRETCH) {
    const stretch = sentence.slice(from, from + STRETCH);
    if (!WORTH_ASKING.test(stretch)) continue;
    for (const result of chrono.strict.parse(stretch, REFERENCE)) {
      const meaning = readResult(result);
      const start = from + result.index + (COUNT_BEFORE.exec(result.text)?.[0].length ?? 0);
      if (meaning !== null) found.push({ start, end: from + result.index + result.text.length, meaning });
    }
  }
  return found;
};
