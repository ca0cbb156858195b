import { countryOf, type ActorCode } from '../codebook/actor-code.ts';
import type { DayInterval } from '../codebook/day.ts';
import type { Stage } from '../codebook/types.ts';
import type { Document } from '../document/document.ts';
import type { Event } from '../events/event.ts';
import { bodyNamed } from './body.ts';
import { shortId } from './identity.ts';
import type { Thread } from './thread.ts';

/** A proposal of one body and what another actor of the same country made of it. */
export interface Decision {
  readonly id: string;
  readonly country: string;
  readonly proposedBy: readonly ActorCode[];
  readonly decidedBy: readonly ActorCode[];
  /** The body in which it was decided, in the report's words; null where none is named. */
  readonly body: string | null;
  readonly day: DayInterval | null;
  readonly outcome: Stage;
  /** True where the decision stops what was proposed. */
  readonly overruled: boolean;
  /** Ids of the threads that it moved. */
  readonly threads: readonly string[];
  readonly proposals: readonly Event[];
  readonly decision: Event;
}

const PROPOSING: readonly Stage[] = ['proposed', 'planned', 'threatened'];
const STOPPING: readonly Stage[] = ['suspended', 'cancelled', 'refused'];
const DECIDING: readonly Stage[] = [...STOPPING, 'ordered'];

const isByAnother = (decision: Event, proposal: Event): boolean =>
  decision.actor.some((decider) =>
    proposal.actor.some((proposer) => proposer !== decider && countryOf(proposer) === countryOf(decider)),
  ) && !decision.actor.some((decider) => proposal.actor.includes(decider));

interface Pairing {
  readonly decision: Event;
  readonly proposals: readonly Event[];
  readonly threads: readonly string[];
}

function pairingsIn(thread: Thread): readonly Pairing[] {
  return thread.steps.flatMap((decision, index) => {
    if (!DECIDING.includes(decision.stage)) return [];
    const proposals = thread.steps
      .slice(0, index)
      .filter((step) => PROPOSING.includes(step.stage) && isByAnother(decision, step));
    return proposals.length === 0 ? [] : [{ decision, proposals, threads: [thread.id] }];
  });
}

function merged(pairings: readonly Pairing[]): readonly Pairing[] {
  const byDecision = Map.groupBy(pairings, ({ decision }) => decision.id);
  return [...byDecision.values()].map((same) => ({
    decision: (same[0] as Pairing).decision,
    proposals: [...new Set(same.flatMap(({ proposals }) => proposals))],
    threads: same.flatMap(({ threads }) => threads),
  }));
}

/** Joins what was proposed with what was decided; one decision may settle several matters. */
export function decisionsOf(threads: readonly Thread[], documents: readonly Document[]): readonly Decision[] {
  return merged(threads.flatMap(pairingsIn)).map(({ decision, proposals, threads: moved }) => ({
    id: shortId('d', [decision.id]),
    country: countryOf(decision.actor[0] as ActorCode),
    proposedBy: [...new Set(proposals.flatMap((proposal) => proposal.actor))],
    decidedBy: decision.actor,
    body: bodyNamed(decision, documents),
    day: decision.date,
    outcome: decision.stage,
    overruled: STOPPING.includes(decision.stage),
    threads: moved,
    proposals,
    decision,
  }));
}
