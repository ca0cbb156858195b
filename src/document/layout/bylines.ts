import { bylineNames, mayBeNames, repeatsByline } from './byline.ts';
import type { Part } from './parts.ts';

/** The names of the first byline; null where there is none. */
export function bylineIn(parts: readonly Part[]): string | null {
  const line = parts.find((part) => part.kind === 'byline')?.text;
  return line === undefined ? null : (bylineNames(line) ?? line);
}

/** Marks the lines that repeat a name of the byline, which the source or the text itself tells. */
export function markBylines(parts: readonly Part[], known: string | null): readonly Part[] {
  const byline = known ?? bylineIn(parts);
  if (byline === null) return parts;
  const isByline = (part: Part): boolean => part.kind === null && repeatsByline(part.text, byline);
  return parts.map((part) => (isByline(part) ? { ...part, kind: 'byline' } : part));
}

const isDateLine = (part: Part | undefined): boolean => part?.kind === 'dateline' && !part.opensBody;

/** Marks "Ada Orsk in Strelsau" beside the line that tells the day. */
export function markNamesBesideDates(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => {
    const besideDate = isDateLine(parts[index - 1]) || isDateLine(parts[index + 1]);
    return part.kind === null && besideDate && mayBeNames(part.text) ? { ...part, kind: 'byline' } : part;
  });
}
