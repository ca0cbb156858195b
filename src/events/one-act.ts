import { sameCountries } from './listed-parties.ts';
import type { CodedEvent } from './merge.ts';

/** Between a verb and the noun that it supports stand a few words, none of which begins another act. */
const MOST_WORDS_BETWEEN = 3;
const BEGINS_ANOTHER = /[^\p{L}\s'’-]|(?<!\p{L})(?:and|or|nor|but|then|before|after|while)(?!\p{L})/u;

/**
 * Keeps one record where a verb and its noun name one act ("held an exercise", "lodged a protest") and both were read as the
 * same move: the surer one. Events come in the order of `text`, which their evidence counts from.
 */
export function keepOneAnAct(events: readonly CodedEvent[], text: string): CodedEvent[] {
  const kept: CodedEvent[] = [];
  for (const event of events) {
    const last = kept.at(-1);
    if (!last || !nameOneAct(last, event, text)) kept.push(event);
    else if (event.confidence > last.confidence) kept[kept.length - 1] = event;
  }
  return kept;
}

function nameOneAct(first: CodedEvent, second: CodedEvent, text: string): boolean {
  const between = text.slice(first.evidence[0]!.trigger.end, second.evidence[0]!.trigger.start);
  return (
    first.type === second.type &&
    first.act === second.act &&
    first.stage === second.stage &&
    sameCountries(first.actor, second.actor) &&
    sameCountries(first.recipient, second.recipient) &&
    !BEGINS_ANOTHER.test(between) &&
    between.trim().split(/\s+/).filter(Boolean).length <= MOST_WORDS_BETWEEN
  );
}
