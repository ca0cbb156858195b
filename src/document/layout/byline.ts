import bylines from '../../../data/document/bylines.json' with { type: 'json' };
import timeWords from '../../../data/document/time-words.json' with { type: 'json' };
import { endsLikeASentence, sameWordsKey } from './words.ts';

const BYLINE_WORDS_MAX = 16;
const NAMES_ALONE_WORDS_MAX = 8;
const SMALL_WORDS = new Set(bylines.smallWords);
const TIME_WORDS = new Set(timeWords);
const CAPITALISED = /^[(“"]?\p{Lu}/u;
const BETWEEN_NAMES = /\s*(?:,|;|\||&|\band\b|\bin\b|\bfor\b)\s*/;
const ADDRESS_LINE = /^(?:@\w{2,}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/\S+|www\.\S+)$/;

const isNameWord = (word: string): boolean =>
  CAPITALISED.test(word) || SMALL_WORDS.has(word) || /^\W$/.test(word);

/** True for "Ada Orsk in Strelsau": names and the words between them, which beside a date make a byline. */
export function mayBeNames(line: string): boolean {
  const words = line.split(/\s+/);
  const fits = words.length >= 2 && words.length <= NAMES_ALONE_WORDS_MAX && CAPITALISED.test(words[0]!);
  return fits && words.every(isNameWord) && !endsLikeASentence(line);
}

/** The names in "By Ada Orsk and Ben Vey"; null for a line that is no byline. */
export function bylineNames(line: string): string | null {
  const match = /^by:?\s+(?=\S)/i.exec(line);
  if (!match || line.length > 200) return null;
  const names = line.slice(match[0].length).trim();
  const words = names.split(/\s+/);
  const isTime = TIME_WORDS.has(words[0]!);
  // "By Wednesday the army had left." is a sentence; "By Ada Orsk Jr." is none.
  const isSentence = endsLikeASentence(names) && !/\b(?:Jr|Sr|\p{Lu})\.$/u.test(names);
  const fits = words.length <= BYLINE_WORDS_MAX && CAPITALISED.test(words[0]!);
  return fits && words.every(isNameWord) && !isTime && !isSentence ? names : null;
}

/** True for a line with nothing but one of the names of a byline, or the whole of it. */
export function repeatsByline(line: string, byline: string): boolean {
  const key = sameWordsKey(line);
  return key !== '' && [byline, ...byline.split(BETWEEN_NAMES)].some((name) => sameWordsKey(name) === key);
}

/** True for a line that is only an address: of the writer, of a page. */
export const isAddressLine = (line: string): boolean => ADDRESS_LINE.test(line);
