import type { Chunk } from './chunks.ts';
import type { DocumentWords } from './document-words.ts';
import type { Element } from './element.ts';
import { AUXILIARIES, PREPOSITIONS } from './grammar.ts';
import type { PastMention } from './history.ts';
import type { Meaning } from './meaning.ts';

const PLACE_PREPOSITION = /^(in|at|near|outside|inside|around|over|across|through|to)$/;
const DETERMINER = /^(the|a|an|some|its|his|their)$/;

/** The word that governs a phrase, before its article. */
function governorOf({ words, sentenceOf }: DocumentWords, chunk: Chunk): string {
  let before = chunk.first - 1;
  while (DETERMINER.test(words[before]?.norm ?? '')) before--;
  return sentenceOf[before] === sentenceOf[chunk.first] ? words[before]!.norm : '';
}

/** What later words need to know of a phrase to take it up. */
export function describeMention(
  text: DocumentWords,
  covering: readonly (Element | undefined)[],
  chunk: Chunk,
  meaning: Meaning,
  previous: Chunk | undefined,
): PastMention {
  const sentence = text.sentenceOf[chunk.first]!;
  const governor = governorOf(text, chunk);
  const oblique = PREPOSITIONS.has(governor);
  const element = covering[chunk.first];
  const isTown = element?.kind === 'country' && (element.form === 'capital' || element.form === 'town');
  const isFirst = !previous || text.sentenceOf[previous.first] !== sentence;
  const next = text.words[chunk.end]?.norm ?? '';
  const dateline = chunk.first < text.dateline.end && chunk.first >= text.dateline.first;
  return {
    first: chunk.first,
    end: chunk.end,
    sentence,
    codes: meaning.codes,
    noun: meaning.noun,
    heads: meaning.heads,
    female: meaning.female,
    subject: !oblique && !dateline && (isFirst || AUXILIARIES.has(next) || next.endsWith('ed')),
    oblique,
    place: dateline || (isTown && PLACE_PREPOSITION.test(governor)),
    dateline,
    by: meaning.by,
  };
}

/** "Mrs. Prado, the president of Peru,": the explanation is of the same person. */
export function explains(text: DocumentWords, before: PastMention, own: PastMention): boolean {
  const near = text.words[before.end]?.norm === ',' && own.first - before.end <= 2;
  const persons = before.noun === 'person' && own.noun === 'person';
  return near && persons && before.codes[0] === own.codes[0] && own.codes.length === 1;
}

/** "Iran and Iraq": two mentions side by side, taken up together by "they" and "both"; null where they are not. */
export function joinMentions(text: DocumentWords, before: PastMention, own: PastMention): PastMention | null {
  const gap = own.first - before.end;
  if (gap < 1 || gap > 2 || !/^(and|,)$/.test(text.words[before.end]?.norm ?? '')) return null;
  const codes = [...new Set([...before.codes, ...own.codes])];
  if (codes.length === before.codes.length) return null;
  return { ...own, first: before.first, codes, noun: 'people', subject: before.subject };
}
