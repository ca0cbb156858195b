import boilerplate from '../../../data/document/boilerplate.json' with { type: 'json' };
import { sameWordsKey } from './words.ts';

const LINE_LENGTH_MAX = 300;
const WHOLE_LINES = new Set(boilerplate.wholeLines);
const READING_TIME = /^\d{1,3}[ -]min(?:ute)?s?(?: read)?$/i;

/** True for a line of the page around the text: "Advertisement", "Read more", "Sign up for our newsletter", "***". */
export function isBoilerplate(line: string): boolean {
  if (line.length > LINE_LENGTH_MAX) return false;
  const key = sameWordsKey(line);
  const lower = line.toLowerCase();
  return (
    key === '' ||
    WHOLE_LINES.has(key) ||
    READING_TIME.test(line) ||
    boilerplate.lineStarts.some((start) => lower.startsWith(start))
  );
}
