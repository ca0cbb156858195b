import type { Board } from '../ledger/board.ts';
import type { Thread } from '../ledger/thread.ts';
import type { PairTension } from '../tension/tension.ts';
import { decisionItem } from './decision-item.ts';
import { section } from './section.ts';
import type { Style } from './style.ts';
import { tensionItem } from './tension-item.ts';
import { wrap } from './text-width.ts';
import { threadItem } from './thread-item.ts';
import { voiceItem } from './voice-item.ts';

const HEADINGS = [
  ['plans', 'Plans, threats and promises'],
  ['demands', 'Demands'],
  ['agreements', 'Agreements'],
  ['channels', 'Channels'],
  ['measures', 'Measures'],
  ['campaigns', 'Campaigns'],
  ['clashes', 'Clashes'],
] as const satisfies readonly (readonly [keyof Board, string])[];

function heading({ documents }: Board, style: Style): string {
  const titles = documents.flatMap(({ title, outlet, published }) =>
    wrap([title ?? 'Untitled', outlet, published].filter(Boolean).join(' · '), style.width),
  );
  return `${titles.map((line) => style.colour.bold(line)).join('\n')}\n`;
}

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
    ),
  ].filter((text) => text !== '');
  const body = sections.length > 0 ? sections.join('\n') : 'Nothing to put on the board: no events.\n';
  return `${heading(board, style)}\n${body}`;
}
