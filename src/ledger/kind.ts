import { isToCome } from '../codebook/stage.ts';
import type { Event } from '../events/event.ts';
import type { Matter } from './matter.ts';
import type { ThreadKind } from './thread.ts';

/** A measure lifted or an operation ended shows that it had been carried out, though no step tells it. */
const carriedOut = (step: Event): boolean =>
  step.stage === 'done' ||
  step.stage === 'underway' ||
  step.stage === 'resumed' ||
  (step.stage === 'cancelled' && step.type !== 'CONCEDE') ||
  (step.stage === 'suspended' && step.type !== 'CONCEDE');

const isPlanned = (step: Event): boolean =>
  (isToCome(step.stage) && step.stage !== 'demanded') ||
  ((step.stage === 'suspended' || step.stage === 'cancelled') && step.type === 'CONCEDE');

/** What a matter is after its steps: a plan until it is carried out, then what its act makes it. */
export function kindOf(matter: Matter, steps: readonly Event[]): ThreadKind {
  if (steps.every((step) => step.stage === 'demanded')) return 'demand';
  if (matter.family === 'channel' || matter.family === 'agreement' || matter.family === 'campaign') {
    return matter.family;
  }
  if (!steps.some(carriedOut) && steps.some(isPlanned)) return 'plan';
  return matter.family;
}
