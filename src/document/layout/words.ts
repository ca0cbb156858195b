/** The words of a text without case and punctuation, so that two printings of it can be compared. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** `“Talks, at last!”` and `Talks at last` have the same words: `talks at last`. */
export const sameWordsKey = (text: string): string => wordsOf(text).join(' ');

/** A source for a regular expression that matches any of the words, the longest first. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')})`;

const SENTENCE_END = /[.!?…。！？][\p{Pf}\p{Pe}"'’”)\]]*$/u;

export const endsLikeASentence = (text: string): boolean => SENTENCE_END.test(text);
