import type { DocumentActors } from '../actors/resolution.ts';
import { readableBlocks, type Document, type Sentence } from '../document/document.ts';
import type { Reader, Reading } from '../reading/reading.ts';
import { listParties, partiesByCountry, type CountryListing } from './listed-parties.ts';

/** A sentence of a document with what the reader found in it. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly reading: Reading;
  /** The parties of the document in the order in which the reader was given them. */
  readonly parties: readonly CountryListing[];
  readonly opensParagraph: boolean;
}

/** The reader was trained with so many sentences of what precedes. */
const SENTENCES_BEFORE = 2;

/** Reads every sentence of a document that is to be read, with its parties and what precedes it. */
export async function readSentences(
  document: Document,
  actors: DocumentActors,
  reader: Reader,
): Promise<SentenceReading[]> {
  const blocks = readableBlocks(document);
  const sentences = blocks.flatMap((block) => block.sentences);
  const openings = new Set(blocks.map((block) => block.sentences[0]));
  const parties = partiesByCountry(actors.parties);
  const words = sentences.map(({ start, end }) => document.text.slice(start, end));
  const inputs = sentences.map((sentence, index) => ({
    text: words[index]!,
    before: words.slice(Math.max(0, index - SENTENCES_BEFORE), index).join(' '),
    parties: listParties(parties, sentence, sentences[index - 1]),
  }));
  const readings = await reader.read(inputs);
  return sentences.map((sentence, index) => ({
    sentence,
    reading: readings[index]!,
    parties: inputs[index]!.parties,
    opensParagraph: openings.has(sentence),
  }));
}
