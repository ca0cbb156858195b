import Table from 'cli-table3';
import type { Event } from '../events/event.ts';
import { dayWords } from '../ledger/day-words.ts';
import { partiesInWords } from './actor-names.ts';
import { actAndStage } from './move-words.ts';
import { remarks, words } from './quoted.ts';
import type { Style } from './style.ts';
import { widthOf, wrap, wrapUpTo } from './text-width.ts';

const HEADS = ['Day', 'Who → whom', 'Move', 'In the text'] as const;
const DAY_WIDTH = 10;
const GAP = 2;
const QUOTE_LINES = 3;
/** From here on the longest of the common moves, 'mobilize, threatened', has a line to itself. */
const WIDE = 100;
const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

interface Columns {
  readonly day: number;
  readonly parties: number;
  readonly move: number;
  readonly quote: number;
}

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

function columnsFor(width: number, events: readonly Event[]): Columns {
  const day = Math.max(DAY_WIDTH, ...events.flatMap(dayLines).map(widthOf));
  const parties = between(16, Math.round(width * 0.24), 38);
  const move = width < WIDE ? 17 : 20;
  return { day, parties, move, quote: width - day - parties - move - 3 * GAP };
}

/** An interval too wide for its column goes on a second line: "2020-06-01" / "..07". */
const dayLines = (event: Event): readonly string[] =>
  event.date === null ? ['–'] : dayWords(event.date).replace('..', '\n..').split('\n');

function row(event: Event, columns: Columns, { colour }: Style): string[] {
  const paint = event.background ? colour.dim : (text: string) => text;
  const parties = partiesInWords(event);
  const below = remarks(event).join(' · ');
  const lines = [
    dayLines(event).map(paint),
    wrap(parties, columns.parties).map(paint),
    [colour.bold(event.type), ...wrap(actAndStage(event), columns.move).map(colour.dim)],
    [
      ...wrapUpTo(words(event), columns.quote, QUOTE_LINES).map(paint),
      ...(below === '' ? [] : wrap(below, columns.quote).map(colour.dim)),
    ],
  ];
  return lines.map((cell) => cell.join('\n'));
}

/** Events as a table that fits the width; the order given is kept. Empty input says so. */
export function eventsTable(events: readonly Event[], style: Style): string {
  if (events.length === 0) return 'No events.\n';
  const columns = columnsFor(style.width, events);
  const table = new Table({
    chars: NO_LINES,
    head: HEADS.map((head) => style.colour.underline(head)),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [columns.day, columns.parties, columns.move, columns.quote],
  });
  for (const event of events) table.push(row(event, columns, style));
  const lines = table.toString().split('\n');
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
