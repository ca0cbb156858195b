import type { Day, DayInterval } from '../codebook/day.ts';
import { datesOfSentence, type DateAnswer, type DatedAct } from './choose.ts';
import { isRecent } from './inherit.ts';

/** A sentence of a text with its acts, in text order. */
export interface ActsOfSentence {
  readonly text: string;
  readonly acts: readonly DatedAct[];
  /** First of its paragraph: the telling returns to the news from history there. Defaults to false. */
  readonly opensParagraph?: boolean | undefined;
}

/** What the telling keeps in mind from sentence to sentence. */
interface Memory {
  /** The day told last, whatever for. */
  readonly mentioned: DayInterval | null;
  /** The day that the telling has reached. */
  readonly line: DayInterval | null;
  /** The day of the news itself: the first that was told. */
  readonly story: DayInterval | null;
}

function remember(memory: Memory, answers: readonly DateAnswer[]): Memory {
  const leading = answers.filter((answer) => answer.leads);
  const mentioned = answers.findLast((answer) => answer.mentions)?.moved ?? null;
  return {
    mentioned: mentioned ?? memory.mentioned,
    // until a step of the story is dated, a day told in passing is the best there is
    line: leading.at(-1)?.moved ?? memory.line ?? mentioned,
    story: memory.story ?? leading[0]?.moved ?? null,
  };
}

/** The dates of all acts of a text, sentence by sentence, reading forwards once. */
export function datesOfText(sentences: readonly ActsOfSentence[], published: Day | null): DateAnswer[][] {
  let memory: Memory = { mentioned: null, line: null, story: null };
  return sentences.map(({ text, acts, opensParagraph = false }) => {
    if (opensParagraph && !isRecent(memory.line, published)) memory = { ...memory, line: memory.story };
    const context = { published, previous: memory.mentioned };
    const answers = datesOfSentence({
      sentence: text,
      acts,
      context,
      line: memory.line,
      story: memory.story,
    });
    memory = remember(memory, answers);
    return answers;
  });
}
