import type { Document } from '../document/document.ts';
import type { Event } from '../events/event.ts';
import { board } from '../ledger/board.ts';
import { buildLedger } from '../ledger/ledger.ts';
import { tensionNow } from '../tension/tension.ts';
import { boardText } from './board-text.ts';
import type { BoardFormat } from './formats.ts';
import type { Style } from './style.ts';

/** Builds the ledger of some events and prints its board, for people or as one JSON object. */
export function boardReport(
  events: readonly Event[],
  documents: readonly Document[],
  format: BoardFormat,
  style: Style,
): string {
  const standing = board(buildLedger(events, documents));
  const tension = tensionNow(events);
  if (format === 'json') return `${JSON.stringify({ ...standing, tension }, null, 2)}\n`;
  return boardText(standing, tension, style);
}
