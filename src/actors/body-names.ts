import type { DocumentWords } from './document-words.ts';
import type { Element } from './element.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import { isWordLike } from './words.ts';

/** What the head of a name makes of its bearer. */
export type BodyKind = 'organisation' | 'group' | 'party' | 'company' | 'media';

/** A capitalised name with a head such as Front, League, Bank. */
export interface BodyName {
  readonly kind: BodyKind;
  readonly first: number;
  readonly end: number;
  readonly head: string;
}

const KINDS: readonly BodyKind[] = ['group', 'organisation', 'party', 'company', 'media'];
const LINK = /^(of|for|the|and|de|del|la|du|des)$/;

/** Finds names by their heads and takes in the capitalised words around. */
export class BodyNameFinder {
  readonly #text: DocumentWords;
  readonly #lexicon: ActorLexicon;
  readonly #covering: readonly (Element | undefined)[];

  constructor(text: DocumentWords, covering: readonly (Element | undefined)[], lexicon: ActorLexicon) {
    this.#text = text;
    this.#covering = covering;
    this.#lexicon = lexicon;
  }

  #kindOf(at: number): BodyKind | null {
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

  find(): BodyName[] {
    const found: BodyName[] = [];
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
