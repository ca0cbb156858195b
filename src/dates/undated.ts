import { readableBlocks, type Document } from '../document/document.ts';
import { findDates } from './find-dates.ts';

/** Any day will do: it only shows which expressions have a day as soon as there is one to count from. */
const PROBE = '2001-06-15';

function countedFromPublication(sentence: string): string | null {
  const alone = findDates(sentence, { published: null, previous: null });
  const dated = findDates(sentence, { published: PROBE, previous: null });
  return dated.find(({ start }) => alone.every((other) => other.start !== start))?.text ?? null;
}

/** The first words of a document, such as "on Tuesday", that no day can be found for without its published one; null where none need it. */
export function wordsWithoutDay(document: Document): string | null {
  const sentences = readableBlocks(document).flatMap((block) => block.sentences);
  for (const { start, end } of sentences) {
    const words = countedFromPublication(document.text.slice(start, end));
    if (words !== null) return words;
  }
  return null;
}
