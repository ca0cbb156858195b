import type { Part } from './parts.ts';
import { wordsOf } from './words.ts';

const STANDFIRST_PARAGRAPHS_MAX = 2;
const STANDFIRST_WORDS_MAX = 80;

/** Where the body proper begins: at the dateline, else behind the first byline; 0 where neither is there. */
function bodyStart(parts: readonly Part[]): number {
  const dateline = parts.findIndex((part) => part.opensBody);
  return dateline >= 0 ? dateline : parts.findIndex((part) => part.kind === 'byline') + 1;
}

/** Marks the sentences in front of dateline or byline, which sum the report up, as set apart from its body. */
export function markStandfirst(parts: readonly Part[]): readonly Part[] {
  const start = bodyStart(parts);
  const summary = parts.slice(0, start).filter((part) => part.kind === null);
  const isSummary =
    summary.length <= STANDFIRST_PARAGRAPHS_MAX &&
    summary.every((part) => wordsOf(part.text).length <= STANDFIRST_WORDS_MAX) &&
    parts.slice(start).some((part) => part.kind === null || part.kind === 'body');
  if (!isSummary) return parts;
  return parts.map((part) => (summary.includes(part) ? { ...part, kind: 'pullout' } : part));
}
