import type { Span } from '../reading/reading.ts';

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
export function tenseOf(sentence: string, trigger: Span, from: number): Tense {
  const before = sentence.slice(Math.max(from, trigger.start - REACH), trigger.start);
  const text = sentence.slice(trigger.start, trigger.end);
  if (isAhead(before, text)) return 'ahead';
  if (/^had\b/.test(text) || PLUPERFECT.test(before)) return 'pluperfect';
  if (/^(?:has|have)\b/.test(text) || PERFECT.test(before)) return 'perfect';
  const reduced =
    /(?:ed|en|nt)$/.test(text) && REDUCED_BEHIND.test(sentence.slice(trigger.end)) && !PASSIVE.test(before);
  return reduced ? 'reduced' : 'past';
}
