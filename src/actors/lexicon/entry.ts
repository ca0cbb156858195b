import type { ActorCode, Sector } from '../../codebook/actor-code.ts';

/** What a country's word is: "Iran", "Iranian", "Iranians", "Tehran", "the Kremlin", or a town in it. */
export type CountryForm = 'name' | 'adjective' | 'people' | 'capital' | 'seat' | 'town';

/** What kind of thing a sector word names: it decides which pronouns may refer to it. */
export type Noun = 'person' | 'people' | 'body' | 'thing';

/** ISO days between which words have a meaning: from the first, before the second. */
export interface Years {
  readonly from: string;
  readonly until: string;
}

export interface CountryEntry {
  readonly kind: 'country';
  readonly code: string;
  readonly form: CountryForm;
  readonly years?: Years | undefined;
}

/** An organisation, an armed group or an institution that has one code whatever the text says. */
export interface BodyEntry {
  readonly kind: 'body';
  readonly code: ActorCode;
  readonly form: 'name' | 'adjective';
  readonly years?: Years | undefined;
}

/** Two countries that share a name: "the two Koreas". */
export interface PairEntry {
  readonly kind: 'pair';
  readonly codes: readonly [string, string];
}

/** Several countries that act together under one name: "the Baltic states". */
export interface AllianceEntry {
  readonly kind: 'alliance';
  readonly codes: readonly string[];
}

export interface SectorEntry {
  readonly kind: 'sector';
  readonly sector: Sector;
  readonly noun: Noun;
  /** A weak word ("spokesman", "members") gives way to any other sector word beside it. */
  readonly weak: boolean;
}

/** A term of office of a known person. Days are ISO, or the empty string where open. */
export interface Term {
  readonly country: string;
  readonly sector: string;
  readonly office: string;
  readonly from: string;
  readonly until: string;
}

export interface PersonEntry {
  readonly kind: 'person';
  readonly name: string;
  readonly terms: readonly Term[];
}

export interface IgnoredEntry {
  readonly kind: 'ignored';
}

export type Entry =
  CountryEntry | BodyEntry | PairEntry | AllianceEntry | SectorEntry | PersonEntry | IgnoredEntry;

/** "the North" and "the South": each stands for a country where the text is about that pair. */
export interface CountryPair {
  readonly countries: readonly [string, string];
  readonly words: readonly [readonly string[], readonly string[]];
}

export interface Title {
  readonly sector: Sector | null;
  readonly gender: 'male' | 'female' | 'any';
}

/** `other`: the party faced; `same`: the party itself; `both`: the pair. */
export type Relation = 'other' | 'same' | 'both';
