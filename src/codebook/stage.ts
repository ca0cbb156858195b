import type { Stage } from './types.ts';

const TO_COME: ReadonlySet<Stage> = new Set([
  'ordered',
  'planned',
  'proposed',
  'threatened',
  'promised',
  'demanded',
]);

/**
 * True where the act at issue is still to come: an event's date is then the day on which it is due, if the text tells
 * one; at all other stages it is the day of the move (codebook, ruling 1).
 */
export const isToCome = (stage: Stage): boolean => TO_COME.has(stage);
