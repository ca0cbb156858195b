import type { ActorCode } from '../codebook/actor-code.ts';
import type { EventType } from '../codebook/types.ts';
import type { Event } from '../events/event.ts';
import { shortId } from './identity.ts';

/** Moves that are made by saying them. */
const SPOKEN_TYPES = ['ACCUSE', 'THREATEN', 'REQUEST'] as const satisfies readonly EventType[];
export type SpokenType = (typeof SPOKEN_TYPES)[number];

/** Somebody on whose word something is known: outermost first, `[PRK.MED, PRK.GOV]`, and how many events rest on it. */
export interface SourceChain {
  readonly chain: readonly ActorCode[];
  readonly count: number;
}

/** Who speaks: what one actor accuses, threatens and asks, and through whom we know it. */
export interface Voice {
  readonly id: string;
  readonly code: ActorCode;
  readonly counts: Readonly<Record<SpokenType, number>>;
  readonly spoken: readonly Event[];
  /** Through whom the actor's words and acts are known, most frequent first; the writer's own word is left out. */
  readonly through: readonly SourceChain[];
  /** Whose acts are known on this actor's word, most frequent first. */
  readonly speaksOf: readonly { readonly code: ActorCode; readonly count: number }[];
}

const isSpoken = (event: Event): boolean => (SPOKEN_TYPES as readonly EventType[]).includes(event.type);

/** Counts the keys, most frequent first, then by key. */
function tally(keys: readonly string[]): readonly (readonly [key: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function voiceOf(code: ActorCode, acts: readonly Event[], told: readonly Event[]): Voice {
  const spoken = acts.filter(isSpoken);
  const count = (type: SpokenType): number => spoken.filter((event) => event.type === type).length;
  const chains = acts.filter((event) => event.speaker.length > 0).map((event) => event.speaker.join(' '));
  const others = told.flatMap((event) => event.actor.filter((actor) => actor !== code));
  return {
    id: shortId('v', [code]),
    code,
    counts: { ACCUSE: count('ACCUSE'), THREATEN: count('THREATEN'), REQUEST: count('REQUEST') },
    spoken,
    through: tally(chains).map(([chain, times]) => ({ chain: chain.split(' '), count: times })),
    speaksOf: tally(others).map(([actor, times]) => ({ code: actor, count: times })),
  };
}

/** Everyone who speaks or is quoted, the most talkative first. */
export function voicesOf(events: readonly Event[]): readonly Voice[] {
  const codes = new Set(
    events.flatMap((event) => [...(isSpoken(event) ? event.actor : []), ...event.speaker]),
  );
  return [...codes]
    .map((code) =>
      voiceOf(
        code,
        events.filter((event) => event.actor.includes(code)),
        events.filter((event) => event.speaker.includes(code)),
      ),
    )
    .sort((a, b) => b.spoken.length - a.spoken.length || (a.code < b.code ? -1 : 1));
}
