import type { TriggerReading } from '../reading/reading.ts';
import { logOdds, weigh, type Weights } from './weights.ts';

/** Signs that a reading is an event of its type; the weights of `EventWeights.confidence` follow this order. */
export const confidenceFeatures = (trigger: TriggerReading): number[] => [
  1,
  logOdds(trigger.score),
  logOdds(trigger.stageScore),
];

/** The chance that a reading is an event of its type, 0 to 1, in thousandths. */
export function confidenceOf(trigger: TriggerReading, weights: Weights): number {
  const chance = 1 / (1 + Math.exp(-weigh(confidenceFeatures(trigger), weights)));
  return Math.round(chance * 1000) / 1000;
}
