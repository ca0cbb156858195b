import type { Event } from '../events/event.ts';
import { isToCome } from './chronology.ts';
import { sameMatter, sameSort } from './same-matter.ts';
import type { Matter } from './matter.ts';

/** A thread while it is being put together; its steps in the order in which they were read. */
export interface Draft {
  /** Of the event that opened it: decides the thread's id. */
  readonly opening: Matter;
  /** One a step, for comparing. */
  readonly matters: Matter[];
  readonly steps: Event[];
}

/** Acts further apart than this are two matters, however alike: an anniversary is no second step. */
const LONGEST_GAP_DAYS = 365;
const DAY_MS = 86_400_000;
const LASTING = new Set(['channel', 'agreement']);

export const openDraft = (event: Event, matter: Matter): Draft => ({
  opening: matter,
  matters: [matter],
  steps: [event],
});

export function addStep(draft: Draft, event: Event, matter: Matter): void {
  draft.matters.push(matter);
  draft.steps.push(event);
}

const gapDays = (a: Event, b: Event): number => {
  if (a.date === null || b.date === null) return 0;
  const [first, second] = a.date[0] <= b.date[0] ? [a.date, b.date] : [b.date, a.date];
  return (Date.parse(second[0]) - Date.parse(first[1])) / DAY_MS;
};

const closeInTime = (draft: Draft, event: Event): boolean =>
  LASTING.has(draft.opening.family) || draft.steps.some((step) => gapDays(step, event) <= LONGEST_GAP_DAYS);

/** True where an event that names its matter is a step of this one. */
export const belongs = (draft: Draft, event: Event, matter: Matter): boolean =>
  draft.matters.some((own) => sameMatter(own, matter)) && closeInTime(draft, event);

const knownBy = (draft: Draft, event: Event): boolean =>
  draft.steps.some(
    (step) => step.doc === event.doc || (step.reported ?? '') <= (event.reported ?? '9999-12-31'),
  );

/** True where "the plans" of an event that names no matter of its own can mean this one too. */
export const isMeantBy = (draft: Draft, event: Event, matter: Matter): boolean =>
  sameSort(draft.opening, matter) &&
  draft.steps.some((step) => isToCome(step.stage)) &&
  knownBy(draft, event) &&
  closeInTime(draft, event);
