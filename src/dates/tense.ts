import type { Span } from '../reading/reading.ts';
import { clauseAt, segmentAt } from './attach.ts';
import type { ClauseLayout } from './clauses.ts';

/**
 * What the words around a trigger say of its time. `perfect` ("has refused") leaves the day open; `pluperfect` goes
 * back from the day that is being told of; `ahead` ("will meet", "to dismantle", "due to meet") is still to come;
 * `reduced` is a participle in place of an adjective ("a truce mediated by the envoy").
 */
export type Tense = 'past' | 'perfect' | 'pluperfect' | 'ahead' | 'reduced';

const WORDS_BETWEEN = '(?:\\s+[\\p{L}’-]+){0,2}\\s*$';
const PLUPERFECT = new RegExp(`(?:\\bhad|[’']d)(?:\\s+[\\p{L}’-]+){0,3}\\s*$`, 'u');
const PERFECT = new RegExp(`(?:\\b(?:has|have)|[’']ve)${WORDS_BETWEEN}`, 'u');
const AHEAD = new RegExp(
  `\\b(?:will|would|shall|should|could|may|might|must|can|to)(?:\\s+(?:be|have|\\w+ly|not))*\\s*$`,
  'u',
);
const AHEAD_INSIDE =
  /\b(?:will|would|shall|is to|are to|was to|were to|due to|plans? to|planned to|set to|about to)\b/;
/** "to have their generals meet": an infinitive that another one carries; the trigger is then in its plain form. */
const CARRIED = /\bto\s+[a-z]+\b/;
const INFLECTED = /^\w+(?:ed|ing|s)\b/;
const REDUCED_BEHIND = /^\s+(?:\w+ly\s+)?by\b/;
const PASSIVE = /\b(?:was|were|been|is|are|be|being|got)(?:\s+\w+){0,2}\s*$/;
const REACH = 48;

function isAhead(before: string, text: string): boolean {
  return AHEAD_INSIDE.test(text) || AHEAD.test(before) || (CARRIED.test(before) && !INFLECTED.test(text));
}

/** The tense of a trigger, from the words before it in its own stretch and the one behind it. */
function tenseOf(sentence: string, trigger: Span, from: number): Tense {
  const before = sentence.slice(Math.max(from, trigger.start - REACH), trigger.start);
  const text = sentence.slice(trigger.start, trigger.end);
  if (isAhead(before, text)) return 'ahead';
  if (/^had\b/.test(text) || PLUPERFECT.test(before)) return 'pluperfect';
  if (/^(?:has|have)\b/.test(text) || PERFECT.test(before)) return 'perfect';
  const reduced =
    /(?:ed|en|nt)$/.test(text) && REDUCED_BEHIND.test(sentence.slice(trigger.end)) && !PASSIVE.test(before);
  return reduced ? 'reduced' : 'past';
}

/** "had sent troops and detained": the verb straight after "and" shares the auxiliary of the one before. */
function sharesAuxiliary(sentence: string, act: Span, before: Span, layout: ClauseLayout): boolean {
  const segment = segmentAt(layout, act.start);
  const bare = /^(?:and|but|or)\s+(?:then\s+|also\s+)?$/.test(sentence.slice(segment.start, act.start));
  return bare && clauseAt(layout, before.start) === segment.clause;
}

/** The tenses of all acts of a sentence. */
export function tensesOf(
  question: { sentence: string; acts: readonly Span[] },
  layout: ClauseLayout,
): Tense[] {
  const { sentence, acts } = question;
  const tenses: Tense[] = [];
  for (const [index, act] of acts.entries()) {
    const own = tenseOf(sentence, act, segmentAt(layout, act.start).start);
    const before = acts[index - 1];
    const shared = before !== undefined && own === 'past' && sharesAuxiliary(sentence, act, before, layout);
    const tense = shared ? (tenses[index - 1] ?? own) : own;
    tenses.push(tense === 'reduced' && shared ? own : tense);
  }
  return tenses;
}
