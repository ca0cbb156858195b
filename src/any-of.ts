/**
 * Source of a regular expression that matches any of the words to the letter, the longest first, so that "Sept" does
 * not stop at "Sep". A group of its own, so that what follows it holds for every word.
 */
export const anyOf = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')})`;
