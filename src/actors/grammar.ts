/** The closed classes of English that the resolver steers by. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = setOf(
  'the a an this that these those some any every all no such another many several few',
);
export const PREPOSITIONS = setOf(
  'of in from for at on to with near by under against inside outside about behind around across over between among ' +
    'towards toward aboard within into through along after before during since until via despite including than as',
);
export const CONJUNCTIONS = setOf('and or & nor plus');
export const RELATIVES = setOf('who whom whose which that where when while because if whether but so');
export const AUXILIARIES = setOf(
  'is are was were be been has have had will would can could may might must shall should do does did says said',
);
/** Words after a country that take it back: "Russian-backed rebels" are not Russia's. */
export const SPONSORED = setOf(
  'backed supported funded armed trained made occupied controlled held administered born sponsored supplied built equipped ' +
    'brokered mediated speaking flagged educated financed owned friendly allied aligned annexed claimed',
);
/** Words before a country that take it back: "pro-Russian". */
export const LEANING = setOf('pro anti ex non trans inter pan cross');
export const MASCULINE = setOf('he him his himself');
export const FEMININE = setOf('she her hers herself');
export const NEUTER = setOf('it its itself');
export const PLURAL = setOf('they them their theirs themselves');
export const FIRST_PERSON = setOf('we us our ours ourselves i me my mine myself');
export const SECOND_PERSON = setOf('you your yours');
export const WHO = setOf('who whom whose');
export const WHICH = setOf('which that');
export const POSSESSIVE_PRONOUNS = setOf('his her its their our my your whose');
export const EACH_OTHER = setOf('both each either one-another');
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['each', 2],
  ['either', 2],
  ['neither', 2],
  ['three', 3],
  ['four', 4],
]);

/** What kind of party a pronoun may stand for. */
export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'we' | 'you' | 'who' | 'which';

/** Null for a word that is no pronoun. */
export function pronounKind(norm: string): PronounKind | null {
  if (MASCULINE.has(norm)) return 'he';
  if (FEMININE.has(norm)) return 'she';
  if (NEUTER.has(norm)) return 'it';
  if (PLURAL.has(norm)) return 'they';
  if (FIRST_PERSON.has(norm)) return 'we';
  if (SECOND_PERSON.has(norm)) return 'you';
  if (WHO.has(norm)) return 'who';
  if (WHICH.has(norm)) return 'which';
  return null;
}
