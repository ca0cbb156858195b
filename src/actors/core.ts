import type { ActorCode, Sector } from '../codebook/actor-code.ts';
import type { Element, NameElement, PersonElement } from './element.ts';
import type { PastMention } from './history.ts';
import type { Relation } from './lexicon/entry.ts';
import type { Part } from './parts.ts';
import type { Resolution } from './resolution.ts';

/** What the words before a preposition or comma tell. */
export interface Core {
  /** Whose: countries and groups, from adjectives, possessives and pronouns. */
  readonly owners: readonly ActorCode[];
  readonly ownersBy: Resolution['by'];
  readonly sector: Sector | null;
  readonly weak: boolean;
  readonly noun: PastMention['noun'];
  readonly heads: readonly string[];
  /** A complete answer: a known person, a pronoun. */
  readonly codes: readonly ActorCode[];
  readonly by: Resolution['by'];
  readonly count: number;
  /** "both", "each": all of them, not just as many. */
  readonly universal: boolean;
  readonly definite: boolean;
  readonly relation: Relation | null;
  readonly female: boolean | undefined;
  /** Nothing but "American": what follows "and" may be its head. */
  readonly describesOnly: boolean;
  /** The last word of the proper name that it ends in, as compared; null where it ends in none. */
  readonly name: string | null;
  /** That name is of several: "six Jesuits". */
  readonly plural: boolean;
  /** "a", "25", "some". */
  readonly counted: boolean;
}

/** What the document knows beyond the words of the phrase. */
export interface CoreContext {
  /**
   * @param title the words of the office just before the name, as compared; empty where there are none
   * @param female what the words before the name tell ("Ms.", "Mr."); undefined where they tell nothing
   */
  personOf(element: PersonElement | NameElement, title: string, female: boolean | undefined): Told | null;
  pronoun(part: Extract<Part, { kind: 'pronoun' }>): Told | null;
  relationAt(word: number): Relation | null;
  headsOf(element: Element): string[];
}

/** A party as the document knows it. */
export interface Told {
  readonly codes: readonly ActorCode[];
  readonly by: Resolution['by'];
  readonly female: boolean | undefined;
  /** False for an office of another time. */
  readonly current?: boolean;
}
