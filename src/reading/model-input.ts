import type { ListedParty, SentenceInput } from './reading.ts';
import { SHAPES, splitWords, type Word } from './words.ts';
import type { WordPieces } from './word-pieces.ts';

/** The encoder has 512 places; what a sentence runs over is not read. */
const MOST_PIECES = 320;

/** As much of what precedes as is read along, in pieces: the last ones. */
const MOST_BEFORE = 64;

/** One sentence as numbers: `[CLS] words [SEP] party [SEP] party [SEP] words before the sentence [SEP]`. */
export interface EncodedSentence {
  readonly words: readonly Word[];
  readonly parties: number;
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
  readonly segments: readonly number[];
  /** The first piece of each word, then of each party. */
  readonly firsts: readonly number[];
}

/** Encodes a sentence with its parties; words past the model's reach are left out. */
export function encodeSentence(
  { text, parties, before }: SentenceInput,
  pieces: WordPieces,
): EncodedSentence {
  const ids = [pieces.start];
  const shapes = [0];
  const firsts: number[] = [];
  const words: Word[] = [];
  for (const word of splitWords(text)) {
    const added = pieces.encode(word.text);
    if (ids.length + added.length > MOST_PIECES) break;
    words.push(word);
    firsts.push(ids.length);
    ids.push(...added);
    shapes.push(...added.map(() => word.shape));
  }
  ids.push(pieces.stop);
  shapes.push(0);
  const own = ids.length;
  for (const party of parties) {
    const added = [...splitWords(party.name).flatMap((word) => pieces.encode(word.text)), pieces.stop];
    firsts.push(ids.length);
    ids.push(...added);
    shapes.push(...added.map(() => shapeOfParty(party)));
  }
  for (const { id, shape } of contextOf(before, pieces)) {
    ids.push(id);
    shapes.push(shape);
  }
  const segments = ids.map((_, place) => Number(place >= own));
  return { words, parties: parties.length, ids, shapes, segments, firsts };
}

const shapeOfParty = (party: ListedParty): number =>
  SHAPES.length + Number(party.here) + 2 * Number(party.before) + 4 * Number(party.main);

function contextOf(before: string, pieces: WordPieces): { id: number; shape: number }[] {
  const context = splitWords(before).flatMap((word) =>
    pieces.encode(word.text).map((id) => ({ id, shape: word.shape })),
  );
  return context.length > 0 ? [...context.slice(-MOST_BEFORE), { id: pieces.stop, shape: 0 }] : [];
}

/** Splits sentences into batches of like length; gives the places of the sentences in each. */
export function batchesByLength(sentences: readonly EncodedSentence[], size: number): number[][] {
  const order = [...sentences.keys()].sort((a, b) => sentences[a]!.ids.length - sentences[b]!.ids.length);
  const batches: number[][] = [];
  for (let at = 0; at < order.length; at += size) batches.push(order.slice(at, at + size));
  return batches;
}
