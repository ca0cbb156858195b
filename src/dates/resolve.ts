import { isDay, type DayInterval } from '../codebook/day.ts';
import { addDays, earlier, later, monthsFrom, yearsFrom } from './calendar.ts';
import type { Meaning, Moment, Resolved, TimeExpression } from './expression.ts';
import type { DateBasis } from './found-date.ts';
import { resolveCalendar, resolveSeason } from './resolve-calendar.ts';
import { resolveOffset, resolvePeriod, resolveWeekday } from './resolve-relative.ts';

/** The days that a meaning covers at this moment, before its preposition is heard; null where they can't be told. */
function daysOf(meaning: Meaning, moment: Moment): DayInterval | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, moment);
    case 'season':
      return resolveSeason(meaning, moment);
    case 'weekday':
      return resolveWeekday(meaning, moment);
    case 'period':
      return resolvePeriod(meaning, moment);
    case 'offset':
      return resolveOffset(meaning, moment);
    case 'window':
      return windowOf(meaning, moment);
    case 'decade':
      return decadeOf(meaning);
    case 'range':
      return rangeOf(meaning, moment);
  }
}

function windowOf(meaning: Extract<Meaning, { kind: 'window' }>, moment: Moment): DayInterval | null {
  const { published } = moment;
  if (published === null) return null;
  if (meaning.sign < 0) return [addDays(published, -meaning.days), published];
  return moment.orientation === 'future' ? [published, addDays(published, meaning.days)] : null;
}

function decadeOf(meaning: Extract<Meaning, { kind: 'decade' }>): DayInterval {
  if (meaning.part === 'early') return yearsFrom(meaning.year, 4);
  if (meaning.part === 'mid') return yearsFrom(meaning.year + 4, 3);
  return meaning.part === 'late' ? yearsFrom(meaning.year + 6, 4) : monthsFrom(meaning.year, 1, 120);
}

/**
 * Both ends. The one nearer to the published day is looked for first and the other one from there: "from November to
 * March", told in June, began the November before that March.
 */
function rangeOf(meaning: Extract<Meaning, { kind: 'range' }>, moment: Moment): DayInterval | null {
  const past = moment.orientation === 'past';
  const nearer = daysOf(past ? meaning.to : meaning.from, moment);
  if (nearer === null) return null;
  const other = daysOf(past ? meaning.from : meaning.to, {
    ...moment,
    published: past ? nearer[1] : nearer[0],
  });
  if (other === null) return null;
  const [from, to] = past ? [other, nearer] : [nearer, other];
  return from[0] <= to[1] ? [from[0], to[1]] : null;
}

function basisOf(meaning: Meaning): DateBasis {
  switch (meaning.kind) {
    case 'calendar':
      if (meaning.anchor === 'event') return 'relative to event';
      if (meaning.part !== undefined) return 'inferred';
      return meaning.year === undefined ? 'relative to publication' : 'stated';
    case 'season':
      return 'inferred';
    case 'weekday':
    case 'offset':
    case 'period':
      return meaning.anchor === 'event' ? 'relative to event' : 'relative to publication';
    case 'window':
      return meaning.vague ? 'inferred' : 'relative to publication';
    case 'decade':
      return 'stated';
    case 'range':
      return basisOf(meaning.to);
  }
}

/** "Later this week" lies ahead of the writing and "in recent weeks" behind it, whatever the act. */
function sideOf(meaning: Meaning, moment: Moment): Moment {
  const part = meaning.kind === 'period' ? meaning.part : undefined;
  if (part === 'later') return { ...moment, orientation: 'future' };
  const behind = part === 'earlier' || (meaning.kind === 'window' && meaning.sign < 0);
  return behind ? { ...moment, orientation: 'past' } : moment;
}

/** What lies on the wrong side of the published day is cut off: a past act has happened, one that is due has not. */
function clip(interval: DayInterval, moment: Moment): DayInterval {
  const { published, orientation } = moment;
  if (published === null || interval[0] > published || interval[1] < published) return interval;
  return orientation === 'past' ? [interval[0], published] : [published, interval[1]];
}

/** "Since March" runs to the published day; "by 2030" and "until Friday" run from it for an act to come. */
function openEnd(interval: DayInterval, role: TimeExpression['role'], moment: Moment): DayInterval | null {
  const { published, orientation } = moment;
  if (role === 'before' || role === 'after') return null;
  if (role === 'since') {
    return published === null || published < interval[0] ? null : [interval[0], published];
  }
  const deadline = role === 'by' || role === 'until';
  if (deadline && orientation === 'future' && published !== null && published <= interval[1]) {
    return [published, interval[1]];
  }
  return clip(interval, moment);
}

/** The days of an expression, or null where nothing given tells them. */
export function resolve(expression: TimeExpression, moment: Moment): Resolved | null {
  const side = sideOf(expression.meaning, moment);
  const whole = daysOf(expression.meaning, side);
  const interval = whole === null ? null : openEnd(whole, expression.role, side);
  if (interval === null || !isDay(interval[0]) || !isDay(interval[1])) return null;
  return { interval: [earlier(...interval), later(...interval)], basis: basisOf(expression.meaning) };
}
