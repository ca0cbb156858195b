import type { Labels } from './labels.ts';
import type { EncodedSentence } from './model-input.ts';
import { isLikely, type Mention, type RoleSource, type Span, type TriggerReading } from './reading.ts';
import { indexOfHighest } from './scores.ts';

/** Probabilities of the parts that words and parties play in the event of one trigger. */
export interface PartScores {
  /** `name` is one of `Labels.parts`; words are numbered from 0, parties behind them. */
  readonly part: (word: number, name: string) => number;
  /** Logarithms of the probability of each sector. */
  readonly sectors: (word: number) => readonly number[];
}

/** What a trigger's reading says of who takes part and what it is about. */
type RoleReadings = Pick<
  TriggerReading,
  | 'actorSource'
  | 'actors'
  | 'recipientSource'
  | 'recipients'
  | 'speakers'
  | 'object'
  | 'actorParties'
  | 'recipientParties'
>;

type Role = 'actor' | 'recipient' | 'speaker' | 'object';

/** Words less likely than this to begin a filler are not worth weighing against the other parties. */
const START_THRESHOLD = 0.1;
/** A filler goes on while more likely than not. */
const INSIDE_THRESHOLD = 0.5;

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
): RoleReadings {
  const mentions = (role: Role): Mention[] =>
    stretches(sentence, scores, role).map((stretch) => mentionOf(stretch, sentence, scores, labels));
  const parties = (part: string): number[] =>
    Array.from({ length: sentence.parties }, (_, party) => scores.part(sentence.words.length + party, part));
  const [object] = stretches(sentence, scores, 'object')
    .filter(isLikely)
    .toSorted((a, b) => b.score - a.score);
  return {
    actorSource: sources.actorSource,
    actors: mentions('actor'),
    recipientSource: sources.recipientSource,
    recipients: mentions('recipient'),
    speakers: mentions('speaker').filter(isLikely),
    object: object ? spanOf(object, sentence) : null,
    actorParties: parties('actor-party'),
    recipientParties: parties('recipient-party'),
  };
}

/** The stretches of words that may fill a role, in text order; the likeliest takes its words first. */
function stretches(sentence: EncodedSentence, scores: PartScores, role: Role): Stretch[] {
  const starts = sentence.words.map((_, word) => scores.part(word, `${role}-start`));
  const likeliestFirst = [...starts.keys()]
    .filter((word) => starts[word]! > START_THRESHOLD)
    .toSorted((a, b) => starts[b]! - starts[a]!);
  const taken = new Set<number>();
  const found: Stretch[] = [];
  for (const first of likeliestFirst) {
    if (taken.has(first)) continue;
    let last = first;
    const goesOn = (word: number): boolean =>
      word < starts.length && !taken.has(word) && scores.part(word, `${role}-inside`) > INSIDE_THRESHOLD;
    while (goesOn(last + 1)) last++;
    for (let word = first; word <= last; word++) taken.add(word);
    found.push({ first, last, score: starts[first]! });
  }
  return joinLists(
    found.toSorted((a, b) => a.first - b.first),
    sentence,
  );
}

/** Members of one list ("Bahrain, Kuwait and Oman") less likely than this are no members. */
const MEMBER_THRESHOLD = 0.3;
const BETWEEN_MEMBERS = /^(?:,|and|or|, and|, or|as well as)$/i;

/** The members of one list play the same part: each is as likely as the likeliest. Stretches come in text order. */
function joinLists(ordered: readonly Stretch[], { words }: EncodedSentence): Stretch[] {
  const lists: Stretch[][] = [];
  for (const stretch of ordered) {
    const last = lists.at(-1)?.at(-1);
    const between = last && words.slice(last.last + 1, stretch.first).map(({ text }) => text);
    const goesOn = between && stretch.score > MEMBER_THRESHOLD && BETWEEN_MEMBERS.test(between.join(' '));
    if (goesOn && last.score > MEMBER_THRESHOLD) lists.at(-1)!.push(stretch);
    else lists.push([stretch]);
  }
  return lists.flatMap((list) => {
    const score = Math.max(...list.map((stretch) => stretch.score));
    return list.map((stretch) => ({ ...stretch, score }));
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
