import type { ActorCode, Sector } from '../codebook/actor-code.ts';
import type { Core } from './core.ts';
import type { DocumentWords } from './document-words.ts';
import type { History, PastMention, Place } from './history.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import type { OfficeContext } from './officeholder.ts';
import type { PhraseSource } from './parts.ts';
import type { People } from './people.ts';
import type { Resolution, SectorHint } from './resolution.ts';

/** What a phrase stands for, with what pronouns need to know of it. */
export interface Meaning {
  readonly codes: readonly ActorCode[];
  readonly by: Resolution['by'];
  readonly noun: PastMention['noun'];
  readonly female: boolean | undefined;
  readonly heads: readonly string[];
  /** Of a person of whom the text tells nothing. */
  readonly guessed?: boolean;
}

export interface InterpreterSources {
  readonly text: DocumentWords;
  readonly source: PhraseSource;
  readonly lexicon: ActorLexicon;
  readonly people: People;
  readonly history: History;
  readonly offices: OfficeContext;
  /** Words that organisations of this text may be called by alone: "the Council". */
  readonly shortForms: ReadonlyMap<ActorCode, ReadonlySet<string>>;
  /** All codes that a first reading found, most named first. */
  readonly mainCodes: readonly ActorCode[];
}

/** How far the interpreter may go beyond the words. */
export interface Ask {
  readonly hint?: SectorHint | undefined;
  /** Guess a sector for words that tell none. */
  readonly guess: boolean;
}

export const NOTHING: Meaning = { codes: [], by: 'unknown', noun: 'thing', female: undefined, heads: [] };

/** What surrounds a conjunct of a phrase. */
export interface Around {
  readonly preposition: string | null;
  readonly owner: Meaning | null;
  /** The conjunct before this one. */
  readonly previous: Meaning | null;
  readonly place: Place;
  readonly ask: Ask;
}

/** By its introduction where words of an office stand before a name, else as its owner was found. */
export const byOf = (core: Core, by: Resolution['by']): Resolution['by'] =>
  core.name !== null && core.sector !== null ? 'introduction' : by;

const HINT_MINIMUM = 0.5;

/** The sector that the reader suggests, where it is sure enough. */
export const hintedSector = ({ hint }: Ask): Sector | null =>
  hint && hint.score > HINT_MINIMUM ? hint.sector : null;
