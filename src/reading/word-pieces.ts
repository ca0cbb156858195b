const LONGEST_WORD = 100;
const QUOTES: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' };

const normalise = (word: string): string =>
  (QUOTES[word] ?? word)
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '');

/** Divides words into the pieces of a vocabulary, greedily, longest first (WordPiece, Wu et al. 2016). */
export class WordPieces {
  readonly start: number;
  readonly stop: number;
  readonly #unknown: number;
  readonly #ids: ReadonlyMap<string, number>;

  /** `vocabulary` is the piece of each id in order. */
  constructor(vocabulary: readonly string[]) {
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]));
    [this.#unknown, this.start, this.stop] = ['[UNK]', '[CLS]', '[SEP]'].map((piece) => {
      const id = this.#ids.get(piece);
      if (id === undefined) throw new Error(`the vocabulary has no ${piece}: install the model again`);
      return id;
    }) as [number, number, number];
  }

  /** The piece ids of one word; the unknown piece alone where no division covers it. */
  encode(word: string): number[] {
    const text = normalise(word);
    const ids: number[] = [];
    let at = 0;
    while (at < text.length) {
      const piece = text.length > LONGEST_WORD ? undefined : this.#longestFrom(text, at);
      if (!piece) return [this.#unknown];
      ids.push(piece.id);
      at = piece.end;
    }
    return ids.length > 0 ? ids : [this.#unknown];
  }

  #longestFrom(text: string, at: number): { id: number; end: number } | undefined {
    for (let end = text.length; end > at; end--) {
      const id = this.#ids.get((at > 0 ? '##' : '') + text.slice(at, end));
      if (id !== undefined) return { id, end };
    }
    return undefined;
  }
}
