import words from '../../data/ledger/words.json' with { type: 'json' };

const STOP: ReadonlySet<string> = new Set(words.stop);
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const ENDINGS = ['ations', 'ation', 'ments', 'ment', 'ing', 'ies', 'ed', 'es', 's'] as const;
const SHORTEST_STEM = 3;

/** Cuts common endings, so that "deploying", "deployed" and "deployment" meet. For comparing only, never for showing. */
export function stem(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replaceAll(/['’-]/g, '');
  const ending = ENDINGS.find((cut) => plain.endsWith(cut) && plain.length - cut.length >= SHORTEST_STEM);
  const bare = ending && !plain.endsWith('ss') ? plain.slice(0, -ending.length) : plain;
  return bare.length > SHORTEST_STEM ? bare.replace(/[ey]$/, '') : bare;
}

/** The stems of all words of a phrase, in order. */
export const stemsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}'’-]+/u).map(stem);

const COLLECTIVE: ReadonlySet<string> = new Set(words.collective.map(stem));

/** The stems of the words that say what a phrase is about, in text order, each once. */
export function contentWords(text: string): readonly string[] {
  const found = (text.match(WORD) ?? []).filter((word) => !STOP.has(word.toLowerCase()));
  // Names of places and peoples tell the parties, not the matter, as long as something else is left.
  const common = found.filter((word) => !/^\p{Lu}/u.test(word));
  return [...new Set((common.length > 0 ? common : found).map(stem))];
}

/** Leaves out words that could mean any matter: "plans", "military action". */
export const distinctive = (stems: readonly string[]): readonly string[] =>
  stems.filter((word) => !COLLECTIVE.has(word));

/** The share of the shorter list that the other one has too, 0 to 1; 0 where either is empty. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  return shorter === 0 ? 0 : a.filter((word) => b.includes(word)).length / shorter;
}
