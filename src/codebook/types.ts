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

/** Verbal or material, cooperation or conflict. */
export type QuadClass =
  'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

const QUAD: Readonly<Record<EventType, QuadClass>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
};

export const quadClassOf = (type: EventType): QuadClass => QUAD[type];

/** True for the seven hostile types and the verbal conflict ones: everything on the conflict side of PLOVER's scale. */
export const isConflict = (type: EventType): boolean => QUAD[type].endsWith('conflict');
