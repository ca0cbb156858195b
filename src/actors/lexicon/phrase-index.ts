import { splitWords, type Word } from '../words.ts';

interface Phrase<T> {
  readonly words: readonly Word[];
  readonly values: T[];
}

const isAcronym = (word: Word): boolean =>
  word.text.length > 1 && word.text.length < 7 && word.text === word.text.toUpperCase();

/** Capitals of the phrase must be capitals in the text; a bare acronym must be one in the text ("WHO", "who"). */
function fits(phrase: readonly Word[], text: readonly Word[], at: number): boolean {
  if (at + phrase.length > text.length) return false;
  for (let offset = 0; offset < phrase.length; offset++) {
    const expected = phrase[offset]!;
    const found = text[at + offset]!;
    if (expected.norm !== found.norm) return false;
    if (expected.capital && !found.capital) return false;
    if (phrase.length === 1 && isAcronym(expected) && expected.text !== found.text) return false;
  }
  return true;
}

const FIRST_WORD = /^[A-Za-z]+(?=[ ]|$)/;

interface Waiting<T> {
  readonly text: string;
  readonly value: T;
}

interface Bucket<T> {
  /** Not cut into words until a text has the first one: most of the lexicon is never asked for. */
  waiting: Waiting<T>[];
  phrases: Phrase<T>[];
}

const isSame = (phrase: Phrase<unknown>, words: readonly Word[]): boolean =>
  phrase.words.length === words.length &&
  phrase.words.every((word, at) => word.norm === words[at]!.norm && word.capital === words[at]!.capital);

function unfold<T>(bucket: Bucket<T>): Phrase<T>[] {
  if (bucket.waiting.length === 0) return bucket.phrases;
  for (const { text, value } of bucket.waiting) {
    const words = splitWords(text);
    const same = bucket.phrases.find((phrase) => isSame(phrase, words));
    if (same) same.values.push(value);
    else bucket.phrases.push({ words, values: [value] });
  }
  bucket.waiting = [];
  return bucket.phrases.sort((a, b) => b.words.length - a.words.length);
}

/** Phrases found by their first word; the longest one that fits wins. */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Bucket<T>>();

  /** A leading "the" is dropped: it is optional in text. */
  add(phrase: string, value: T): void {
    const text = phrase.replace(/^[Tt]he /, '');
    const first = FIRST_WORD.exec(text)?.[0].toLowerCase() ?? splitWords(text)[0]?.norm;
    if (!first) return;
    const bucket = this.#byFirst.get(first);
    if (bucket) bucket.waiting.push({ text, value });
    else this.#byFirst.set(first, { waiting: [{ text, value }], phrases: [] });
  }

  /** The longest phrase that begins at a word, with all that it may mean. */
  longestAt(text: readonly Word[], at: number): { length: number; values: readonly T[] } | null {
    const bucket = this.#byFirst.get(text[at]!.norm);
    if (!bucket) return null;
    const phrase = unfold(bucket).find((candidate) => fits(candidate.words, text, at));
    return phrase ? { length: phrase.words.length, values: phrase.values } : null;
  }
}
