import { stretchBetween, type Meaning } from '../expression.ts';
import type { Finding } from '../finders/finder.ts';

const TO = /^\s*(?:to|until|through|till|[-–—])\s*$/;
const AND = /^\s+and\s+(?:on\s+)?$/;

/** Only days are joined here; ranges of months and years have finders of their own. */
const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'weekday' || (meaning.kind === 'calendar' && meaning.day !== undefined);

/** "Monday and Tuesday" follow one another; "Monday and Thursday" are two days, of which neither is the stretch. */
function areNeighbours(from: Meaning, to: Meaning): boolean {
  if (from.kind === 'weekday' && to.kind === 'weekday') return (to.weekday - from.weekday + 7) % 7 === 1;
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return false;
  return from.month === to.month && (to.day ?? 0) - (from.day ?? 0) === 1;
}

function belongTogether(from: Finding, to: Finding, sentence: string): boolean {
  if (!isDay(from.meaning) || !isDay(to.meaning) || from.meaning.kind !== to.meaning.kind) return false;
  const between = sentence.slice(from.end, to.start);
  const lead = sentence.slice(Math.max(0, from.start - 10), from.start);
  if (/between\s+$/i.test(lead)) return TO.test(between) || AND.test(between);
  if (TO.test(between)) return /from\s+$/i.test(lead) || !/^\s*to\s*$/.test(between);
  return AND.test(between) && areNeighbours(from.meaning, to.meaning);
}

/** Joins two days named side by side into the stretch that they make: "from 3 June to 5 June", "Monday and Tuesday". */
export function joined(found: readonly Finding[], sentence: string): Finding[] {
  const kept: Finding[] = [];
  for (const finding of found) {
    const last = kept.at(-1);
    if (last === undefined || !belongTogether(last, finding, sentence)) {
      kept.push(finding);
      continue;
    }
    const meaning = stretchBetween(last.meaning, finding.meaning);
    kept[kept.length - 1] = { start: last.start, end: finding.end, meaning };
  }
  return kept;
}
