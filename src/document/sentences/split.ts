import type { Sentence } from '../document.ts';
import { endsSentence } from './rules.ts';
import { isStopMark, stopAt } from './stop.ts';

const BREAK_CANDIDATE = /[.!?…‽⁇⁈⁉。．！？؟۔।]|(?<=\s)[•▪●‣]/g;
const WORD_CHARACTER = /[\p{L}\p{N}]/gu;

function firstWordFrom(text: string, from: number): number {
  WORD_CHARACTER.lastIndex = from;
  return WORD_CHARACTER.exec(text)?.index ?? text.length;
}

/** Where each sentence ends, in order; the last is the end of the text. */
function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  let firstWord = firstWordFrom(text, 0);
  let from = 0;
  for (;;) {
    BREAK_CANDIDATE.lastIndex = Math.max(from, firstWord);
    const candidate = BREAK_CANDIDATE.exec(text);
    if (!candidate) return [...ends, text.length];
    const bullet = !isStopMark(candidate[0]);
    const stop = stopAt(text, firstWord, candidate.index);
    const end = bullet ? candidate.index : stop.end;
    from = bullet ? end + 1 : end;
    if (!bullet && !endsSentence(stop)) continue;
    ends.push(end);
    firstWord = firstWordFrom(text, end);
  }
}

function trimmed(text: string, start: number, end: number): Sentence {
  const slice = text.slice(start, end);
  return {
    start: start + slice.length - slice.trimStart().length,
    end: end - slice.length + slice.trimEnd().length,
  };
}

/**
 * Splits `text[start, end)` into its sentences, in time linear to its length. Together they hold every character that
 * is no white space; none starts or ends with white space; the offsets are those of `text`. Marks without a word
 * ("***") go with the sentence before them.
 */
export function splitSentences(text: string, start = 0, end = text.length): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const part = text.slice(start, end);
  let from = 0;
  for (const at of sentenceEnds(part)) {
    const sentence = trimmed(part, from, at);
    from = at;
    if (sentence.start >= sentence.end) continue;
    const before = sentences.at(-1);
    const hasWord = /[\p{L}\p{N}]/u.test(part.slice(sentence.start, sentence.end));
    const first = before && !hasWord ? sentences.pop()!.start - start : sentence.start;
    sentences.push({ start: start + first, end: start + sentence.end });
  }
  return sentences;
}
