import { summaryOf, type Document, type DocumentSummary } from '../document/document.ts';
import type { Event } from '../events/event.ts';
import { decisionsOf, type Decision } from './decisions.ts';
import { threadsOf } from './threads.ts';
import type { Thread } from './thread.ts';
import { voicesOf, type Voice } from './voices.ts';

/** Everything that a log of events comes to. */
export interface Ledger {
  /** The texts that it rests on. */
  readonly documents: readonly DocumentSummary[];
  readonly events: readonly Event[];
  readonly threads: readonly Thread[];
  readonly decisions: readonly Decision[];
  readonly voices: readonly Voice[];
}

/** Folds a log of events into what they come to. The same events in the same order give the same ledger. */
export function buildLedger(events: readonly Event[], documents: readonly Document[]): Ledger {
  const threads = threadsOf(events);
  return {
    documents: documents.map(summaryOf),
    events,
    threads,
    decisions: decisionsOf(threads, documents),
    voices: voicesOf(events),
  };
}
