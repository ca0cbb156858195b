import type { ActorCode } from '../codebook/actor-code.ts';
import type { Day, DayInterval } from '../codebook/day.ts';
import type { EventType, Stage } from '../codebook/types.ts';
import type { DateBasis } from '../dates/found-date.ts';

/** The words that state an event. Offsets count UTF-16 units of the document's text; `quote` is its exact slice. */
export interface Evidence {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The word or phrase inside the quote that names the act. */
  readonly trigger: { readonly start: number; readonly end: number; readonly text: string };
}

/** A number with its unit, as the text gives it: `{ value: 3000, unit: 'balloons', text: '3,000 balloons' }`. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
}

/** One move, as the codebook defines it. */
export interface Event {
  /** First 12 hex digits of SHA-256 over what the event says and its evidence: same input, same id. */
  readonly id: string;
  readonly doc: string;
  readonly type: EventType;
  readonly act: EventType | null;
  readonly stage: Stage;
  readonly actor: readonly ActorCode[];
  readonly recipient: readonly ActorCode[];
  /** On whose word, outermost first; empty for the writer's own voice. */
  readonly speaker: readonly ActorCode[];
  readonly hedged: boolean;
  /** When the act happens or is due; null where the text does not tell. */
  readonly date: DayInterval | null;
  readonly dateBasis: DateBasis | null;
  /** Told as history: it ended well before the report. */
  readonly background: boolean;
  /** What it is about, in the text's words. */
  readonly object: string | null;
  readonly quantities: readonly Quantity[];
  readonly confidence: number;
  /** The published day of its evidence. */
  readonly reported: Day | null;
  /** Every place of the document that states it, in text order. */
  readonly evidence: readonly Evidence[];
}
