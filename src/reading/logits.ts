/** The model's logits for one sentence; `row` gives those of one word (or one pair of words). */
export interface SentenceLogits {
  /** Outside, inside, then one start for each type. */
  readonly tags: (word: number) => ArrayLike<number>;
  /** Act, stage, hedge, source of the actor, source of the recipient, one behind the other. */
  readonly triggers: (word: number) => ArrayLike<number>;
  readonly sectors: (word: number) => ArrayLike<number>;
  readonly parts: (trigger: number, word: number) => ArrayLike<number>;
}

/** Places among a word's tags. */
export const OUTSIDE = 0;
export const INSIDE = 1;
export const FIRST_TYPE = 2;
