import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const WIDEST_CHARACTER = 2;
const PLAIN = /^[ -~]*$/;

/** Columns that a text takes on a terminal: wide characters and emoji two, combining marks and colours none. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  // The library counts the voicing mark of "か\u3099" as a character of its own, so each is measured and bounded.
  return [...graphemes.segment(stripVTControlCharacters(text))].reduce(
    (width, { segment }) => width + Math.min(WIDEST_CHARACTER, stringWidth(segment)),
    0,
  );
}

/** Line breaks, tabs and terminal control characters of a source become single blanks. */
export const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** Fills up with blanks to `width` columns. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Cuts a word that no line can hold, never inside a character as people see it. */
function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const lines = [''];
  for (const { segment } of graphemes.segment(word)) {
    const line = lines.at(-1) as string;
    if (widthOf(line) + widthOf(segment) <= width || line === '') lines[lines.length - 1] = line + segment;
    else lines.push(segment);
  }
  return lines;
}

function fill(words: readonly string[], width: number): readonly string[] {
  const lines = [''];
  for (const piece of words.flatMap((word) => pieces(word, width))) {
    const line = lines.at(-1) as string;
    const joined = line === '' ? piece : `${line} ${piece}`;
    if (widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}

/** Breaks a text into lines of at most `width` columns, between words. */
export const wrap = (text: string, width: number): readonly string[] => fill(oneLine(text).split(' '), width);

/** The same for a text that carries colours of ours, and no control characters of anybody else. */
export const wrapPainted = (text: string, width: number): readonly string[] =>
  fill(text.trim().split(/\s+/u), width);

/** The first `limit` lines of a wrapped text; what is left out shows as "…" after a whole word. */
export function wrapUpTo(text: string, width: number, limit: number): readonly string[] {
  const lines = wrap(text, width);
  if (lines.length <= limit) return lines;
  const last = lines[limit - 1] as string;
  return [...lines.slice(0, limit - 1), endWithDots(last, width)];
}

function endWithDots(line: string, width: number): string {
  if (widthOf(line) + 1 <= width) return `${line}…`;
  const cut = line.lastIndexOf(' ');
  return cut > 0 ? `${line.slice(0, cut)}…` : `${pieces(line, width - 1)[0]}…`;
}

/** One line of at most `width` columns, shortened after a whole word. */
export const shorten = (text: string, width: number): string => wrapUpTo(text, width, 1)[0] as string;
