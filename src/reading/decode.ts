import type { Combination, Labels } from './labels.ts';
import { decodeRoles, type PartScores } from './decode-roles.ts';
import { FIRST_TYPE, INSIDE, OUTSIDE, type SentenceLogits } from './logits.ts';
import type { EncodedSentence } from './model-input.ts';
import type { RoleSource, TriggerReading } from './reading.ts';
import { indexOfHighest, logSoftmax, sigmoid } from './scores.ts';

/** A word whose chance to name an event is lower than this names none; `events/` asks for more. */
const TRIGGER_THRESHOLD = 0.2;

interface FoundTrigger {
  readonly first: number;
  readonly last: number;
  /** Logarithms of the probability that the first word names an event of each type. */
  readonly types: readonly number[];
}

/** Reads triggers and what they say out of the logits of one sentence. */
export function decodeSentence(
  sentence: EncodedSentence,
  logits: SentenceLogits,
  labels: Labels,
): TriggerReading[] {
  return findTriggers(sentence, logits).map((trigger) => readTrigger(trigger, sentence, logits, labels));
}

function findTriggers(sentence: EncodedSentence, logits: SentenceLogits): FoundTrigger[] {
  const tags = sentence.words.map((_, word) => logSoftmax(logits.tags(word)));
  const found: FoundTrigger[] = [];
  for (const [first, scores] of tags.entries()) {
    const chance = 1 - Math.exp(scores[OUTSIDE]!) - Math.exp(scores[INSIDE]!);
    if (chance < TRIGGER_THRESHOLD) continue;
    let last = first;
    while (last + 1 < tags.length && indexOfHighest(tags[last + 1]!) === INSIDE) last++;
    found.push({ first, last, types: scores.slice(FIRST_TYPE) });
  }
  return found;
}

function readTrigger(
  trigger: FoundTrigger,
  sentence: EncodedSentence,
  logits: SentenceLogits,
  labels: Labels,
): TriggerReading {
  const { first, last } = trigger;
  const said = divide(logits.triggers(first), labels);
  const [type, act, stage] = likeliest(trigger.types, said.acts, said.stages, labels.combinations);
  const roles = decodeRoles(sentence, partScores(first, logits, labels), said, labels);
  return {
    start: sentence.words[first]!.start,
    end: sentence.words[last]!.end,
    type: labels.types[type]!,
    act: labels.types[act] ?? null,
    stage: labels.stages[stage]!,
    hedged: said.hedged > 0.5,
    score: Math.exp(trigger.types[type]!),
    stageScore: Math.exp(said.stages[stage]!),
    ...roles,
  };
}

interface TriggerScores {
  readonly acts: readonly number[];
  readonly stages: readonly number[];
  readonly hedged: number;
  readonly actorSource: RoleSource;
  readonly recipientSource: RoleSource;
}

function divide(row: ArrayLike<number>, labels: Labels): TriggerScores {
  const values = Array.from(row);
  const take = (count: number): number[] => values.splice(0, count);
  const acts = logSoftmax(take(labels.types.length + 1));
  const stages = logSoftmax(take(labels.stages.length));
  const hedged = sigmoid(take(1)[0]!);
  const source = (): RoleSource => labels.sources[indexOfHighest(take(labels.sources.length))]!;
  return { acts, stages, hedged, actorSource: source(), recipientSource: source() };
}

/** The best combination that the codebook allows: type, act and stage are read apart but must fit each other. */
function likeliest(
  types: readonly number[],
  acts: readonly number[],
  stages: readonly number[],
  combinations: readonly Combination[],
): Combination {
  const scores = combinations.map(([type, act, stage]) => types[type]! + acts[act]! + stages[stage]!);
  return combinations[indexOfHighest(scores)]!;
}

function partScores(trigger: number, logits: SentenceLogits, labels: Labels): PartScores {
  const place = new Map(labels.parts.map((part, index) => [part, index]));
  return {
    part: (word, name) => sigmoid(logits.parts(trigger, word)[place.get(name)!]!),
    sectors: (word) => logSoftmax(logits.sectors(word)),
  };
}
