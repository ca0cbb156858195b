import type { DocumentSummary } from '../document/document.ts';
import type { Decision } from './decisions.ts';
import type { Ledger } from './ledger.ts';
import type { Standing, Thread, ThreadKind } from './thread.ts';
import type { Voice } from './voices.ts';

/** What stands now, by kind; in each kind what is open first, then what is on hold, ended and past, latest first. */
export interface Board {
  readonly documents: readonly DocumentSummary[];
  readonly plans: readonly Thread[];
  readonly demands: readonly Thread[];
  readonly agreements: readonly Thread[];
  readonly channels: readonly Thread[];
  readonly measures: readonly Thread[];
  readonly campaigns: readonly Thread[];
  readonly clashes: readonly Thread[];
  readonly decisions: readonly Decision[];
  readonly voices: readonly Voice[];
}

const STANDINGS: readonly Standing[] = ['open', 'halted', 'ended', 'past'];

const lastDay = (thread: Thread): string => thread.state.day?.[1] ?? '';

const byStanding = (a: Thread, b: Thread): number =>
  STANDINGS.indexOf(a.state.standing) - STANDINGS.indexOf(b.state.standing) ||
  (lastDay(a) > lastDay(b) ? -1 : lastDay(a) < lastDay(b) ? 1 : 0);

/** Groups what stands after everything that the ledger knows. */
export function board(ledger: Ledger): Board {
  const of = (kind: ThreadKind): readonly Thread[] =>
    ledger.threads.filter((thread) => thread.kind === kind).toSorted(byStanding);
  return {
    documents: ledger.documents,
    plans: of('plan'),
    demands: of('demand'),
    agreements: of('agreement'),
    channels: of('channel'),
    measures: of('measure'),
    campaigns: of('campaign'),
    clashes: of('clash'),
    decisions: ledger.decisions,
    voices: ledger.voices,
  };
}
