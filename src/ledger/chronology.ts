import type { Day } from '../codebook/day.ts';
import { isToCome } from '../codebook/stage.ts';
import type { Stage } from '../codebook/types.ts';
import type { Event } from '../events/event.ts';
import { overlap } from './content-words.ts';
import { subjectWords } from './subject.ts';

/** From the first word of an act to what became of it. */
const ORDER: readonly Stage[] = [
  'demanded',
  'proposed',
  'threatened',
  'planned',
  'promised',
  'ordered',
  'done',
  'underway',
  'refused',
  'suspended',
  'failed',
  'cancelled',
  'resumed',
];
const LAST_DAY: Day = '9999-12-31';

/** True where an outcome can be that of a step to come: a halt always, an act only if it is about the same things. */
function canEnd(outcome: Event, step: Event): boolean {
  if (outcome.stage !== 'done' && outcome.stage !== 'underway') return true;
  const [acted, meant] = [subjectWords(outcome), subjectWords(step)];
  return acted.length === 0 || meant.length === 0 || overlap(acted, meant) > 0;
}

/** The day by which a step is put in order, a guess where the text tells none: never shown as its date. */
function orderDay(step: Event, steps: readonly Event[]): Day {
  const reported = step.reported ?? LAST_DAY;
  if (!isToCome(step.stage)) return step.date?.[0] ?? reported;
  // A report tells what became of a plan before it tells the plan: the plan still came first.
  const outcomes = steps.filter(
    (other) => other.doc === step.doc && !isToCome(other.stage) && canEnd(other, step),
  );
  const days = outcomes.map((other) => other.date?.[0] ?? reported);
  return [reported, ...days].reduce((a, b) => (a < b ? a : b));
}

/** The steps of one matter in order of happening; what the days leave open, stage and then text decide. */
export function inOrder(steps: readonly Event[]): readonly Event[] {
  return steps
    .map((step, position) => ({ step, position, day: orderDay(step, steps) }))
    .sort(
      (a, b) =>
        (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
        ORDER.indexOf(a.step.stage) - ORDER.indexOf(b.step.stage) ||
        a.position - b.position,
    )
    .map(({ step }) => step);
}
