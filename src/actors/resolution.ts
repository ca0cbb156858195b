import type { ActorCode, Sector } from '../codebook/actor-code.ts';

/** What a mention stands for. `codes` is empty where the words are unknown. */
export interface Resolution {
  /** Several where the words name several parties ("the two Koreas", "both sides"). */
  readonly codes: readonly ActorCode[];
  /** How the codes were found, most certain first in this order. */
  readonly by: 'name' | 'office' | 'introduction' | 'pronoun' | 'sector' | 'unknown';
}

/** A sector that the reader suggests for words that no lexicon has. */
export interface SectorHint {
  readonly sector: Sector;
  readonly score: number;
}

/** A party of the document, for filling roles that a sentence leaves implicit. */
export interface Party {
  readonly code: ActorCode;
  /** The country or organisation as a reader would name it: "South Korea", "United Nations". */
  readonly name: string;
  /** How many times the document names it. */
  readonly count: number;
  /** Offsets into `Document.text` of every mention, ascending. */
  readonly at: readonly number[];
}

/** The actors of one document. Offsets count UTF-16 units of `Document.text`. */
export interface DocumentActors {
  /** What the words at [start, end) stand for, given all that the document says before them. */
  resolve(start: number, end: number, hint?: SectorHint): Resolution;
  /** Every party that the document names, most frequent first. */
  readonly parties: readonly Party[];
}
