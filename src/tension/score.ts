import tables from '../../data/tension/scores.json' with { type: 'json' };
import { isConflict, type EventType, type Stage } from '../codebook/types.ts';
import type { Event } from '../events/event.ts';

const TYPES: Readonly<Record<EventType, number>> = tables.types;
const STAGES = tables.stages as unknown as Readonly<
  Record<Stage, readonly [cooperative: number, hostile: number]>
>;

/** −10 (force used) to +10 by type alone. */
export const typeScore = (type: EventType): number => TYPES[type];

/** What the stage leaves of the type's score. */
export const stageWeight = (type: EventType, stage: Stage): number => STAGES[stage][isConflict(type) ? 1 : 0];

/** How much an event eases (above 0) or raises (below 0) tension: score of its type × stage × confidence. */
export const eventScore = (event: Pick<Event, 'type' | 'stage' | 'confidence'>): number =>
  typeScore(event.type) * stageWeight(event.type, event.stage) * event.confidence;
