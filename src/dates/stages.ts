import type { Stage } from '../codebook/types.ts';

/** Stages whose date is the day on which the act is due (codebook, ruling 1); of all others it is the day of the move. */
const DUE: ReadonlySet<Stage> = new Set([
  'ordered',
  'planned',
  'proposed',
  'threatened',
  'promised',
  'demanded',
]);

export const isDue = (stage: Stage): boolean => DUE.has(stage);

/** Stages that take the day told of just before; a refusal and what is under way are told without one as often as not. */
const CONTINUING: ReadonlySet<Stage> = new Set(['done', 'suspended', 'cancelled', 'resumed', 'failed']);

export const mayContinue = (stage: Stage): boolean => CONTINUING.has(stage);
