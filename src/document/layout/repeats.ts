import type { Part } from './parts.ts';
import { wordsOf } from './words.ts';

const PULLOUT_WORDS_MIN = 5;
const PULLOUT_WORDS_MAX = 60;
/** Places tried for one opening: keeps the search linear in texts that say the same over and over. */
const PLACES_MAX = 8;

interface Worded {
  readonly part: Part;
  readonly words: readonly string[];
}

interface Place {
  readonly in: Worded;
  readonly at: number;
}

const isRead = (part: Part): boolean =>
  part.kind === null || part.kind === 'body' || part.kind === 'caption' || part.kind === 'pullout';

const openingAt = (words: readonly string[], at: number): string =>
  words.slice(at, at + PULLOUT_WORDS_MIN).join(' ');

/** Where in the text the first words of each candidate stand. */
function placesOfOpenings(
  texts: readonly Worded[],
  candidates: readonly Worded[],
): ReadonlyMap<string, Place[]> {
  const places = new Map<string, Place[]>(candidates.map(({ words }) => [openingAt(words, 0), []]));
  const firstWords = new Set(candidates.map(({ words }) => words[0]));
  for (const text of texts) {
    for (let at = 0; at + PULLOUT_WORDS_MIN <= text.words.length; at += 1) {
      if (!firstWords.has(text.words[at])) continue;
      const found = places.get(openingAt(text.words, at));
      if (found && found.length < PLACES_MAX) found.push({ in: text, at });
    }
  }
  return places;
}

const standsAt = (words: readonly string[], place: Place): boolean =>
  place.in.words.length > words.length &&
  words.every((word, index) => place.in.words[place.at + index] === word);

/** The parts whose words stand again inside a longer one: quotes and sentences pulled out of the text. */
function pulledOut(texts: readonly Worded[]): ReadonlySet<Part> {
  const candidates = texts.filter(
    ({ words }) => words.length >= PULLOUT_WORDS_MIN && words.length <= PULLOUT_WORDS_MAX,
  );
  const places = placesOfOpenings(texts, candidates);
  const found = candidates.filter(({ words }) =>
    (places.get(openingAt(words, 0)) ?? []).some((place) => standsAt(words, place)),
  );
  return new Set(found.map(({ part }) => part));
}

/** The parts whose words stood before, word for word. */
function printedAgain(texts: readonly Worded[]): ReadonlySet<Part> {
  const seen = new Set<string>();
  const again = texts.filter(({ words }) => {
    const key = words.join(' ');
    if (key === '' || seen.has(key)) return words.length > 0;
    seen.add(key);
    return false;
  });
  return new Set(again.map(({ part }) => part));
}

/** Marks what the text says twice: the second printing of a caption or paragraph, and every pull-out. */
export function markRepeats(parts: readonly Part[]): readonly Part[] {
  const texts = parts.filter(isRead).map((part) => ({ part, words: wordsOf(part.text) }));
  const pulled = pulledOut(texts);
  const again = printedAgain(texts);
  return parts.map((part) => {
    if (!pulled.has(part)) return again.has(part) ? { ...part, repeated: true } : part;
    return { ...part, kind: part.kind ?? 'pullout', repeated: true };
  });
}
