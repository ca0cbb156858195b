import { countryOf, sectorOf, type ActorCode } from '../codebook/actor-code.ts';
import { isOrganisation, sideOf } from './codes.ts';
import type { PastMention } from './history.ts';

/** What a whole text is about: shares between 0 and 1. */
export interface Topics {
  /** Sides by how often the text names them. */
  readonly sides: ReadonlyMap<ActorCode, number>;
  /** Countries by how much happens inside them: their places, police, crowds, parliaments are named. */
  readonly theatre: ReadonlyMap<string, number>;
}

export const NO_TOPICS: Topics = { sides: new Map(), theatre: new Map() };

const DOMESTIC: ReadonlySet<string> = new Set(['CVL', 'COP', 'OPP', 'REB', 'LEG', 'JUD', 'BUS', 'NGO']);

function shares<T>(counts: ReadonlyMap<T, number>): Map<T, number> {
  const most = Math.max(1, ...counts.values());
  return new Map([...counts].map(([key, count]) => [key, count / most]));
}

/** Sums up the mentions of a first reading. */
export function topicsOf(mentions: readonly PastMention[]): Topics {
  const sides = new Map<ActorCode, number>();
  const theatre = new Map<string, number>();
  for (const mention of mentions) {
    const certain = mention.by === 'name' || mention.by === 'office' || mention.by === 'introduction';
    if (!certain) continue;
    for (const code of mention.codes) {
      if (!mention.place) sides.set(sideOf(code), (sides.get(sideOf(code)) ?? 0) + 1);
      if (isOrganisation(code)) continue;
      const weight = mention.dateline ? 4 : mention.place ? 1.5 : DOMESTIC.has(sectorOf(code)) ? 2 : 0.5;
      theatre.set(countryOf(code), (theatre.get(countryOf(code)) ?? 0) + weight);
    }
  }
  return { sides: shares(sides), theatre: shares(theatre) };
}
