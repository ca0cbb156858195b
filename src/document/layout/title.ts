import type { Part } from './parts.ts';
import { endsLikeASentence, sameWordsKey, wordsOf } from './words.ts';

const TITLE_WORDS_MAX = 25;
const NO_TITLE_END = /[.:;,][\p{Pf}"']*$/u;

const looksLikeATitle = (text: string): boolean =>
  /^["“‘'«¿¡(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
  !NO_TITLE_END.test(text) &&
  wordsOf(text).length <= TITLE_WORDS_MAX;

/** Without a sentence anywhere below, the lines are a list and the first is no title of it. */
const isBody = (part: Part): boolean =>
  part.kind === 'body' || (part.kind === null && endsLikeASentence(part.text));

/** The part that a text without a known title is headed by: its first words, or null. */
function guessedTitle(parts: readonly Part[]): Part | null {
  if (parts.some((part) => part.kind === 'title')) return null;
  const first = parts.find((part) => part.kind !== 'credit' && part.kind !== 'dateline');
  if (!first || first.kind !== null || !looksLikeATitle(first.text)) return null;
  const rest = parts.filter((part) => part.kind !== 'credit' && part !== first);
  return rest.length === 0 || rest.some(isBody) ? first : null;
}

/** Marks the title in the text: the words of the known title wherever they stand alone, else the headline it starts with. */
export function markTitle(parts: readonly Part[], known: string | null): readonly Part[] {
  const key = known === null ? '' : sameWordsKey(known);
  const guess = known === null ? guessedTitle(parts) : null;
  const isTitle = (part: Part): boolean =>
    part === guess || (key !== '' && part.kind !== 'body' && sameWordsKey(part.text) === key);
  return parts.map((part) => (isTitle(part) ? { ...part, kind: 'title' } : part));
}
