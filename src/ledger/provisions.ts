import type { Event } from '../events/event.ts';

/** What the parties of an agreement undertook: its steps that promise something or state a term. */
export const provisionsOf = (steps: readonly Event[]): readonly Event[] =>
  steps.filter(
    (step) => step.stage === 'promised' || (step.act === 'AGREE' && step.stage === 'done' && step.object),
  );
