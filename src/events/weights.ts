import { readFileSync } from 'node:fs';

/** Weights of a logistic model, one for each feature in its order. */
export type Weights = readonly number[];

/** How signs are weighed; fitted by `training/fit_weights.py` on texts that the reader was not trained on. */
export interface EventWeights {
  readonly actor: Weights;
  readonly recipient: Weights;
  readonly confidence: Weights;
}

const PATH = new URL('../../models/reader/weights.json', import.meta.url);

let shipped: EventWeights | undefined;

/** The weights that ship with the reader, read once. */
export const readWeights = (): EventWeights =>
  (shipped ??= JSON.parse(readFileSync(PATH, 'utf8')) as EventWeights);

/** Chances are kept this far from 0 and 1. */
const NEARLY_SURE = 0.01;

export function logOdds(chance: number): number {
  const bounded = Math.min(1 - NEARLY_SURE, Math.max(NEARLY_SURE, chance));
  return Math.log(bounded / (1 - bounded));
}

/** Log-odds under a logistic model. */
export const weigh = (features: readonly number[], weights: Weights): number =>
  features.reduce((sum, value, index) => sum + value * weights[index]!, 0);
