import type { EventType, Stage } from '../codebook/types.ts';
import type { Sector } from '../codebook/actor-code.ts';

/** A stretch of a sentence; offsets count UTF-16 units from the start of the sentence. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where two stretches share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Words that name a party of an event. */
export interface Mention extends Span {
  /** Probability that these words fill the role, 0 to 1. */
  readonly score: number;
  /** The sector that the words suggest, with its probability: a guess for names in no lexicon. */
  readonly sector: Sector;
  readonly sectorScore: number;
}

/** More likely than not. Mentions less likely are kept too, to be weighed against the other parties of the text. */
export const isLikely = ({ score }: { readonly score: number }): boolean => score > 0.5;

/**
 * Where a role's filler is to be found: named in the sentence, named elsewhere in the text, the other side of a joint
 * act (recipients only), or nowhere.
 */
export type RoleSource = 'mentioned' | 'implied' | 'joint' | 'none';

/** One act that a sentence states, as read; codes and days are not resolved yet. */
export interface TriggerReading extends Span {
  readonly type: EventType;
  readonly act: EventType | null;
  readonly stage: Stage;
  readonly hedged: boolean;
  /** Probability that the words name an event of this type, 0 to 1. */
  readonly score: number;
  readonly stageScore: number;
  readonly actorSource: RoleSource;
  readonly actors: readonly Mention[];
  readonly recipientSource: RoleSource;
  readonly recipients: readonly Mention[];
  readonly speakers: readonly Mention[];
  readonly object: Span | null;
  /** For each party listed with the sentence, in its order, the probability that it is an actor, and a recipient. */
  readonly actorParties: readonly number[];
  readonly recipientParties: readonly number[];
}

/** A party of the text, listed with a sentence so that a role may go to one that the sentence does not name. */
export interface ListedParty {
  readonly name: string;
  /** Named in this sentence. */
  readonly here: boolean;
  /** Named in the sentence before. */
  readonly before: boolean;
  /** One of the two parties that the text names most. */
  readonly main: boolean;
}

/** A sentence as the reader gets it. The parties likeliest to be spoken of come first. */
export interface SentenceInput {
  readonly text: string;
  /** What precedes it in the document, a sentence or two; empty where nothing does. */
  readonly before: string;
  readonly parties: readonly ListedParty[];
}

/** What a reader found in one sentence. */
export interface Reading {
  readonly sentence: string;
  readonly triggers: readonly TriggerReading[];
}

/** Reads sentences; the answer has one reading a sentence, in order. */
export interface Reader {
  read(sentences: readonly SentenceInput[]): Promise<readonly Reading[]>;
}
