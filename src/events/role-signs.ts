import { countryOf, type ActorCode } from '../codebook/actor-code.ts';
import type { DocumentActors } from '../actors/resolution.ts';
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
}

/** What speaks for one country in one role, chances as log-odds. */
export interface RoleSigns {
  /** The likeliest words that name it in the role. */
  readonly named: number;
  /** The reader's choice among the listed parties; null where the country is not listed. */
  readonly listed: number | null;
}

/** Resolves the words proposed for a role. */
export function nameParties(mentions: readonly Mention[], { actors, offset }: RoleContext): NamedParty[] {
  return mentions.map((mention) => {
    const hint = { sector: mention.sector, score: mention.sectorScore };
    const { codes } = actors.resolve(offset + mention.start, offset + mention.end, hint);
    return { mention, codes };
  });
}

/** Every country that anything speaks for, with its signs. `chances` follow the order of `parties`. */
export function signsByCountry(
  named: readonly NamedParty[],
  chances: readonly number[],
  parties: readonly CountryListing[],
): Map<string, RoleSigns> {
  const best = new Map<string, number>();
  for (const { mention, codes } of named) {
    for (const country of codes.map(countryOf)) {
      best.set(country, Math.max(best.get(country) ?? 0, mention.score));
    }
  }
  const listed = new Map(parties.map((party, index) => [party.country, chances[index] ?? 0]));
  const countries = [...new Set([...best.keys(), ...listed.keys()])];
  return new Map(
    countries.map((country) => {
      const chance = listed.get(country);
      const named = logOdds(best.get(country) ?? 0);
      return [country, { named, listed: chance === undefined ? null : logOdds(chance) }];
    }),
  );
}

/** What both roles weigh: the words, the list, and no place on the list. */
const sharedFeatures = (signs: RoleSigns): number[] => [
  1,
  signs.named,
  signs.listed ?? 0,
  signs.listed === null ? 1 : 0,
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
  return [...sharedFeatures(signs), ...sources, itself, itself * signs.named];
};
