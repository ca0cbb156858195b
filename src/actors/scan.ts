import type { DocumentWords } from './document-words.ts';
import type { Element } from './element.ts';
import { CONJUNCTIONS } from './grammar.ts';
import type { CountryEntry, Entry } from './lexicon/entry.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import { isWordLike, type Word } from './words.ts';

const isPerson = (entry: Entry) => entry.kind === 'person';

/** "the British" are people, "British jets" are described, "the U.S.'s" is the country. */
function formOf(words: readonly Word[], end: number, entries: readonly CountryEntry[]): CountryEntry['form'] {
  const forms = entries.map((entry) => entry.form);
  const next = words[end];
  if (forms.length === 1 || !next) return forms[0]!;
  if (next.norm !== "'s" && isWordLike(next) && !CONJUNCTIONS.has(next.norm) && forms.includes('adjective'))
    return 'adjective';
  return forms.includes('name') ? 'name' : (forms.find((form) => form !== 'adjective') ?? 'adjective');
}

/** "the West" waits, but "West Africa" and "the West African bloc" are others. */
const standsAlone = ({ words }: DocumentWords, first: number): boolean =>
  words[first - 1]?.norm === 'the' && !words[first + 1]?.capital;

/** "Dawn" in "the New Dawn" is no newspaper. */
function isLastOfName({ words, sentenceOf }: DocumentWords, first: number, end: number): boolean {
  const [word, previous] = [words[first]!, words[first - 1]];
  const joins = previous?.capital === true && sentenceOf[first - 2] === sentenceOf[first];
  return joins && end === first + 1 && word.capital && word.text !== word.text.toUpperCase();
}

function codeThen(code: string, lexicon: ActorLexicon, published: string | null): string {
  const then = lexicon.predecessors.find(
    (row) => row.today === code && published !== null && published >= row.from && published < row.until,
  );
  return then?.then ?? code;
}

function elementOf(
  text: DocumentWords,
  first: number,
  found: { length: number; values: readonly Entry[] },
  lexicon: ActorLexicon,
  published: string | null,
): Element | null {
  const end = first + found.length;
  const isNow = (entry: Entry): boolean =>
    !('years' in entry) ||
    entry.years === undefined ||
    (published !== null && published >= entry.years.from && published < entry.years.until);
  const entries = found.values.filter(isNow);
  const top = entries[0];
  if (!top) return null;
  const persons = entries.filter(isPerson);
  if (persons.length > 0) return { kind: 'person', first, end, persons };
  if (top.kind === 'ignored') return { kind: 'ignored', first, end };
  if (top.kind === 'body' && isLastOfName(text, first, end)) return null;
  if (top.kind === 'body') return { kind: 'body', first, end, code: top.code, form: top.form };
  const countries = entries.filter((entry) => entry.kind === 'country');
  const country = countries[0];
  if (country) {
    const own = countries.filter((entry) => entry.code === country.code);
    const codes = [codeThen(country.code, lexicon, published)];
    return { kind: 'country', first, end, codes, form: formOf(text.words, end, own) };
  }
  if (top.kind === 'pair') {
    const plural =
      text.words[end - 1]!.norm.endsWith('s') || /^(two|both)$/.test(text.words[first - 1]?.norm ?? '');
    return { kind: 'country', first, end, codes: plural ? top.codes : [top.codes[1]], form: 'name' };
  }
  if (top.kind === 'alliance' && found.length === 1 && !standsAlone(text, first)) return null;
  if (top.kind === 'alliance') return { kind: 'country', first, end, codes: top.codes, form: 'name' };
  if (top.kind === 'sector') return { ...top, first, end };
  return null;
}

/** Title words count only before a name: "Gen. Clark", but not "a general strike". */
function titleAt(text: DocumentWords, first: number, lexicon: ActorLexicon): Element | null {
  if (!text.words[first]!.capital) return null;
  const found = lexicon.titles.longestAt(text.words, first);
  if (!found) return null;
  const next = text.words[first + found.length];
  const title = found.values[0]!;
  if (!next?.capital || (title.sector !== null && text.words[first]!.text.length < 2)) return null;
  return { kind: 'title', first, end: first + found.length, title };
}

/** All that the lexicon knows in a text, longest phrases first, never overlapping. */
export function scanLexicon(text: DocumentWords, lexicon: ActorLexicon, published: string | null): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < text.words.length;) {
    if (!text.readable[at]) {
      at++;
      continue;
    }
    const found = lexicon.phrases.longestAt(text.words, at);
    const known = found ? elementOf(text, at, found, lexicon, published) : null;
    const title = titleAt(text, at, lexicon);
    const element = title && (!known || known.end <= title.end) ? title : known;
    if (element) elements.push(element);
    at = element ? element.end : at + 1;
  }
  return elements;
}
