import type { Day, DayInterval } from '../codebook/day.ts';
import { addDays, addMonths, monthOf, monthsFrom, weekOf, weekdayOf, yearOf, yearsFrom } from './calendar.ts';
import type { Meaning, Moment, Unit } from './expression.ts';
import { partOf } from './resolve-calendar.ts';

type Weekday = Extract<Meaning, { kind: 'weekday' }>;
type Period = Extract<Meaning, { kind: 'period' }>;
type Offset = Extract<Meaning, { kind: 'offset' }>;

/** The published day, or the days of the event before: what a relative expression counts from. */
const anchorOf = (anchor: 'published' | 'event', moment: Moment): DayInterval | null => {
  if (anchor === 'event') return moment.previous;
  return moment.published === null ? null : [moment.published, moment.published];
};

/** The calendar unit that holds the day, moved by `shift` units: 0 is the running one. */
function unitAround(of: Day, unit: Unit, shift: number): DayInterval {
  const year = yearOf(of);
  if (unit === 'hour') return [of, of];
  if (unit === 'day') return [addDays(of, shift), addDays(of, shift)];
  if (unit === 'week') return weekOf(addDays(of, 7 * shift));
  if (unit === 'weekend')
    return [addDays(weekOf(of)[0], 7 * shift + 5), addDays(weekOf(of)[0], 7 * shift + 6)];
  if (unit === 'month') return monthsFrom(year, monthOf(of) + shift);
  if (unit === 'quarter') return monthsFrom(year, 3 * Math.floor((monthOf(of) - 1) / 3) + 1 + 3 * shift, 3);
  if (unit === 'year') return yearsFrom(year + shift);
  return yearsFrom(10 * (Math.floor(year / 10) + shift), 10);
}

const single = (of: Day): DayInterval => [of, of];

/** "On Tuesday" is the last one up to and with the published day for a past act, the next one for an act to come. */
export function resolveWeekday(meaning: Weekday, moment: Moment): DayInterval | null {
  const anchor = anchorOf(meaning.anchor, moment);
  if (anchor === null) return null;
  const [from, to] = anchor;
  const back = (weekdayOf(from) - meaning.weekday + 7) % 7;
  const ahead = (meaning.weekday - weekdayOf(to) + 7) % 7;
  const { weekShift, which } = meaning;
  if (weekShift !== undefined) return single(addDays(weekOf(to)[0], 7 * weekShift + meaning.weekday - 1));
  // "that Friday" lies in the week of the event told before
  if (meaning.anchor === 'event' && which === 'this')
    return single(addDays(weekOf(from)[0], meaning.weekday - 1));
  if (which === 'last') return single(addDays(from, -(back || 7)));
  if (which === 'next') return single(addDays(to, ahead || 7));
  return single(moment.orientation === 'past' ? addDays(from, -back) : addDays(to, ahead));
}

/** "Last week", "this month", "the same day"; a part narrows it. */
export function resolvePeriod(meaning: Period, moment: Moment): DayInterval | null {
  const anchor = anchorOf(meaning.anchor, moment);
  if (anchor === null) return null;
  const { unit, shift, part } = meaning;
  const pivot = shift > 0 ? anchor[1] : anchor[0];
  // the event before may itself be told as a stretch: "the same day" is then that stretch
  if (shift === 0 && unit === 'day') return anchor;
  if (unit === 'weekend' && shift === 0 && meaning.anchor === 'published')
    return weekend(pivot, moment.orientation);
  const whole = unitAround(pivot, unit, shift);
  if (part === undefined) return whole;
  if (unit === 'month' || unit === 'year') return partOf(whole, part, unit);
  if (part === 'early') return [whole[0], unit === 'week' ? addDays(whole[0], 2) : whole[1]];
  return part === 'late' && unit === 'week' ? [addDays(whole[0], 3), whole[1]] : whole;
}

/** "At the weekend": on a weekday the one gone or to come, on a Saturday or Sunday the running one. */
function weekend(published: Day, orientation: Moment['orientation']): DayInterval {
  const running = unitAround(published, 'weekend', 0);
  if (orientation === 'past' && running[0] > published) return unitAround(published, 'weekend', -1);
  return running;
}

/**
 * A count of units from the anchor. It is as exact as its unit: "two days ago" is a day, "two months ago" a month,
 * "a week earlier" the day a week before, "three weeks ago" a week from Monday to Sunday.
 */
export function resolveOffset(meaning: Offset, moment: Moment): DayInterval | null {
  const anchor = anchorOf(meaning.anchor, moment);
  if (anchor === null) return null;
  const { unit, sign } = meaning;
  if (unit === 'hour') return hours(meaning, anchor);
  if (meaning.count === null) return null;
  const shift = sign * meaning.count;
  if (unit === 'day') return [addDays(anchor[0], shift), addDays(anchor[1], shift)];
  if (unit === 'week' && meaning.count === 1)
    return [addDays(anchor[0], 7 * sign), addDays(anchor[1], 7 * sign)];
  if (unit === 'week' || unit === 'weekend') return weekOf(addDays(anchor[0], 7 * shift));
  if (unit === 'month') return unitAround(addMonths(anchor[0], shift), 'month', 0);
  return unitAround(anchor[0], unit, shift);
}

/** Hours without a count stay within the day; 48 of them make two days. */
function hours(meaning: Offset, anchor: DayInterval): DayInterval {
  const days = meaning.sign * Math.floor((meaning.count ?? 0) / 24);
  const day = addDays(meaning.sign > 0 ? anchor[1] : anchor[0], days);
  return [day, day];
}
