import abbreviations from '../../../data/document/abbreviations.json' with { type: 'json' };
import speechVerbs from '../../../data/document/speech-verbs.json' with { type: 'json' };
import starters from '../../../data/document/sentence-starters.json' with { type: 'json' };
import timeWords from '../../../data/document/time-words.json' with { type: 'json' };
import { anyOf } from '../../any-of.ts';
import { isStopMark, type Stop } from './stop.ts';

/** Says whether a sentence ends at a stop; null where the rule has nothing to say about it. */
type Rule = (stop: Stop) => boolean | null;

const BEFORE_NAME = new Set(abbreviations.beforeName.flatMap((word) => [word, word.toUpperCase()]));
const BEFORE_NUMBER = new Set(abbreviations.beforeNumber);
const NEVER_ENDS = new Set(abbreviations.neverEnds);
const ENDS_BEFORE_STARTER = new Set(abbreviations.endsBeforeStarter);
const HOURS = new Set(abbreviations.hours);
const EXCLAMATION_NAMES = new Set(abbreviations.exclamationNames);
const STARTERS = new Set(starters);
const TIME_WORDS = new Set(timeWords);

const WIDE_STOPS = /^[。．！？]/u;
const ENUMERATOR = /^(?:\d{1,3}|\p{L}|[ivx]{1,4}|[IVX]{1,4})$/u;
const LOWER_CASE_WORD = /^\p{Ll}/u;
/** "al-Shabab", "d’Estaing", "iPhone": names that keep their small first letter even at the start of a sentence. */
const LOWER_CASE_NAME = /^\p{Ll}+[-’']?\p{Lu}/u;
/** "J" in "J. D. Vance", "U.S", "Ph.D": the dot of the last letter is the stop itself. */
const INITIALS = /^(?:\p{Lu}|\p{Lu}\p{Ll}?(?:\.-?\p{L})+)$/u;
const TIME_OF_A_PLACE = /^(?:\p{Lu}[\p{L}-]*\s){1,3}time\b/u;
const SPEECH_TAIL = new RegExp(`^(?:\\p{Lu}[\\p{L}’'-]*\\.?\\s+){1,5}${anyOf(speechVerbs)}\\b`, 'u');
const BRACKETED_ELLIPSIS = /[\])]/;

const isStarter = (stop: Stop): boolean => STARTERS.has(stop.nextWord);

const atTheEnd: Rule = (stop) => (stop.ahead === '' && stop.opening === '' ? true : null);

const beforeAnotherStop: Rule = (stop) => (isStopMark(stop.ahead[0]) ? false : null);

const afterEnumerator: Rule = (stop) =>
  stop.marks === '.' && ENUMERATOR.test(stop.sentenceSoFar) ? false : null;

const wide: Rule = (stop) => (WIDE_STOPS.test(stop.marks) ? !/^\p{M}/u.test(stop.ahead) : null);

/** "across the border.The army": a space lost in print; but "example.com", "3.5" and "U.S.-led" are one word. */
const withoutSpace: Rule = (stop) => {
  if (!stop.glued) return null;
  const afterPlainWord = /^\p{Ll}{2,}$/u.test(stop.wordBefore) || stop.closing !== '';
  return afterPlainWord && isStarter(stop);
};

const beforeLowerCase: Rule = (stop) =>
  LOWER_CASE_WORD.test(stop.nextWord) && !LOWER_CASE_NAME.test(stop.nextWord) ? false : null;

/** `“Who fired first?” Mr. Kim asked.` */
const beforeSpeechTail: Rule = (stop) =>
  stop.closing !== '' && /[?!…]$/.test(stop.marks) && !isStarter(stop) && SPEECH_TAIL.test(stop.ahead)
    ? false
    : null;

const exclamationName: Rule = (stop) =>
  stop.marks === '!' && EXCLAMATION_NAMES.has(stop.wordBefore) ? isStarter(stop) : null;

const ellipsis: Rule = (stop) => {
  if (!/^(?:\.{2,}|…)/.test(stop.marks)) return null;
  if (BRACKETED_ELLIPSIS.test(stop.closing)) return false;
  return !/^\p{N}/u.test(stop.ahead);
};

const abbreviation: Rule = (stop) => {
  if (stop.marks !== '.') return null;
  const word = stop.wordBefore;
  if (NEVER_ENDS.has(word)) return false;
  if (BEFORE_NAME.has(word) && stop.closing === '') return false;
  if (BEFORE_NUMBER.has(word)) return !/^[\p{N}#]/u.test(stop.ahead);
  if (HOURS.has(word)) return !TIME_WORDS.has(stop.nextWord) && !TIME_OF_A_PLACE.test(stop.ahead);
  if (ENDS_BEFORE_STARTER.has(word) || INITIALS.test(word)) return isStarter(stop);
  return null;
};

/** `“Enough.” — The Ruritanian envoy`: a dash leads on to who spoke. */
const beforeDash: Rule = (stop) => (/[-–—―]/.test(stop.opening) ? false : null);

/** In this order; the first rule that answers decides. Lower case comes before the abbreviations: it settles most. */
const RULES: readonly Rule[] = [
  atTheEnd,
  beforeAnotherStop,
  wide,
  afterEnumerator,
  withoutSpace,
  beforeLowerCase,
  beforeSpeechTail,
  exclamationName,
  ellipsis,
  abbreviation,
  beforeDash,
];

/** True where a sentence ends at the stop. */
export function endsSentence(stop: Stop): boolean {
  for (const rule of RULES) {
    const answer = rule(stop);
    if (answer !== null) return answer;
  }
  return true;
}
