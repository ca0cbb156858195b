import type { Event } from '../events/event.ts';

/** The act at issue and how far it has got, where the type alone does not say it: "mobilize, suspended". */
export function actAndStage(event: Pick<Event, 'type' | 'act' | 'stage'>): string {
  const act = event.act === event.type ? [] : [event.act?.toLowerCase() ?? 'act left open'];
  return [...act, event.stage].join(', ');
}
