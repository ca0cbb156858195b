import type { Party } from '../actors/resolution.ts';
import { countryOf, type ActorCode } from '../codebook/actor-code.ts';
import type { Sentence } from '../document/document.ts';
import type { ListedParty } from '../reading/reading.ts';

/** The reader was trained on lists of at most this many parties. */
const MOST_PARTIES = 8;
const MAIN_PARTIES = 2;

/** A country or organisation that a document names, its sectors taken together. */
export interface CountryParty {
  readonly country: string;
  readonly name: string;
  readonly count: number;
  readonly at: readonly number[];
}

/** A party as listed with one sentence, with the country that it stands for. */
export interface CountryListing extends ListedParty {
  readonly country: string;
}

/** The parties of a document by country, most named first. */
export function partiesByCountry(parties: readonly Party[]): CountryParty[] {
  const groups = Map.groupBy(parties, (party) => countryOf(party.code));
  return [...groups]
    .map(([country, members]) => ({
      country,
      name: members[0]!.name,
      count: members.reduce((sum, party) => sum + party.count, 0),
      at: members.flatMap((party) => party.at).toSorted((a, b) => a - b),
    }))
    .toSorted((a, b) => b.count - a.count || a.at[0]! - b.at[0]!);
}

/**
 * The parties to list with a sentence, the likeliest to be spoken of first: those of the sentence before in its order, since
 * its subject comes first and is most often gone on with (Grosz, Joshi & Weinstein 1995, "Centering"), then the others, the
 * most recently named first. `before` is the sentence that precedes.
 */
export function listParties(
  parties: readonly CountryParty[],
  sentence: Sentence,
  before: Sentence | undefined,
): CountryListing[] {
  const names = (within: Sentence | undefined, party: CountryParty): boolean =>
    within !== undefined && party.at.some((at) => at >= within.start && at < within.end);
  const salience = (party: CountryParty): number => {
    const inBefore = before && party.at.find((at) => at >= before.start && at < sentence.start);
    const last = party.at.findLast((at) => at < sentence.start) ?? -1;
    return inBefore === undefined ? last : 2 * sentence.start - inBefore;
  };
  return parties
    .slice(0, MOST_PARTIES)
    .map((party, rank) => ({
      listing: {
        country: party.country,
        name: party.name,
        here: names(sentence, party),
        before: names(before, party),
        main: rank < MAIN_PARTIES,
      },
      salience: salience(party),
      count: party.count,
    }))
    .toSorted((a, b) => b.salience - a.salience || b.count - a.count)
    .map(({ listing }) => listing);
}

/** True where two lists of codes name the same countries. */
export function sameCountries(a: readonly ActorCode[], b: readonly ActorCode[]): boolean {
  const countries = (codes: readonly ActorCode[]): string =>
    [...new Set(codes.map(countryOf))].toSorted().join(' ');
  return countries(a) === countries(b);
}
