import type { Event } from '../events/event.ts';
import { actorName } from './actor-names.ts';
import { oneLine } from './text-width.ts';

/** The words that first state an event, on one line. */
export const words = (event: Event): string => oneLine(event.evidence[0]?.quote ?? '');

const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '"': "'" };

/** The same in quotation marks; marks inside become single ones. */
export const quoted = (event: Event): string =>
  `“${words(event).replaceAll(/[“”"]/g, (mark) => INNER[mark] as string)}”`;

/** Below it the coding is more likely wrong than right. */
const SURE = 0.5;

/** What a reader must know to weigh a quote: on whose word, whether in doubt or hardly read, told as history, said how often. */
export function remarks(event: Event): readonly string[] {
  const { speaker, evidence } = event;
  return [
    ...(speaker.length > 0 ? [`says ${speaker.map(actorName).join(', quoting ')}`] : []),
    ...(event.hedged ? ['in doubt'] : []),
    ...(event.confidence < SURE ? [`unsure reading (${event.confidence.toFixed(2)})`] : []),
    ...(event.background ? ['background'] : []),
    ...(evidence.length > 1 ? [`${evidence.length} mentions`] : []),
  ];
}
