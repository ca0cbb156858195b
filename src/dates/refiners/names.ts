import type { Finding } from '../finders/finder.ts';
import { NAME_HEAD, NAME_TAIL } from '../words.ts';

const NAME_BEHIND = new RegExp(`^[’']?s?[\\s-]+(?:[A-Z]\\w+\\s+){0,2}${NAME_TAIL}\\b`);
const NAME_BEFORE = new RegExp(`${NAME_HEAD}\\s+$`);
/** What is told to lie beside the date, or to keep its memory, did not happen on it. */
const ANOTHER_DAY = /\b(?:eve|anniversary|anniversaries) of (?:the )?$/i;
const GLUED_BEFORE = /[\p{L}\d]-$|[\d$€£#@/]$/u;

/** Takes out names and numbers that only look like dates: "Sunday Times", "Bloody Sunday", "the eve of June 12". */
export const withoutNames = (found: readonly Finding[], sentence: string): Finding[] =>
  found.filter(({ start, end }) => {
    const before = sentence.slice(Math.max(0, start - 40), start);
    const after = sentence.slice(end, end + 60);
    return (
      ![NAME_BEFORE, ANOTHER_DAY, GLUED_BEFORE].some((pattern) => pattern.test(before)) &&
      !NAME_BEHIND.test(after)
    );
  });
