import type { Part } from './parts.ts';
import { sameWordsKey, wordsOf } from './words.ts';

const CAPTION_WORDS_MAX = 40;

/** `next` is the part behind: a credit, or the caption itself with its credit, as pages print it for screen readers. */
function standsBeforeItsCredit(part: Part, next: Part | undefined): boolean {
  if (next === undefined || part.follows) return false;
  return next.captionStands === 'before' || (next.kind === 'caption' && next.follows);
}

/** Marks the captions that their neighbours tell: the words of another caption, or a short line beside a credit. */
export function markCaptions(parts: readonly Part[]): readonly Part[] {
  const captions = new Set(
    parts.filter((part) => part.kind === 'caption').map((part) => sameWordsKey(part.text)),
  );
  return parts.map((part, index) => {
    if (part.kind !== null) return part;
    const before = parts[index - 1];
    const beside =
      standsBeforeItsCredit(part, parts[index + 1]) || (before?.captionStands === 'behind' && part.follows);
    const isCaption =
      captions.has(sameWordsKey(part.text)) || (beside && wordsOf(part.text).length <= CAPTION_WORDS_MAX);
    return isCaption ? { ...part, kind: 'caption' } : part;
  });
}
