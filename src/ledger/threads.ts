import type { ActorCode } from '../codebook/actor-code.ts';
import type { Event } from '../events/event.ts';
import { inOrder } from './chronology.ts';
import { draftThreads } from './draft-threads.ts';
import type { Draft } from './draft.ts';
import { shortId } from './identity.ts';
import { kindOf } from './kind.ts';
import { provisionsOf } from './provisions.ts';
import { stateOf } from './state.ts';
import { strainsOn } from './strains.ts';
import { subjectWords } from './subject.ts';
import type { Thread } from './thread.ts';

const distinct = (codes: readonly ActorCode[]): readonly ActorCode[] => [...new Set(codes)];

function idOf({ opening }: Draft, taken: Set<string>): string {
  const parts = [
    opening.family,
    opening.act,
    opening.form,
    opening.doers.join(' '),
    opening.targets.join(' '),
    opening.words.join(' '),
    opening.year,
  ];
  let id = shortId('t', parts);
  for (let copy = 2; taken.has(id); copy++) id = shortId('t', [...parts, String(copy)]);
  taken.add(id);
  return id;
}

/** The object of the step that names the matter itself, not "the plans". */
const objectOf = ({ steps }: Draft): string | null =>
  steps.find((step) => step.object !== null && subjectWords(step).length > 0)?.object ??
  steps.find((step) => step.object !== null)?.object ??
  null;

/** Full codes of the doing side; a step that only demands the act names its doers as recipients. */
function codesOf(steps: readonly Event[], side: 'actor' | 'recipient'): readonly ActorCode[] {
  const other = side === 'actor' ? 'recipient' : 'actor';
  return distinct(steps.flatMap((step) => (step.stage === 'demanded' ? step[other] : step[side])));
}

function finish(draft: Draft, id: string, events: readonly Event[]): Thread {
  const { opening } = draft;
  const steps = inOrder(draft.steps);
  const provisions = opening.family === 'agreement' ? provisionsOf(steps) : [];
  return {
    id,
    kind: kindOf(opening, steps),
    act: opening.act,
    form: opening.form,
    object: objectOf(draft),
    doers: opening.doers,
    targets: opening.targets,
    actors: codesOf(steps, 'actor'),
    recipients: codesOf(steps, 'recipient'),
    steps,
    state: stateOf(opening, steps),
    quantities: steps.flatMap((step) => step.quantities),
    provisions,
    strains: strainsOn(opening.doers, provisions, events),
  };
}

/** Every matter that the events tell, in the order in which it first appears. */
export function threadsOf(events: readonly Event[]): readonly Thread[] {
  const taken = new Set<string>();
  return draftThreads(events).map((draft) => finish(draft, idOf(draft, taken), events));
}
