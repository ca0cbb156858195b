import type { Event } from '../events/event.ts';

/** One event a line, every field as it is in the record. */
export const eventLines = (events: readonly Event[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');
