import type { Block, Document } from '../document/document.ts';
import { splitWords, type Word } from './words.ts';

/** A document cut into words, with the sentence that each stands in. */
export interface DocumentWords {
  readonly words: readonly Word[];
  /** Number of the sentence of each word, ascending. */
  readonly sentenceOf: readonly number[];
  /** False for bylines, credits and what is printed a second time: they name nobody who acts. */
  readonly readable: readonly boolean[];
  /** The words of the dateline at the head of the first sentence: from and end, equal where there is none. */
  readonly dateline: { readonly first: number; readonly end: number };
  /** Index of the first word that ends after an offset. */
  wordAt(offset: number): number;
}

const UNREAD: readonly Block['kind'][] = ['byline', 'credit'];
const DATELINE = /^(?=[A-Z])[^\n]{2,70}?\s(?:—|–|--?)\s/;
const STARTS_IN_CAPITALS = /^[\p{Lu}][\p{Lu}'’.-]+/u;

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks.find((block) => offset >= block.start && offset < block.end);
}

/** Offset at which the dateline of the first read block ends ("SEOUL, June 2 — "), or where it starts if it has none. */
function datelineOf(document: Document): { start: number; end: number } {
  const explicit = document.blocks.find((block) => block.kind === 'dateline');
  if (explicit) return { start: explicit.start, end: explicit.end };
  const body = document.blocks.find((block) => block.kind === 'body');
  const start = body?.start ?? 0;
  const text = document.text.slice(start, start + 90);
  const length = STARTS_IN_CAPITALS.test(text) ? (DATELINE.exec(text)?.[0].length ?? 0) : 0;
  return { start, end: start + length };
}

function numberSentences(document: Document, words: readonly Word[]): number[] {
  const starts = document.blocks.flatMap((block) =>
    block.sentences.length > 0 ? block.sentences.map((sentence) => sentence.start) : [block.start],
  );
  let sentence = 0;
  return words.map((word) => {
    while (sentence + 1 < starts.length && word.start >= starts[sentence + 1]!) sentence++;
    return sentence;
  });
}

/** Cuts the text of a document into words and places each in its sentence. */
export function documentWords(document: Document): DocumentWords {
  const words = splitWords(document.text);
  const wordAt = (offset: number): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const dateline = datelineOf(document);
  return {
    words,
    sentenceOf: numberSentences(document, words),
    readable: words.map((word) => {
      const block = blockAt(document.blocks, word.start);
      return !block || !(UNREAD.includes(block.kind) || block.repeated);
    }),
    dateline: { first: wordAt(dateline.start), end: wordAt(dateline.end) },
    wordAt,
  };
}
