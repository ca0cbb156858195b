import { countryOf, isSector, sectorOf, type ActorCode, type Sector } from '../codebook/actor-code.ts';
import { isLikely, type TriggerReading } from '../reading/reading.ts';
import {
  actorFeatures,
  isNamed,
  nameParties,
  recipientFeatures,
  signsByCountry,
  type NamedParty,
  type RoleContext,
} from './role-signs.ts';
import { weigh, type EventWeights } from './weights.ts';

/** Who does what to whom, on whose word. */
export interface Roles {
  readonly actor: readonly ActorCode[];
  readonly recipient: readonly ActorCode[];
  readonly speaker: readonly ActorCode[];
}

/** Log-odds that a recipient must reach where no party is likelier than not to be one. */
const LEAST_RECIPIENT = -2;
/** Log-odds by which a second party of a role may stand behind the first. */
const NEARLY = 2;

/**
 * Resolves the roles of readings to codes. The reader tells fillers twice: by the words that name them, which carry
 * the sector, and by the country among the parties of the document, which reaches those that the sentence leaves out.
 * A logistic model weighs the two.
 */
export class RoleResolver {
  readonly #weights: Pick<EventWeights, 'actor' | 'recipient'>;

  constructor(weights: Pick<EventWeights, 'actor' | 'recipient'>) {
    this.#weights = weights;
  }

  resolve(trigger: TriggerReading, context: RoleContext): Roles {
    const actors = nameParties(trigger.actors, context);
    const recipients = nameParties(trigger.recipients, context);
    const speaker = orderSpeakers(nameParties(trigger.speakers, context).flatMap(({ codes }) => codes));
    const actorOdds = this.#actorOdds(trigger, actors, context);
    const opening = openingPronoun(actors);
    const acting = opening ? opening.codes.map(countryOf) : likely(actorOdds, -Infinity);
    const recipientOdds = this.#recipientOdds(trigger, recipients, acting, context);
    const actor = codesFor(acting, actors);
    if (trigger.recipientSource === 'joint') {
      const both = this.#bothSides(actor, recipientOdds, [...recipients, ...actors]);
      return { actor: both, recipient: both, speaker };
    }
    const least = trigger.recipientSource === 'none' ? 0 : LEAST_RECIPIENT;
    return { actor, recipient: this.#others(actor, recipientOdds, least, recipients), speaker };
  }

  /** A joint act has two sides at least: where one party alone is likely, the next likeliest joins it. */
  #bothSides(
    actor: readonly ActorCode[],
    odds: ReadonlyMap<string, number>,
    named: readonly NamedParty[],
  ): readonly ActorCode[] {
    const both = distinct([...actor, ...codesFor(likely(odds, -Infinity), named)]);
    return both.length > 1 ? both : distinct([...both, ...this.#others(both, odds, -Infinity, named)]);
  }

  /** The recipients of a directed act, which nobody aims at himself: an actor stands aside for the next likeliest. */
  #others(
    actor: readonly ActorCode[],
    odds: ReadonlyMap<string, number>,
    least: number,
    named: readonly NamedParty[],
  ): readonly ActorCode[] {
    const isOther = (country: string): boolean =>
      !codesFor([country], named).every((code) => actor.includes(code));
    return codesFor(likely(new Map([...odds].filter(([country]) => isOther(country))), least), named);
  }

  #actorOdds(
    trigger: TriggerReading,
    named: readonly NamedParty[],
    context: RoleContext,
  ): Map<string, number> {
    const chances = { here: trigger.actorParties, otherwise: trigger.recipientParties };
    const signs = signsByCountry(named, chances, context.parties);
    return new Map(
      [...signs].map(([country, sign]) => [
        country,
        weigh(actorFeatures(sign, trigger), this.#weights.actor),
      ]),
    );
  }

  #recipientOdds(
    trigger: TriggerReading,
    named: readonly NamedParty[],
    acting: readonly string[],
    context: RoleContext,
  ): Map<string, number> {
    const chances = { here: trigger.recipientParties, otherwise: trigger.actorParties };
    const signs = signsByCountry(named, chances, context.parties);
    return new Map(
      [...signs].map(([country, sign]) => {
        const features = recipientFeatures(sign, acting.includes(country), trigger);
        return [country, weigh(features, this.#weights.recipient)];
      }),
    );
  }
}

/**
 * The pronoun that opens a sentence, where no words are likely to name the actor: "Its orders were to close the ports" goes on
 * with whom the text was speaking of (Grosz, Joshi & Weinstein 1995, "Centering").
 */
function openingPronoun(actors: readonly NamedParty[]): NamedParty | undefined {
  if (actors.some(({ mention }) => isLikely(mention))) return undefined;
  return actors.find(({ mention, by, codes }) => mention.start === 0 && by === 'pronoun' && codes.length > 0);
}

/** The likeliest country, where it reaches `least`, and those nearly as likely that are likelier than not. */
function likely(odds: ReadonlyMap<string, number>, least: number): string[] {
  const ranked = [...odds].toSorted((a, b) => b[1] - a[1]);
  const best = ranked[0]?.[1] ?? -Infinity;
  const kept = ranked.filter(([, value], rank) =>
    rank === 0 ? value > least : value > Math.max(0, best - NEARLY),
  );
  return kept.map(([country]) => country);
}

/**
 * The code of each country as its words give it. Where none do, words that name nobody ("the ministry", "gunmen") tell the
 * sector, though they were taken for another country's; the government, where there are no such words either.
 */
function codesFor(countries: readonly string[], named: readonly NamedParty[]): readonly ActorCode[] {
  const byScore = named.toSorted((a, b) => b.mention.score - a.mention.score);
  const sector = byScore.filter((party) => !isNamed(party)).map(sectorOfWords)[0];
  const codes = countries.map((country) => {
    const found = byScore.flatMap((party) => party.codes).find((code) => countryOf(code) === country);
    return found ?? (country.includes('.') ? country : `${country}.${sector ?? 'GOV'}`);
  });
  return distinct(codes);
}

function sectorOfWords({ codes: [code], mention }: NamedParty): Sector {
  const sector = code && sectorOf(code);
  return sector && isSector(sector) ? sector : mention.sector;
}

/** The outermost source first: the medium that reports what somebody said. */
const orderSpeakers = (codes: readonly ActorCode[]): ActorCode[] =>
  distinct(codes).toSorted((a, b) => Number(b.endsWith('.MED')) - Number(a.endsWith('.MED')));

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
