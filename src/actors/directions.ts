import type { DocumentWords } from './document-words.ts';
import type { CountryElement, Element } from './element.ts';
import type { CountryPair } from './lexicon/entry.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';

/** The pair of countries that the text is about, where it names both. */
function activePair(elements: readonly Element[], { pairs, names }: ActorLexicon): CountryPair | null {
  const counts = new Map<string, number>();
  for (const element of elements) {
    const codes =
      element.kind === 'country' ? element.codes : element.kind === 'body' ? [element.code.slice(0, 3)] : [];
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  /** "South Sudan" alone tells that there is another one. */
  const namesSide = (code: string): boolean => /^(North|South|East|West) /.test(names.get(code) ?? '');
  let best: CountryPair | null = null;
  let most = 0;
  for (const pair of pairs) {
    const [first, second] = pair.countries.map((code) => counts.get(code) ?? 0) as [number, number];
    const told =
      (first > 0 && second > 0) ||
      pair.countries.some((code) => (counts.get(code) ?? 0) > 1 && namesSide(code));
    if (told && first + second > most) [best, most] = [pair, first + second];
  }
  return best;
}

function directionAt(
  text: DocumentWords,
  at: number,
  pair: CountryPair,
  sectorAt: ReadonlySet<number>,
): string | null {
  const word = text.words[at]!;
  const side = pair.words.findIndex((words) => words.includes(word.norm));
  if (side < 0) return null;
  const country = pair.countries[side]!;
  const previous = text.words[at - 1]?.norm ?? '';
  const next = text.words[at + 1];
  if (/ern(ers)?$/.test(word.norm))
    return sectorAt.has(at + 1) || (word.capital && /^(a|the)$/.test(previous)) || word.norm.endsWith('s')
      ? country
      : null;
  if (!word.capital || word.glued || (next?.capital && !sectorAt.has(at + 1))) return null;
  return previous === 'the' || next?.norm === "'s" || next?.norm === 'and' || previous === 'and'
    ? country
    : null;
}

/** "the North", "southern managers": each stands for a country where the text is about such a pair. */
export function findDirections(
  text: DocumentWords,
  elements: readonly Element[],
  lexicon: ActorLexicon,
): CountryElement[] {
  const pair = activePair(elements, lexicon);
  if (!pair) return [];
  const covered = new Set<number>();
  for (const element of elements) for (let at = element.first; at < element.end; at++) covered.add(at);
  const sectorAt = new Set(
    elements.filter((element) => element.kind === 'sector').map((element) => element.first),
  );
  const found: CountryElement[] = [];
  text.words.forEach((_, at) => {
    const code = covered.has(at) || !text.readable[at] ? null : directionAt(text, at, pair, sectorAt);
    if (code) found.push({ kind: 'country', first: at, end: at + 1, codes: [code], form: 'direction' });
  });
  return found;
}
