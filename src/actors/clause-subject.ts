import type { DocumentWords } from './document-words.ts';
import { PREPOSITIONS, RELATIVES } from './grammar.ts';
import type { PastMention, Place } from './history.ts';

const ALWAYS_OBJECT = /^(him|them)$/;
const MAYBE_OBJECT = /^(her|it)$/;
const STARTS_CLAUSE = /^[;:—–"“”]$/;

const GOVERNS =
  /(ed|ing)$|^(told|gave|let|sent|met|left|held|kept|made|took|set|put|saw|had|show|give|call)$/;

/** "him", "asked her", "with it": a pronoun that stands for no subject. */
function isObject({ words }: DocumentWords, at: number): boolean {
  const norm = words[at]!.norm;
  if (ALWAYS_OBJECT.test(norm)) return true;
  const previous = words[at - 1]?.norm ?? '';
  return MAYBE_OBJECT.test(norm) && (PREPOSITIONS.has(previous) || GOVERNS.test(previous));
}

/** "Oran thanked him": the subject of the clause that an object pronoun stands in, whom it cannot mean; null where there is none. */
export function clauseSubject(
  text: DocumentWords,
  mentions: readonly PastMention[],
  place: Place,
): PastMention | null {
  if (!isObject(text, place.word)) return null;
  const subject = mentions.findLast(
    (past) => past.end <= place.word && past.subject && past.sentence === place.sentence,
  );
  if (!subject) return null;
  const between = text.words.slice(subject.end, place.word);
  return between.some(({ norm }) => RELATIVES.has(norm) || STARTS_CLAUSE.test(norm)) ? null : subject;
}
