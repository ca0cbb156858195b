import type { Span } from './reading.ts';

/** How a word is written; the encoder is uncased, so this is told apart. The order is the model's. */
export const SHAPES = ['lower', 'capitalised', 'upper', 'digits', 'mark', 'mixed'] as const;

/** A run of characters between white space; every punctuation mark is a word of its own. */
export interface Word extends Span {
  readonly text: string;
  readonly shape: number;
}

const WORD = /[!-/:-@[-`{-~]|\p{P}|[^\s!-/:-@[-`{-~\p{P}]+/gu;
const MARK = /^(?:[!-/:-@[-`{-~]|\p{P})/u;

const shapeNumber = (name: (typeof SHAPES)[number]): number => SHAPES.indexOf(name);

function shapeOf(word: string): number {
  if (MARK.test(word)) return shapeNumber('mark');
  if (/\p{Nd}/u.test(word)) return shapeNumber('digits');
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return shapeNumber('mixed');
  if (word === lower) return shapeNumber('lower');
  const [first = ''] = word;
  if (word === upper && word !== first) return shapeNumber('upper');
  const rest = word.slice(first.length);
  return first === first.toUpperCase() && rest === rest.toLowerCase()
    ? shapeNumber('capitalised')
    : shapeNumber('mixed');
}

/**
 * Words with their offsets in UTF-16 units: BERT's basic tokenizer (Devlin et al. 2019). `training/wordpieces.py` does
 * the same for training.
 */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    shape: shapeOf(match[0]),
  }));
}
