import type { EventType } from '../codebook/types.ts';
import type { Event } from '../events/event.ts';
import { partiesOf } from './party.ts';
import { subjectWords } from './subject.ts';

/** An event that runs against something that was agreed. */
export interface Strain {
  readonly event: Event;
  readonly provision: Event;
  /** Why it is held to run against it: the words that both are about. */
  readonly about: readonly string[];
}

const STRAINING: ReadonlySet<EventType> = new Set([
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

/** Not before the agreement, as far as the days tell; history told beside a fresh agreement came before it. */
function follows(event: Event, provision: Event): boolean {
  if (event.background && !provision.background) return false;
  const agreedBy = [provision.date?.[0], provision.reported].filter((day) => day != null).sort()[0];
  return agreedBy === undefined || event.date === null || event.date[1] >= agreedBy;
}

/** The events by which one of the parties acts, or plans to act, against a provision. */
export function strainsOn(
  parties: readonly string[],
  provisions: readonly Event[],
  events: readonly Event[],
): readonly Strain[] {
  if (provisions.length === 0) return [];
  const agreed = provisions.map((provision) => ({ provision, words: subjectWords(provision) }));
  const hostile = events.filter(
    (event) => STRAINING.has(event.type) && partiesOf(event.actor).some((code) => parties.includes(code)),
  );
  return hostile.flatMap((event) => {
    const words = subjectWords(event);
    const match = agreed.find(
      (term) => follows(event, term.provision) && words.some((word) => term.words.includes(word)),
    );
    if (match === undefined) return [];
    const about = words.filter((word) => match.words.includes(word));
    return [{ event, provision: match.provision, about }];
  });
}
