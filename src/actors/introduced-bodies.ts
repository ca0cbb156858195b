import type { ActorCode } from '../codebook/actor-code.ts';
import type { DocumentWords } from './document-words.ts';
import type { BodyElement, Element, SectorElement } from './element.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import { isWordLike } from './words.ts';

/** Organisations and groups that no list has, found by the last word of their names: "the North Shelf Commission". */
export interface IntroducedBodies {
  readonly elements: readonly (BodyElement | SectorElement)[];
  /** Words that each may be called by alone later. */
  readonly shortForms: ReadonlyMap<ActorCode, ReadonlySet<string>>;
  /** Codes by acronym, as compared: `fpt`. */
  readonly acronyms: ReadonlyMap<string, ActorCode>;
}

type Kind = 'organisation' | 'group' | 'party' | 'company' | 'media';

interface FoundName {
  readonly kind: Kind;
  readonly first: number;
  readonly end: number;
  readonly head: string;
}

const KINDS: readonly Kind[] = ['group', 'organisation', 'party', 'company', 'media'];
const LINK = /^(of|for|the|and|de|del|la|du|des)$/;
const ACRONYM = /^[\p{Lu}\p{N}]{2,8}$/u;

class NameFinder {
  readonly #text: DocumentWords;
  readonly #lexicon: ActorLexicon;
  readonly #covering: readonly (Element | undefined)[];

  constructor(text: DocumentWords, covering: readonly (Element | undefined)[], lexicon: ActorLexicon) {
    this.#text = text;
    this.#covering = covering;
    this.#lexicon = lexicon;
  }

  #kindOf(at: number): Kind | null {
    const word = this.#text.words[at]!;
    if (!word.capital || !this.#text.readable[at]) return null;
    const covered = this.#covering[at];
    if (covered && (covered.kind !== 'sector' || covered.end - covered.first > 2)) return null;
    return KINDS.find((kind) => this.#lexicon.nameWords.get(kind)!.has(word.norm)) ?? null;
  }

  /** A capitalised word that may stand in a name: no country, office or known body. */
  #joins(at: number, sentence: number): boolean {
    const word = this.#text.words[at];
    if (!word || this.#text.sentenceOf[at] !== sentence || !isWordLike(word) || !word.capital) return false;
    const covered = this.#covering[at];
    if (covered && !(covered.kind === 'sector' && covered.noun !== 'person') && covered.kind !== 'ignored')
      return false;
    const atStart = this.#text.sentenceOf[at - 1] !== sentence;
    return !(atStart && this.#lexicon.nameWords.get('common')!.has(word.norm));
  }

  #left(head: number): number {
    const sentence = this.#text.sentenceOf[head]!;
    let first = head;
    for (;;) {
      if (this.#joins(first - 1, sentence)) first--;
      else if (this.#text.words[first - 1]?.norm === "'s" && this.#joins(first - 2, sentence)) first -= 2;
      else return first;
    }
  }

  #right(head: number): number {
    const sentence = this.#text.sentenceOf[head]!;
    let end = head + 1;
    for (;;) {
      let next = end;
      while (next < end + 2 && LINK.test(this.#text.words[next]?.norm ?? '')) next++;
      if (!this.#joins(next, sentence) || (next > end && this.#text.words[end]!.norm === 'and')) return end;
      end = next + 1;
    }
  }

  find(): FoundName[] {
    const found: FoundName[] = [];
    for (let at = 0; at < this.#text.words.length; at++) {
      const kind = this.#kindOf(at);
      if (!kind) continue;
      const first = this.#left(at);
      const end = this.#right(at);
      if (end - first > 1 && !this.#isOffice(first, end))
        found.push({ kind, first, end, head: this.#text.words[at]!.norm });
      at = end - 1;
    }
    return found;
  }

  /** "the Defence Ministry", "the Supreme Council": plain offices in capitals. */
  #isOffice(first: number, end: number): boolean {
    const { portfolio, stateword } = Object.fromEntries(this.#lexicon.nameWords);
    for (let at = first; at < end; at++) {
      const { norm } = this.#text.words[at]!;
      const plain =
        this.#covering[at]?.kind === 'sector' ||
        LINK.test(norm) ||
        portfolio!.has(norm) ||
        stateword!.has(norm);
      if (!plain) return false;
    }
    return true;
  }
}

const initialsOf = (text: DocumentWords, first: number, end: number): string =>
  text.words
    .slice(first, end)
    .filter((word) => word.capital)
    .map((word) => word.text[0]!.normalize('NFD')[0]!.toUpperCase())
    .join('')
    .replace(/[^A-Z0-9]/g, '');

/** The acronym in brackets after a name: "(FPT)". */
function acronymAfter(text: DocumentWords, end: number): string | null {
  const word = text.words[end + 1];
  return text.words[end]?.text === '(' && word && ACRONYM.test(word.text) ? word.text : null;
}

/** The country that a group is of: the one described just before it, else the one the text is most about. */
function homeOf(
  found: FoundName,
  covering: readonly (Element | undefined)[],
  main: string | null,
): string | null {
  const before = covering[found.first - 1];
  return before?.kind === 'country' ? before.codes[0]! : main;
}

export function introducedBodies(
  text: DocumentWords,
  covering: readonly (Element | undefined)[],
  lexicon: ActorLexicon,
  main: string | null,
): IntroducedBodies {
  const elements: (BodyElement | SectorElement)[] = [];
  const shortForms = new Map<ActorCode, Set<string>>();
  const acronyms = new Map<string, ActorCode>();
  const sectorElement = (found: FoundName, sector: SectorElement['sector']): void => {
    elements.push({ kind: 'sector', first: found.first, end: found.end, sector, noun: 'body', weak: false });
  };
  for (const found of new NameFinder(text, covering, lexicon).find()) {
    const { kind, first, end, head } = found;
    const home = homeOf(found, covering, main);
    const described = covering[first - 1]?.kind === 'country' || covering[first - 1]?.kind === 'sector';
    const acronym = acronymAfter(text, end);
    const short = acronym ?? initialsOf(text, first, end);
    if (kind === 'company') sectorElement(found, 'BUS');
    else if (kind === 'media') sectorElement(found, 'MED');
    else if (kind === 'party')
      sectorElement(found, /^(ruling|governing)$/.test(text.words[first - 1]?.norm ?? '') ? 'PTY' : 'OPP');
    else if (kind === 'organisation' && described) continue;
    else if (kind === 'organisation' || home) {
      const code = kind === 'organisation' ? `IGO.${short}` : `${home}.${short}`;
      elements.push({ kind: 'body', first, end, code, form: 'name' });
      const forms = shortForms.get(code) ?? new Set();
      shortForms.set(code, forms.add(head).add(short.toLowerCase()));
      if (kind === 'group') forms.add('group').add('movement');
      if (acronym) acronyms.set(acronym.toLowerCase(), code);
    }
  }
  return { elements, shortForms, acronyms };
}
