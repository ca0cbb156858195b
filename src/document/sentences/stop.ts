/** Marks that can end a sentence, and what stands around one of them. */

const STOP_MARKS = '.!?…‽⁇⁈⁉。．！？؟۔।';
const CLOSING_MARKS = `"'”’»›)]}*_`;
/** Closing marks that no sentence starts with, so that one standing after a space still closes what went before. */
const SURELY_CLOSING_MARKS = '”»›)]}';
/** A closing mark in German and Polish print, an opening one in English: the space behind it tells. */
const TURNED_CLOSING_MARKS = '“‘';
const OPENING_MARKS = `"'“‘«‹„([{*_`;
const DASHES = '-–—―';
const WORD_OPENERS = `${DASHES}${OPENING_MARKS}/`;
const WORD_LENGTH_MAX = 40;
const AHEAD_LENGTH_MAX = 100;

const isOneOf = (marks: string, character: string | undefined): boolean =>
  character !== undefined && marks.includes(character);

/** True for a full stop, question or exclamation mark of any script; false where there is no character. */
export const isStopMark = (character: string | undefined): boolean => isOneOf(STOP_MARKS, character);

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** A run of stop marks with the closing quotes and brackets behind it. */
export interface Stop {
  /** The stop marks alone: `.`, `...`, `?!`. */
  readonly marks: string;
  /** The closing quotes and brackets behind the marks. */
  readonly closing: string;
  /** Where the sentence would end. */
  readonly end: number;
  /** The word in front, without the marks that open it: `Gen`, `U.S`, `border`. */
  readonly wordBefore: string;
  /** From the first letter or digit of the sentence up to the marks, at most WORD_LENGTH_MAX units; else empty. */
  readonly sentenceSoFar: string;
  /** True where the next word follows without a space. */
  readonly glued: boolean;
  /** Opening quotes, brackets and dashes in front of the next word. */
  readonly opening: string;
  /** The text from the next word on, at most AHEAD_LENGTH_MAX units; empty at the end. */
  readonly ahead: string;
  /** The next word with its inner marks: `The`, `One-China`, `20`, `A.`. */
  readonly nextWord: string;
}

function skipClosing(text: string, from: number): number {
  let at = from;
  while (isOneOf(CLOSING_MARKS, text[at])) at += 1;
  if (isOneOf(TURNED_CLOSING_MARKS, text[at]) && (at + 1 === text.length || isSpace(text[at + 1]))) at += 1;
  const note = /^\[\d{1,3}\]/.exec(text.slice(at, at + 5));
  return note ? at + note[0].length : at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at += 1;
  return at;
}

function skipSpacedClosing(text: string, from: number): number {
  const next = skipSpace(text, from);
  return isOneOf(SURELY_CLOSING_MARKS, text[next]) ? skipClosing(text, next) : from;
}

function skipMarks(text: string, from: number): number {
  let at = from;
  while (isStopMark(text[at])) at += 1;
  return at;
}

/** `“We met.”…` and `Why?’!`: marks that follow closing quotes belong to the same stop. */
function endOfStop(text: string, from: number): number {
  let at = from;
  for (;;) {
    const closed = skipClosing(text, at);
    const marked = skipMarks(text, closed);
    if (marked === closed) return skipSpacedClosing(text, closed);
    at = marked;
  }
}

function skipOpening(text: string, from: number): number {
  let at = from;
  while (isOneOf(OPENING_MARKS, text[at]) || isOneOf(DASHES, text[at]) || isSpace(text[at])) at += 1;
  return at;
}

function wordEndingAt(text: string, from: number, end: number): string {
  let start = end;
  const first = Math.max(from, end - WORD_LENGTH_MAX);
  while (start > first && !isSpace(text[start - 1]) && !isOneOf(WORD_OPENERS, text[start - 1])) start -= 1;
  return text.slice(start, end).replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Describes the stop whose first mark stands at `at`, in a sentence whose first letter stands at `firstWord`. */
export function stopAt(text: string, firstWord: number, at: number): Stop {
  const marksEnd = skipMarks(text, at);
  const stopEnd = endOfStop(text, marksEnd);
  const spaceEnd = skipSpace(text, stopEnd);
  const nextStart = skipOpening(text, spaceEnd);
  const ahead = text.slice(nextStart, nextStart + AHEAD_LENGTH_MAX);
  return {
    marks: text.slice(at, marksEnd),
    closing: text.slice(marksEnd, stopEnd).trim(),
    end: stopEnd,
    wordBefore: wordEndingAt(text, firstWord, at),
    sentenceSoFar: at - firstWord > WORD_LENGTH_MAX ? '' : text.slice(firstWord, at),
    glued: spaceEnd === stopEnd && stopEnd < text.length,
    opening: text.slice(spaceEnd, nextStart),
    ahead,
    nextWord: /^[^\s,;:"”“()[\]]+/.exec(ahead)?.[0] ?? '',
  };
}
