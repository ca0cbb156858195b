import { countryOf, type ActorCode } from '../codebook/actor-code.ts';
import type { DocumentActors, Resolution } from '../actors/resolution.ts';
import type { Mention, TriggerReading } from '../reading/reading.ts';
import type { CountryListing } from './listed-parties.ts';
import { logOdds } from './weights.ts';

/** What the roles of one sentence are resolved against; `offset` is the sentence's place in the document. */
export interface RoleContext {
  readonly actors: DocumentActors;
  readonly parties: readonly CountryListing[];
  readonly offset: number;
}

/** Words proposed for a role with the codes that they stand for. */
export interface NamedParty {
  readonly mention: Mention;
  readonly codes: readonly ActorCode[];
  readonly by: Resolution['by'];
}

/** What speaks for one country in one role, chances as log-odds. */
export interface RoleSigns {
  /** The likeliest words that name it in the role. */
  readonly named: number;
  /** The likeliest words in the role that are guessed to point to it. */
  readonly guessed: number;
  /** The reader's choice among the listed parties; null where the country is not listed. */
  readonly listed: number | null;
  /** The reader's chance for the country in the other role; 0 where it is not listed. */
  readonly otherwise: number;
  /** How the country stands in the text; null where it is not listed. */
  readonly party: CountryListing | null;
}

const NAMING: ReadonlySet<Resolution['by']> = new Set(['name', 'office']);

/** True for words that name a party; pronouns and bare nouns ("the ministry") only point to one, and are guessed at. */
export const isNamed = ({ by }: NamedParty): boolean => NAMING.has(by);

/** Resolves the words proposed for a role. */
export function nameParties(mentions: readonly Mention[], { actors, offset }: RoleContext): NamedParty[] {
  return mentions.map((mention) => {
    const hint = { sector: mention.sector, score: mention.sectorScore };
    const { codes, by } = actors.resolve(offset + mention.start, offset + mention.end, hint);
    return { mention, codes, by };
  });
}

/** The chances of the listed parties, in their order, to play the role at issue and to play the other one. */
export interface ListedChances {
  readonly here: readonly number[];
  readonly otherwise: readonly number[];
}

/** Every country that anything speaks for in a role, with its signs. */
export function signsByCountry(
  named: readonly NamedParty[],
  chances: ListedChances,
  parties: readonly CountryListing[],
): Map<string, RoleSigns> {
  const byName = likeliestWords(named.filter(isNamed));
  const byGuess = likeliestWords(named.filter((party) => !isNamed(party)));
  const places = new Map(parties.map(({ country }, place) => [country, place]));
  const countries = [...new Set([...byName.keys(), ...byGuess.keys(), ...places.keys()])];
  return new Map(
    countries.map((country) => {
      const place = places.get(country);
      const signs = {
        named: logOdds(byName.get(country) ?? 0),
        guessed: logOdds(byGuess.get(country) ?? 0),
        listed: place === undefined ? null : logOdds(chances.here[place]!),
        otherwise: place === undefined ? 0 : logOdds(chances.otherwise[place]!),
        party: place === undefined ? null : parties[place]!,
      };
      return [country, signs];
    }),
  );
}

/** For each country the chance of the likeliest words that stand for it. */
function likeliestWords(named: readonly NamedParty[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { mention, codes } of named) {
    for (const country of codes.map(countryOf)) {
      best.set(country, Math.max(best.get(country) ?? 0, mention.score));
    }
  }
  return best;
}

/** What both roles weigh: the words, the list or no place on it, and where the text names the country. */
const sharedFeatures = (signs: RoleSigns): number[] => [
  1,
  signs.named,
  signs.guessed,
  signs.listed ?? 0,
  Number(signs.party === null),
  signs.otherwise,
  Number(signs.party?.here ?? false),
  Number(signs.party?.before ?? false),
  Number(signs.party?.main ?? false),
];

/** Signs that a country is the actor, as numbers; the weights of `EventWeights.actor` follow this order. */
export const actorFeatures = (signs: RoleSigns, trigger: TriggerReading): number[] => [
  ...sharedFeatures(signs),
  trigger.recipientSource === 'joint' ? 1 : 0,
];

/** Signs that a country is the recipient; `acts` where it is an actor of the same event. */
export const recipientFeatures = (signs: RoleSigns, acts: boolean, trigger: TriggerReading): number[] => {
  const is = (source: string): number => Number(trigger.recipientSource === source);
  const joint = is('joint');
  const itself = Number(acts) * (1 - joint);
  const sources = [is('implied'), is('none'), joint, joint * Number(acts)];
  return [...sharedFeatures(signs), ...sources, itself, itself * Math.max(signs.named, signs.guessed)];
};
