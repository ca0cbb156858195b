import { daysBetween } from '../codebook/day.ts';
import { isToCome } from '../codebook/stage.ts';
import type { Event } from '../events/event.ts';
import { sameMatter, sameSort } from './same-matter.ts';
import type { Matter } from './matter.ts';

/** A thread while it is being put together; its steps in the order in which they were read. */
export interface Draft {
  /** Of the event that opened it: decides the thread's id. */
  readonly opening: Matter;
  /** The different ways in which its steps name it, for comparing. */
  readonly namings: Map<string, Matter>;
  readonly steps: Event[];
}

/** Acts further apart than this are two matters, however alike: an anniversary is no second step. */
const LONGEST_GAP_DAYS = 365;
const LASTING = new Set(['channel', 'agreement']);

const namingOf = ({ doers, targets, words, year }: Matter): string =>
  [doers.join(), targets.join(), words.join(), year].join('|');

/** Changes the draft: the event becomes its last step, its matter one of its namings. */
export function addStep(draft: Draft, event: Event, matter: Matter): void {
  draft.namings.set(namingOf(matter), matter);
  draft.steps.push(event);
}

/** A draft with the event as its only step. */
export function openDraft(event: Event, matter: Matter): Draft {
  const draft: Draft = { opening: matter, namings: new Map(), steps: [] };
  addStep(draft, event, matter);
  return draft;
}

const gapDays = (a: Event, b: Event): number => {
  if (a.date === null || b.date === null) return 0;
  const [first, second] = a.date[0] <= b.date[0] ? [a.date, b.date] : [b.date, a.date];
  return daysBetween(first[1], second[0]);
};

const closeInTime = (draft: Draft, event: Event): boolean =>
  LASTING.has(draft.opening.family) ||
  draft.steps.findLast((step) => gapDays(step, event) <= LONGEST_GAP_DAYS) !== undefined;

/** True where an event that names its matter is a step of this one. */
export const belongs = (draft: Draft, event: Event, matter: Matter): boolean =>
  [...draft.namings.values()].some((own) => sameMatter(own, matter)) && closeInTime(draft, event);

const knownBy = (draft: Draft, event: Event): boolean =>
  draft.steps.some(
    (step) => step.doc === event.doc || (step.reported ?? '') <= (event.reported ?? '9999-12-31'),
  );

/** A plan or threat without an object is that of another one only if both are to do it, not one to do and one to stop. */
const isSamePlan = (draft: Draft, event: Event): boolean =>
  draft.opening.words.length > 0 && draft.steps.some((step) => step.type === event.type);

/** True where "the plans" of an event that names no matter of its own can mean this one too. */
export const isMeantBy = (draft: Draft, event: Event, matter: Matter): boolean =>
  sameSort(draft.opening, matter) &&
  draft.steps.some((step) => isToCome(step.stage)) &&
  (!isToCome(event.stage) || isSamePlan(draft, event)) &&
  knownBy(draft, event) &&
  closeInTime(draft, event);
