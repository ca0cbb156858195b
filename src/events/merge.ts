import { daysBetween, type DayInterval } from '../codebook/day.ts';
import type { Event } from './event.ts';
import { sameCountries } from './listed-parties.ts';

/** What an event is before it has an id. */
export type CodedEvent = Omit<Event, 'id'>;

/**
 * Takes together the sentences of one document that state the same act again: same move by the same parties on days
 * that agree, about things that share a word. The one told more exactly keeps its fields; evidence is kept of all.
 */
export function mergeRestated(events: readonly CodedEvent[]): CodedEvent[] {
  const merged: CodedEvent[] = [];
  for (const event of events) {
    const place = merged.findIndex((earlier) => isRestated(earlier, event));
    if (place < 0) merged.push(event);
    else merged[place] = join(merged[place]!, event);
  }
  return merged;
}

function isRestated(a: CodedEvent, b: CodedEvent): boolean {
  const sameMove = a.type === b.type && a.act === b.act && a.stage === b.stage;
  const sameSentence = a.evidence.some((x) => b.evidence.some((y) => x.start < y.end && y.start < x.end));
  return (
    sameMove &&
    !sameSentence &&
    sameCountries(a.actor, b.actor) &&
    sameCountries(a.recipient, b.recipient) &&
    daysAgree(a.date, b.date) &&
    shareAWord(a, b)
  );
}

const daysAgree = (a: DayInterval | null, b: DayInterval | null): boolean =>
  a === null || b === null || (a[0] <= b[1] && b[0] <= a[1]);

/** Words this short (articles, prepositions) are no sign that two events are about one thing. */
const SHORTEST_SIGN = 5;

function shareAWord(a: CodedEvent, b: CodedEvent): boolean {
  const words = signs(a);
  return [...signs(b)].some((word) => words.has(word));
}

function signs(event: CodedEvent): Set<string> {
  const text = `${event.object ?? ''} ${event.evidence.map(({ trigger }) => trigger.text).join(' ')}`;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= SHORTEST_SIGN).map((word) => word.replace(/(?:e?s|ed|ing)$/, '')),
  );
}

function join(a: CodedEvent, b: CodedEvent): CodedEvent {
  const days = (event: CodedEvent): number => (event.date === null ? Infinity : daysBetween(...event.date));
  const dated = days(b) < days(a) ? b : a;
  return {
    ...a,
    date: dated.date,
    dateBasis: dated.dateBasis,
    background: a.background && b.background,
    object: a.object ?? b.object,
    quantities: a.quantities.length > 0 ? a.quantities : b.quantities,
    hedged: a.hedged && b.hedged,
    speaker: a.speaker.length > 0 ? a.speaker : b.speaker,
    confidence: Math.max(a.confidence, b.confidence),
    evidence: [...a.evidence, ...b.evidence],
  };
}
