import type { Day, DayInterval } from '../codebook/day.ts';
import { datesOfSentence, type DateAnswer, type DatedAct } from './choose.ts';

/** A sentence of a text with its acts, in text order. */
export interface ActsOfSentence {
  readonly text: string;
  readonly acts: readonly DatedAct[];
}

/**
 * The dates of all acts of a text, sentence by sentence. The text is read forwards once, keeping two days: the one
 * that the telling has reached, from which "the next day" counts, and the one of the story itself, which is the first
 * that was told.
 */
export function datesOfText(sentences: readonly ActsOfSentence[], published: Day | null): DateAnswer[][] {
  let previous: DayInterval | null = null;
  let story: DayInterval | null = null;
  return sentences.map(({ text, acts }) => {
    const answers = datesOfSentence({ sentence: text, acts, context: { published, previous }, story });
    const lead = answers.findLast((answer) => answer.leads)?.moved ?? null;
    previous = lead ?? previous;
    story ??= answers.find((answer) => answer.leads)?.moved ?? null;
    return answers;
  });
}
