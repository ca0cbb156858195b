import type { Board } from '../ledger/board.ts';
import type { Thread } from '../ledger/thread.ts';
import type { PairTension } from '../tension/tension.ts';
import { documentHeading } from './document-heading.ts';
import { decisionItem } from './decision-item.ts';
import { section } from './section.ts';
import type { Style } from './style.ts';
import { tensionItem } from './tension-item.ts';
import { threadItem } from './thread-item.ts';
import { voiceItem } from './voice-item.ts';

/** The pairs that moved most; the others are in the JSON. */
const MOST_PAIRS = 6;

const HEADINGS = [
  ['plans', 'Plans, threats and promises'],
  ['demands', 'Demands'],
  ['agreements', 'Agreements'],
  ['channels', 'Channels'],
  ['measures', 'Measures'],
  ['campaigns', 'Campaigns'],
  ['clashes', 'Clashes'],
] as const satisfies readonly (readonly [keyof Board, string])[];

const headings = ({ documents }: Board, style: Style): string =>
  documents.map((document) => documentHeading(document, style)).join('');

/** What stands now, in sections; a section without anything is left out. */
export function boardText(board: Board, tension: readonly PairTension[], style: Style): string {
  const threads = HEADINGS.map(([kind, title]) =>
    section(
      title,
      board[kind].map((thread: Thread) => threadItem(thread, style)),
      style,
    ),
  );
  const sections = [
    ...threads,
    section(
      'Decisions',
      board.decisions.map((decision) => decisionItem(decision, style)),
      style,
    ),
    section(
      'Voices',
      board.voices.map((voice) => voiceItem(voice, style)),
      style,
    ),
    section(
      'Tension now',
      tension.map((pair) => tensionItem(pair, style)),
      style,
      MOST_PAIRS,
    ),
  ].filter((text) => text !== '');
  const body = sections.length > 0 ? sections.join('\n') : 'Nothing to put on the board: no events.\n';
  return `${headings(board, style)}\n${body}`;
}
