import type { Document } from '../document/document.ts';
import type { Event } from '../events/event.ts';
import { decisionsOf, type Decision } from './decisions.ts';
import { threadsOf } from './threads.ts';
import type { Thread } from './thread.ts';
import { voicesOf, type Voice } from './voices.ts';

/** What is known of a text that the ledger rests on. */
export type LedgerDocument = Pick<Document, 'id' | 'source' | 'title' | 'published' | 'outlet' | 'url'>;

/** Everything that a log of events comes to. */
export interface Ledger {
  readonly documents: readonly LedgerDocument[];
  readonly events: readonly Event[];
  readonly threads: readonly Thread[];
  readonly decisions: readonly Decision[];
  readonly voices: readonly Voice[];
}

const describe = ({ id, source, title, published, outlet, url }: Document): LedgerDocument => ({
  id,
  source,
  title,
  published,
  outlet,
  url,
});

/** Folds a log of events into what they come to. The same events in the same order give the same ledger. */
export function buildLedger(events: readonly Event[], documents: readonly Document[]): Ledger {
  const threads = threadsOf(events);
  return {
    documents: documents.map(describe),
    events,
    threads,
    decisions: decisionsOf(threads, documents),
    voices: voicesOf(events),
  };
}
