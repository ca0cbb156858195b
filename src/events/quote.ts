import { isLikely, type Mention, type Span, type TriggerReading } from '../reading/reading.ts';

const CLAUSE_END =
  /,(?!\d)|[;:—()]|\s[-–]\s|\s(?=(?:and|but|while|after|before|when|which|who|because|although|as)\s)/g;
const EDGES = /^[\s,;:—–()-]+|[\s,;:—–(-]+$/g;

/**
 * The shortest stretch of the sentence that states the event: from the first to the last of its trigger and fillers,
 * run on to the end of the clause.
 */
export function quoteSpan(sentence: string, trigger: TriggerReading): Span {
  const parts: Span[] = [
    trigger,
    ...nearest(trigger.actors, trigger),
    ...nearest(trigger.recipients, trigger),
  ];
  if (trigger.object) parts.push(trigger.object);
  const start = Math.min(...parts.map((part) => part.start));
  const last = Math.max(...parts.map((part) => part.end));
  return trim(sentence, { start, end: clauseEnd(sentence, last) });
}

/** A role's words that lie clauses away are no part of the quote; in characters. */
const REACH = 120;
const nearest = (mentions: readonly Mention[], trigger: Span): Span[] =>
  mentions.filter((mention) => isLikely(mention) && Math.abs(mention.start - trigger.start) <= REACH);

function clauseEnd(sentence: string, from: number): number {
  for (const match of sentence.matchAll(CLAUSE_END)) if (match.index >= from) return match.index;
  return sentence.length;
}

function trim(sentence: string, { start, end }: Span): Span {
  const words = sentence.slice(start, end);
  const bare = words.replaceAll(EDGES, '');
  const from = start + words.indexOf(bare);
  const stop = from + bare.length;
  return { start: from, end: /[.!?]$/.test(bare) && stop === sentence.length ? stop - 1 : stop };
}
