import type { DocumentActors } from '../actors/resolution.ts';
import { countryOf, type ActorCode } from '../codebook/actor-code.ts';
import type { Mention, RoleSource, TriggerReading } from '../reading/reading.ts';
import type { CountryListing } from './listed-parties.ts';

/** A listed party this likely fills a role even where no words of the sentence name it. */
const LISTED_THRESHOLD = 0.5;
/** Words that name a country which the list finds less likely than this yield to a likelier one. */
const DOUBT_THRESHOLD = 0.15;

/** Who does what to whom, on whose word. */
export interface Roles {
  readonly actor: readonly ActorCode[];
  readonly recipient: readonly ActorCode[];
  readonly speaker: readonly ActorCode[];
}

/** What the roles of one sentence are resolved against; `offset` is the sentence's place in the document. */
export interface RoleContext {
  readonly actors: DocumentActors;
  readonly parties: readonly CountryListing[];
  readonly offset: number;
}

/**
 * Resolves the roles of one reading to codes. The reader tells fillers twice: by the words that name them, which carry
 * the sector, and by the country among the parties of the document, which reaches those that the sentence leaves out.
 */
export function resolveRoles(trigger: TriggerReading, context: RoleContext): Roles {
  const actor = fill(trigger.actors, trigger.actorParties, trigger.actorSource, context);
  const recipient = fill(trigger.recipients, trigger.recipientParties, trigger.recipientSource, context);
  const speaker = orderSpeakers(trigger.speakers.flatMap((mention) => codesOf(mention, context)));
  if (trigger.recipientSource !== 'joint') return { actor, recipient, speaker };
  const both = distinct([...actor, ...recipient]);
  return { actor: both, recipient: both, speaker };
}

function fill(
  mentions: readonly Mention[],
  chances: readonly number[],
  source: RoleSource,
  context: RoleContext,
): readonly ActorCode[] {
  if (source === 'none') return [];
  const chanceOf = new Map(context.parties.map((party, index) => [party.country, chances[index] ?? 0]));
  const listed = context.parties.filter((_, index) => (chances[index] ?? 0) > LISTED_THRESHOLD);
  const named = mentions.map((mention) => ({ mention, codes: codesOf(mention, context) }));
  const believed = named
    .flatMap(({ codes }) => codes)
    .filter((code) => listed.length === 0 || (chanceOf.get(countryOf(code)) ?? 1) >= DOUBT_THRESHOLD);
  const covered = new Set(believed.map(countryOf));
  const sector = named.find(({ codes }) => codes.length === 0)?.mention.sector ?? 'GOV';
  const added = listed.filter((party) => !covered.has(party.country)).map((party) => codeOf(party.country, sector));
  const codes = distinct([...believed, ...added]);
  return codes.length > 0 ? codes : likeliestParty(context.parties, chances, sector);
}

function likeliestParty(
  parties: readonly CountryListing[],
  chances: readonly number[],
  sector: string,
): readonly ActorCode[] {
  const best = chances.indexOf(Math.max(...chances));
  const party = parties[best];
  return party ? [codeOf(party.country, sector)] : [];
}

/** An organisation's code has no sector. */
const codeOf = (country: string, sector: string): ActorCode =>
  country.includes('.') ? country : `${country}.${sector}`;

function codesOf(mention: Mention, { actors, offset }: RoleContext): readonly ActorCode[] {
  const hint = { sector: mention.sector, score: mention.sectorScore };
  return actors.resolve(offset + mention.start, offset + mention.end, hint).codes;
}

/** The outermost source first: the medium that reports what somebody said. */
const orderSpeakers = (codes: readonly ActorCode[]): ActorCode[] =>
  distinct(codes).toSorted((a, b) => Number(b.endsWith('.MED')) - Number(a.endsWith('.MED')));

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
