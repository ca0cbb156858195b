/** The vocabulary of an event record: what kind of move it is and how far it has got. */

/** PLOVER's event types (PLOVER manual 0.8, 2021), in the order of its chapters from cooperation to conflict. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** How far an act has got, as the text states it. PLOVER leaves this open; the codebook adds it. */
export const STAGES = [
  'done',
  'underway',
  'ordered',
  'planned',
  'proposed',
  'threatened',
  'promised',
  'demanded',
  'suspended',
  'cancelled',
  'resumed',
  'refused',
  'failed',
] as const;
export type Stage = (typeof STAGES)[number];

const FIRST_CONFLICT = EVENT_TYPES.indexOf('REQUEST');

/** True for what stands on the conflict side of PLOVER's scale, in words (REQUEST to THREATEN) or in deeds. */
export const isConflict = (type: EventType): boolean => EVENT_TYPES.indexOf(type) >= FIRST_CONFLICT;
