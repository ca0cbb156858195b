import type { Meaning, Unit } from '../expression.ts';
import { DAYS_IN, finder, partNamed, type Groups } from './finder.ts';

const UNIT = '(?<unit>day|night|morning|afternoon|evening|week|weekend|month|quarter|year|decade)';
const PART = '(?:(?<part>earlier|later|early|late|mid)(?:\\s+in)?[\\s-]+)?';
const EDGE = '(?:(?<edge>(?:the )?(?:start|beginning|middle|end) of\\s+)?)';

const unitOf = (groups: Groups): Unit => {
  const unit = groups['unit']?.toLowerCase() ?? 'day';
  return /^(night|morning|afternoon|evening)$/.test(unit) ? 'day' : (unit as Unit);
};

const partOf = (groups: Groups) => partNamed(groups['part'] ?? groups['edge']);

function fromPublication(groups: Groups): Meaning | null {
  const unit = unitOf(groups);
  const which = groups['which']?.toLowerCase() ?? '';
  // "the last day" is the last of a series; "this day" and "next night" tell nothing
  if (unit === 'day') return null;
  const shift = which === 'this' ? 0 : which === 'next' ? 1 : -1;
  return { kind: 'period', unit, shift, part: partOf(groups), anchor: 'published' };
}

/** "last week", "this month", "earlier this year", "late last year", "next month", "the end of this week". */
export const period = finder(
  new RegExp(`\\b${EDGE}${PART}(?<!\\bthe\\s+)(?<which>last|this|next)\\s+${UNIT}\\b`, 'gi'),
  ({ groups }) => fromPublication(groups),
);

/** "in the past week", "over the last month": begins or ends on the day of writing, whatever the calendar says. */
export const runningWindow = finder(
  /(?<=\b(?:in|over|during|for|within|through)\s+)the\s+(?<which>past|last|next|coming)\s+(?<unit>day|week|month|quarter|year)\b/gi,
  ({ groups }) => {
    const sign = /past|last/i.test(groups['which'] ?? '') ? -1 : 1;
    return { kind: 'window', days: DAYS_IN[groups['unit']?.toLowerCase() ?? ''] ?? 1, sign, vague: false };
  },
);

/** "the week after next", "the month before last". */
export const overNext = finder(
  /\bthe\s+(?<unit>week|month|year)\s+(?:(?<next>after\s+next)|before\s+last)\b/gi,
  ({ groups }) => ({
    kind: 'period',
    unit: unitOf(groups),
    shift: groups['next'] === undefined ? -2 : 2,
    anchor: 'published',
  }),
);

/** "since the start of the year", "by the end of the month": the running one. */
export const edgeOfRunning = finder(
  /\bthe\s+(?<edge>start|beginning|middle|end)\s+of\s+the\s+(?<unit>week|month|year)\b(?!\s+(?:of|after|before)\b)/gi,
  ({ groups }) => ({
    kind: 'period',
    unit: unitOf(groups),
    shift: 0,
    part: partOf(groups),
    anchor: 'published',
  }),
);

/** "before the month is out": by its end. */
export const beforeItIsOut = finder(
  /\bbefore\s+the\s+(?<unit>week|month|year)\s+(?:is|was)\s+out\b/gi,
  ({ groups }) => ({
    meaning: { kind: 'period', unit: unitOf(groups), shift: 0, anchor: 'published' },
    role: 'by',
  }),
);

/** "at the weekend", "over the weekend". */
export const weekend = finder(
  /(?<=\b(?:at|over|during|on|before|after|since|by)\s+)the\s+weekend\b/gi,
  () => ({
    kind: 'period',
    unit: 'weekend',
    shift: 0,
    anchor: 'published',
  }),
);

const EVENT_SHIFTS: Readonly<Record<string, number>> = { next: 1, following: 1, previous: -1, preceding: -1 };

/** "the next day", "the following month", "the previous week", counted from the event told before. */
export const neighbouringPeriod = finder(
  new RegExp(
    `(?<!\\b(?:in|over|during|for|within|through)\\s+)\\b(?:the\\s+)?(?<which>next|following|previous|preceding)\\s+${UNIT}\\b`,
    'gi',
  ),
  ({ groups, text }) => {
    const unit = unitOf(groups);
    // without its article only "next day" and "next morning" count from an event; "next week" counts from the writing
    if (!/^the\s/i.test(text) && unit !== 'day') return null;
    return {
      kind: 'period',
      unit,
      shift: EVENT_SHIFTS[groups['which']?.toLowerCase() ?? ''] ?? 0,
      anchor: 'event',
    };
  },
);

/** "the same day", "that evening", "that year", "later in the day", "earlier in the week". */
export const samePeriod = finder(
  new RegExp(
    `\\b(?:${PART.replace('(?:\\s+in)?', '(?:\\s+(?:in|on))?')}(?:the\\s+same|that(?:\\s+same)?|the\\s+very\\s+same|the\\s+very)|(?:earlier|later|early|late)\\s+in\\s+the)\\s+${UNIT}\\b`,
    'gi',
  ),
  ({ groups, before, text }) => {
    // "said that day-to-day": the conjunction
    if (/^that/i.test(text) && before.endsWith('-')) return null;
    return { kind: 'period', unit: unitOf(groups), shift: 0, anchor: 'event' };
  },
);

/** "through that day and the next": the day before and the one after it. */
export const dayAndNext = finder(/\b(?:that|the same)\s+day\s+and\s+the\s+next\b/gi, () => ({
  kind: 'range',
  from: { kind: 'period', unit: 'day', shift: 0, anchor: 'event' },
  to: { kind: 'period', unit: 'day', shift: 1, anchor: 'event' },
}));
