import type { ActorCode, Sector } from '../codebook/actor-code.ts';
import type { CountryForm, Noun, PersonEntry, Title } from './lexicon/entry.ts';

interface Stretch {
  /** First word and the word after the last. */
  readonly first: number;
  readonly end: number;
}

export interface CountryElement extends Stretch {
  readonly kind: 'country';
  readonly codes: readonly string[];
  readonly form: CountryForm | 'direction';
}
export interface BodyElement extends Stretch {
  readonly kind: 'body';
  readonly code: ActorCode;
  readonly form: 'name' | 'adjective';
}
export interface SectorElement extends Stretch {
  readonly kind: 'sector';
  readonly sector: Sector;
  readonly noun: Noun;
  readonly weak: boolean;
}
/** A known full name. */
export interface PersonElement extends Stretch {
  readonly kind: 'person';
  readonly persons: readonly PersonEntry[];
}
/** "Mr.", "Gen.", "President" before a name. */
export interface TitleElement extends Stretch {
  readonly kind: 'title';
  readonly title: Title;
}
/** Capitalised words that no list has. */
export interface NameElement extends Stretch {
  readonly kind: 'name';
  readonly key: string;
}
/** Words that name no party although they look like one: "the Korean War". */
export interface IgnoredElement extends Stretch {
  readonly kind: 'ignored';
}

/** A stretch of words that means something to the resolver. */
export type Element =
  CountryElement | BodyElement | SectorElement | PersonElement | TitleElement | NameElement | IgnoredElement;
