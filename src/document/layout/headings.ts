import type { Part } from './parts.ts';
import { endsLikeASentence, wordsOf } from './words.ts';

const HEADING_WORDS_MAX = 12;
const QUESTION_WORDS_MAX = 8;
/** Longer runs of short lines are a list, and are read. */
const HEADINGS_IN_A_ROW_MAX = 2;

function looksLikeAHeading(part: Part): boolean {
  if (part.kind !== null || !/^["“‘'«]?[\p{Lu}\p{Lo}\p{N}]/u.test(part.text) || /[;,]$/.test(part.text))
    return false;
  const words = wordsOf(part.text).length;
  return part.text.endsWith('?')
    ? words <= QUESTION_WORDS_MAX
    : words <= HEADING_WORDS_MAX && !endsLikeASentence(part.text);
}

const isAside = (part: Part): boolean =>
  part.kind === 'credit' || part.kind === 'dateline' || part.kind === 'caption';

/** Marks the short lines that head the paragraphs below them; the last lines of a text head nothing. */
export function markHeadings(parts: readonly Part[]): readonly Part[] {
  const headings = new Set<Part>();
  let row: Part[] = [];
  for (const part of parts) {
    if (isAside(part)) continue;
    if (looksLikeAHeading(part)) {
      row.push(part);
      continue;
    }
    if (row.length <= HEADINGS_IN_A_ROW_MAX) row.forEach((heading) => headings.add(heading));
    row = [];
  }
  return parts.map((part) => (headings.has(part) ? { ...part, kind: 'heading' } : part));
}
