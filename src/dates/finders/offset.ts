import type { Meaning, Unit } from '../expression.ts';
import { NUMBER, VAGUE_NUMBER, numberOf } from '../words.ts';
import { DAYS_IN, finder, type Groups } from './finder.ts';

const UNIT = '(?<unit>hour|day|night|week|weekend|month|year|decade)s?';
const COUNT = `(?:(?<count>${NUMBER})|(?<vague>${VAGUE_NUMBER}))`;

const unitOf = (groups: Groups): Unit => {
  const unit = groups['unit']?.toLowerCase() ?? 'day';
  return unit === 'night' ? 'day' : (unit as Unit);
};

const countOf = (groups: Groups): number | null => numberOf(groups['count'] ?? '');

/** What "a few" of them may mean, first and last, for the stretch that a vague count covers. */
const VAGUE_DAYS: Readonly<Record<string, readonly [number, number]>> = {
  day: [2, 5],
  week: [14, 35],
  month: [60, 150],
};

const daysAgo = (count: number): Meaning => ({
  kind: 'offset',
  count,
  unit: 'day',
  sign: -1,
  anchor: 'published',
});

/** "two days ago", "a month ago"; "a few weeks ago" as the stretch that it may mean. */
export const ago = finder(new RegExp(`\\b${COUNT}\\s+${UNIT}\\s+ago\\b`, 'gi'), ({ groups }) => {
  const count = countOf(groups);
  if (count !== null) return { kind: 'offset', count, unit: unitOf(groups), sign: -1, anchor: 'published' };
  const stretch = VAGUE_DAYS[unitOf(groups)];
  return stretch ? { kind: 'range', from: daysAgo(stretch[1]), to: daysAgo(stretch[0]) } : null;
});

/** "two days earlier", "a week later", "hours later": counted from the event told before; not "later than". */
export const earlierOrLater = finder(
  new RegExp(
    `\\b(?:(?:${COUNT}|the|only|just)\\s+)?${UNIT}\\s+(?<way>earlier|previously|beforehand|later|afterwards?|before|after)\\b(?!\\s+than|\\s+\\w+ing\\b.*\\bthan\\b)`,
    'gi',
  ),
  ({ groups, text, after }) => {
    const sign = /^(later|after)/i.test(groups['way'] ?? '') ? 1 : -1;
    const unit = unitOf(groups);
    const bare = groups['count'] === undefined && groups['vague'] === undefined;
    const article = /^the\s/i.test(text);
    const clause = /(before|after)$/i.test(text) && /^\s+[\p{L}\d“"‘]/u.test(after);
    // "day after day" has no count and no article; plural "days later" is uncounted but means another day
    if (bare && !article && !/s\s+\w+$/i.test(text)) return null;
    if (article && !/(before|after)$/i.test(text)) return null;
    const count = article ? 1 : countOf(groups);
    const meaning: Meaning = { kind: 'offset', count, unit, sign, anchor: 'event' };
    return clause ? { meaning, role: 'offset clause' } : { meaning, role: 'at' };
  },
);

/** "within hours", "within minutes": still the day of the event told before. */
export const withinHours = finder(
  /\bwithin\s+(?:a\s+few\s+)?(?:hours|minutes|an\s+hour|moments)\b/gi,
  () => ({
    kind: 'offset',
    count: null,
    unit: 'hour',
    sign: 1,
    anchor: 'event',
  }),
);

/** "the first talks in six years": a stretch that lies behind. */
const SUPERLATIVE = /\b(?:first|only|most|worst|best|fewest|\w{3,}est)\b/i;

/** "in the past two weeks", "over the last 48 hours", "in the next three days", "within 30 days". */
export const countedWindow = finder(
  new RegExp(
    `(?<=\\b(?:in|over|during|for|within)\\s+)(?:(?:the\\s+)?(?<which>past|last|next|coming)\\s+)?(?<count>${NUMBER})\\s+(?<unit>hour|day|week|month|year)s?\\b(?!\\s+(?:ago|earlier|later|before|after|old|of)\\b|[’'-])`,
    'gi',
  ),
  ({ groups, before }) => {
    const which = groups['which']?.toLowerCase();
    // "in three days" may be a duration and "for three days" always is; the window is for an act that is due
    if (which === undefined && !/\b(in|within)\s+$/i.test(before)) return null;
    if (which === undefined && SUPERLATIVE.test(before)) return null;
    const days = Math.round((countOf(groups) ?? 0) * (DAYS_IN[groups['unit']?.toLowerCase() ?? ''] ?? 1));
    const sign = which === 'past' || which === 'last' ? -1 : 1;
    return { kind: 'window', days: Math.max(1, days), sign, vague: false };
  },
);

const RECENT_DAYS: Readonly<Record<string, number>> = { days: 7, weeks: 30, months: 180 };

/** "in recent weeks": about so many days up to the published one. */
export const recent = finder(
  /\b(?:in|over|during)\s+(?:the\s+)?(?:recent|past few|last few)\s+(?<unit>days|weeks|months)\b/gi,
  ({ groups }) => ({
    kind: 'window',
    days: RECENT_DAYS[groups['unit']?.toLowerCase() ?? ''] ?? 7,
    sign: -1,
    vague: true,
  }),
);
