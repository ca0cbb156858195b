import type { Labels } from './labels.ts';
import type { EncodedSentence } from './model-input.ts';
import type { Mention, RoleSource, Span } from './reading.ts';
import { indexOfHighest } from './scores.ts';

/** Probabilities of the parts that words and parties play in the event of one trigger. */
export interface PartScores {
  /** `name` is one of `Labels.parts`; words are numbered from 0, parties behind them. */
  readonly part: (word: number, name: string) => number;
  /** Logarithms of the probability of each sector. */
  readonly sectors: (word: number) => readonly number[];
}

export interface Roles {
  readonly actorSource: RoleSource;
  readonly actors: readonly Mention[];
  readonly recipientSource: RoleSource;
  readonly recipients: readonly Mention[];
  readonly speakers: readonly Mention[];
  readonly object: Span | null;
  readonly actorParties: readonly number[];
  readonly recipientParties: readonly number[];
}

type Role = 'actor' | 'recipient' | 'speaker' | 'object';

/** Words that start or go on a filler more likely than not do. */
const PART_THRESHOLD = 0.5;

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** Reads who and what fills the roles of one trigger. */
export function decodeRoles(
  sentence: EncodedSentence,
  scores: PartScores,
  sources: { readonly actorSource: RoleSource; readonly recipientSource: RoleSource },
  labels: Labels,
): Roles {
  const mentions = (role: Role, required: boolean): Mention[] =>
    stretches(sentence, scores, role, required).map((stretch) => mentionOf(stretch, sentence, scores, labels));
  const parties = (part: string): number[] =>
    Array.from({ length: sentence.parties }, (_, party) => scores.part(sentence.words.length + party, part));
  const [object] = stretches(sentence, scores, 'object', false).toSorted((a, b) => b.score - a.score);
  return {
    actorSource: sources.actorSource,
    actors: mentions('actor', sources.actorSource === 'mentioned'),
    recipientSource: sources.recipientSource,
    recipients: mentions('recipient', sources.recipientSource === 'mentioned'),
    speakers: mentions('speaker', false),
    object: object ? spanOf(object, sentence) : null,
    actorParties: parties('actor-party'),
    recipientParties: parties('recipient-party'),
  };
}

/** The stretches of words that fill a role; where one is `required`, the likeliest stands in for none. */
function stretches(sentence: EncodedSentence, scores: PartScores, role: Role, required: boolean): Stretch[] {
  const starts = sentence.words.map((_, word) => scores.part(word, `${role}-start`));
  const likely = [...starts.keys()].filter((word) => starts[word]! > PART_THRESHOLD);
  const firsts = likely.length > 0 || !required || starts.length === 0 ? likely : [indexOfHighest(starts)];
  return firsts.map((first, order) => {
    const limit = firsts[order + 1] ?? sentence.words.length;
    let last = first;
    while (last + 1 < limit && scores.part(last + 1, `${role}-inside`) > PART_THRESHOLD) last++;
    return { first, last, score: starts[first]! };
  });
}

const spanOf = ({ first, last }: Stretch, sentence: EncodedSentence): Span => ({
  start: sentence.words[first]!.start,
  end: sentence.words[last]!.end,
});

function mentionOf(stretch: Stretch, sentence: EncodedSentence, scores: PartScores, labels: Labels): Mention {
  const sectors = scores.sectors(stretch.first);
  const sector = indexOfHighest(sectors);
  return {
    ...spanOf(stretch, sentence),
    score: stretch.score,
    sector: labels.sectors[sector]!,
    sectorScore: Math.exp(sectors[sector]!),
  };
}
