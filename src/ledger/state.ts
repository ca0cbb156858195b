import { isToCome } from '../codebook/stage.ts';
import states from '../../data/ledger/states.json' with { type: 'json' };
import { isConflict } from '../codebook/types.ts';
import type { Event } from '../events/event.ts';
import { channelKind } from './channel-form.ts';
import { dayWords } from './day-words.ts';
import type { Matter } from './matter.ts';
import type { Standing, State } from './thread.ts';

type Phrases = Readonly<Record<string, readonly [words: string, standing: Standing]>>;
const DAY_LENGTH = '2020-06-23'.length;
const PHRASES = states as unknown as Readonly<Record<string, Phrases>>;

function sortOf(matter: Matter): string {
  if (matter.form !== null) return channelKind(matter.form);
  if (matter.family !== 'measure') return matter.family;
  if (matter.act === 'MOBILIZE') return 'forces';
  return matter.act === null || isConflict(matter.act) ? 'hostile' : 'friendly';
}

/** The entry of the table that fits a step: its stage, or a reading of it that the act decides. */
function entryOf(matter: Matter, step: Event): string {
  const carriedOut = step.stage === 'done' || step.stage === 'underway';
  if (matter.form !== null && step.act !== null && carriedOut) {
    if (step.act === 'ASSAULT' || step.act === 'COERCE') return 'hit';
    if (step.act === 'SANCTION') return 'cut';
  }
  if (matter.form !== null && step.type === 'RETREAT' && step.stage === 'cancelled') return 'eased';
  // A promise to arrest those who do harm is an act of its own (codebook, ruling 15), not the end of one.
  const hostile = step.act !== null && isConflict(step.act) && step.act !== 'COERCE';
  if (hostile && step.type === 'CONCEDE' && isToCome(step.stage)) return `${step.stage} end`;
  if (matter.family === 'measure' && step.type === 'RETREAT' && step.stage === 'cancelled') return 'lifted';
  return step.stage;
}

const PREPOSITION = / (?:since|on|for|by)$/;

/** "suspended since" and a day → "suspended since 2020-06-23"; without a day, when it was reported. */
function inWords(phrase: string, step: Event): string {
  const preposition = PREPOSITION.exec(phrase)?.[0].trim();
  const words = phrase.replace(PREPOSITION, '');
  if (preposition === undefined || step.date === null) {
    return step.reported === null ? words : `${words} (reported ${step.reported})`;
  }
  const day = dayWords(step.date);
  // "on 2020-06-23", but "in 2020-06" and "in 2020".
  return `${words} ${preposition === 'on' && day.length < DAY_LENGTH ? 'in' : preposition} ${day}`;
}

/** A demand or a refusal leaves what stands as it was, as long as something else stands. */
const moves = (step: Event): boolean => step.stage !== 'demanded';

/** What stands after `steps`, which are in order and not empty. */
export function stateOf(matter: Matter, steps: readonly Event[]): State {
  const step = steps.findLast(moves) ?? (steps.at(-1) as Event);
  const sort = PHRASES[sortOf(matter)] as Phrases;
  const [phrase, standing] = (sort[entryOf(matter, step)] ?? sort[step.stage]) as Phrases[string];
  return {
    text: inWords(phrase, step),
    stage: step.stage,
    day: step.date,
    standing,
    event: step.id,
    hedged: step.hedged,
  };
}
