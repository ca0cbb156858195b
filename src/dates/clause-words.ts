import words from '../../data/dates/clauses.json' with { type: 'json' };
import { anyOf } from '../any-of.ts';

const whole = (list: readonly string[]): RegExp => new RegExp(`^${anyOf(list)}$`, 'i');

const SUBORDINATOR = whole(words.subordinators);
export const SPEECH_VERB = whole(words.speechVerbs);
/** "when", "while", "as": what they tell happens at the same time as what they hang on. */
export const SAME_TIME = whole(words.sameTime);
export const REACTION = new RegExp(`^${anyOf(words.reactions)}`, 'i');

/** Words that put an act on another day without saying which. */
export const LOOSE = new RegExp(`\\b${anyOf(words.loose)}\\b`, 'i');

const NOUN_IN_ING = whole(words.nounsInIng);

/** "after dawn", "as part of", "that day": the same words without a clause behind them. */
const NO_CLAUSE: Readonly<Record<string, RegExp>> = {
  after: /^after\s+(?:dawn|dark|midnight|noon|nightfall|sunset|all)\b/i,
  before: /^before\s+(?:dawn|dark|midnight|noon|nightfall|sunrise|long)\b/i,
  // "as troops massed" is a clause and "as part of" is none: only a name or pronoun, or a comma before, makes it sure
  as: /^as\s+(?!(?:he|she|it|they|we)\b|\p{Lu})/u,
  once: /^once\s+(?:again|more)\b/i,
  that: /^that\s+(?:of|day|night|week|month|year|evening|morning|afternoon)\b/i,
};
/** A preposition before "that", "which" or "whom" keeps the word inside its clause or makes it a plain pronoun. */
const PRONOUN_BEFORE = /\b(?:in|of|for|by|than|with|like|to|at|from|on)\s+$/i;

/** True where this word, at this place, begins a clause. */
export function isSubordinator(word: string, sentence: string, at: number): boolean {
  if (!SUBORDINATOR.test(word)) return false;
  if (word === 'as' && /,\s+(?:just\s+)?$/.test(sentence.slice(Math.max(0, at - 8), at))) return true;
  if (NO_CLAUSE[word.toLowerCase()]?.test(sentence.slice(at, at + 40))) return false;
  return word.toLowerCase() !== 'that' || !PRONOUN_BEFORE.test(sentence.slice(Math.max(0, at - 8), at));
}

/** True where the text after a comma begins with a verb in -ing ("…, dashing hopes"). */
export function isParticiple(rest: string): boolean {
  const first = /^\s*(?:\w+ly\s+)?(?<word>[a-z]+ing)\b/.exec(rest)?.groups?.['word'];
  return first !== undefined && !NOUN_IN_ING.test(first);
}
