/** The words of a text without case and punctuation, so that two printings of it can be compared. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** `“Talks, at last!”` and `Talks at last` have the same words: `talks at last`. */
export const sameWordsKey = (text: string): string => wordsOf(text).join(' ');

const SENTENCE_END = /[.!?…。！？][\p{Pf}\p{Pe}"'’”)\]]*$/u;

/** True for words with a full stop, question or exclamation mark behind them, quotes and brackets aside. */
export const endsLikeASentence = (text: string): boolean => SENTENCE_END.test(text);
