/** A word of a text or phrase. Hyphenated words are cut at the hyphen, a possessive ending is a word of its own. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What phrases are compared by: lower case, no accents, `'s` for every possessive ending. */
  readonly norm: string;
  readonly capital: boolean;
  /** True where only a hyphen stands between this word and the one before: "Saudi-led". */
  readonly glued: boolean;
}

const WORD =
  /\d{1,3}(?:,\d{3})+|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’](?!s\b)[\p{L}\p{M}]+)*|['’]s\b|[^\s\p{L}\p{N}]/gu;
const HYPHEN = /^[-‐‑–]$/;
const ABBREVIATION =
  /^(mr|mrs|ms|dr|gen|lt|col|maj|capt|sgt|adm|brig|gov|sen|rep|rev|fr|st|prof|cmdr|messrs|jr|sr|no|vs)$/i;
const LETTER = /\p{L}/u;

const foldAccents = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');

/** A name as words are compared: lower case, no accents. */
export const foldName = (name: string): string => foldAccents(name.toLowerCase()).replaceAll('’', "'");

function normalise(text: string): string {
  if (text === '’s' || text === "'s" || text === '’' || text === "'") return "'s";
  return foldName(text);
}

const isCapital = (text: string): boolean => {
  const first = text[0]!;
  return first !== first.toLowerCase() && LETTER.test(first);
};

/** Cuts a text into words and punctuation marks; a hyphen between letters disappears into `glued`. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let hyphenEnd = -1;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const found = match[0];
    const previous = words.at(-1);
    if (HYPHEN.test(found) && previous?.end === start && /[\p{L}\p{N}]/u.test(text[start + 1] ?? '')) {
      hyphenEnd = start + 1;
      continue;
    }
    if (found === '.' && previous && previous.end === start && ABBREVIATION.test(previous.text)) {
      words[words.length - 1] = { ...previous, end: start + 1, text: `${previous.text}.` };
      continue;
    }
    words.push({
      start,
      end: start + found.length,
      text: found,
      norm: normalise(found),
      capital: isCapital(found),
      glued: start === hyphenEnd,
    });
  }
  return words;
}

/** True for letters or digits, false for punctuation and possessive endings. */
export const isWordLike = (word: Word): boolean => word.norm !== "'s" && /[\p{L}\p{N}]/u.test(word.text[0]!);
