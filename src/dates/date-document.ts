import { readableBlocks, type Document } from '../document/document.ts';
import type { DateAnswer, DatedAct } from './choose.ts';
import { datesOfText, type ActsOfSentence } from './date-events.ts';

/**
 * The dates of acts placed in a document, in the order given. Offsets count UTF-16 units of `document.text`; an act
 * that stands in no sentence that is read gets null.
 */
export function datesOfDocument(document: Document, acts: readonly DatedAct[]): (DateAnswer | null)[] {
  const sentences = readableBlocks(document).flatMap((block) =>
    block.sentences.map((sentence, order) => ({ ...sentence, opensParagraph: order === 0 })),
  );
  const held = sentences.map(({ start, end }) =>
    acts.filter((act) => act.start >= start && act.start < end).sort((a, b) => a.start - b.start),
  );
  const questions = sentences.map(({ start, end, opensParagraph }, index): ActsOfSentence => ({
    text: document.text.slice(start, end),
    acts: (held[index] ?? []).map((act) => ({ ...act, start: act.start - start, end: act.end - start })),
    opensParagraph,
  }));
  const answers = new Map<DatedAct, DateAnswer>();
  for (const [index, ofSentence] of datesOfText(questions, document.published).entries()) {
    for (const [place, answer] of ofSentence.entries()) {
      const act = held[index]?.[place];
      if (act !== undefined) answers.set(act, answer);
    }
  }
  return acts.map((act) => answers.get(act) ?? null);
}
