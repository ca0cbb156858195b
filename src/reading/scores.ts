/** Sums and probabilities over a model's raw outputs (logits). */

/** The probability, 0 to 1, that a logit stands for. */
export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Natural logarithms of the softmax of some logits. */
export function logSoftmax(logits: ArrayLike<number>): number[] {
  const values = Array.from(logits);
  const highest = Math.max(...values);
  const total = Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0)) + highest;
  return values.map((value) => value - total);
}

/** Of equals the first; 0 for an empty list. */
export function indexOfHighest(values: readonly number[]): number {
  let best = 0;
  for (const [index, value] of values.entries()) if (value > values[best]!) best = index;
  return best;
}
