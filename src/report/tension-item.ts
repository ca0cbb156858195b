import { dayWords } from '../ledger/day-words.ts';
import type { Balance, Direction, PairTension } from '../tension/tension.ts';
import { actorName } from './actor-names.ts';
import { itemHead } from './item-head.ts';
import type { Style } from './style.ts';
import { padTo, shorten, widthOf } from './text-width.ts';

const INDENT = 4;
const GAP = 2;
const WORD_WIDTH = 'raising'.length + GAP;
const WIDEST_BAR = 20;
const NARROWEST_BAR = 5;

const paint = (word: Direction, { colour }: Style): ((text: string) => string) =>
  ({ raising: colour.red, easing: colour.green, mixed: colour.yellow })[word];

/** Raising on the left, easing on the right, as shares of both; told apart without colour too. */
function bar({ raising, easing }: Balance, width: number, { colour }: Style): string {
  const total = raising + easing;
  if (total === 0 || width < NARROWEST_BAR) return '';
  const cells = Math.round((width * raising) / total);
  return `${colour.red('█'.repeat(cells))}${colour.green('░'.repeat(width - cells))}  `;
}

const figuresOf = ({ raising, easing, events }: Balance): string =>
  `−${raising.toFixed(1)} +${easing.toFixed(1)}, ${events} event${events === 1 ? '' : 's'}`;

/** One line a balance, in columns: whose, the word, the bar, the figures. */
function balanceLines(
  rows: readonly (readonly [label: string, balance: Balance])[],
  style: Style,
): readonly string[] {
  const figuresWidth = Math.max(...rows.map(([, balance]) => figuresOf(balance).length));
  const room = style.width - INDENT - WORD_WIDTH - figuresWidth - 2 * GAP;
  const labels = rows.map(([label]) => shorten(label, room));
  const labelWidth = Math.max(...labels.map(widthOf));
  return rows.map(([, balance], row) => {
    const label = padTo(labels[row] as string, labelWidth + GAP);
    const word = paint(balance.word, style)(padTo(balance.word, WORD_WIDTH));
    const drawn = bar(balance, Math.min(WIDEST_BAR, room - labelWidth), style);
    return `${' '.repeat(INDENT)}${label}${word}${drawn}${style.colour.dim(figuresOf(balance))}`;
  });
}

function latestLine({ latest }: PairTension): readonly string[] {
  if (latest?.day == null) return [];
  return [`    last dated move: ${latest.score < 0 ? 'raising' : 'easing'}, ${dayWords(latest.day)}`];
}

/** A pair: which way it goes, by how much and on how many events, for both together and each way. */
export function tensionItem(tension: PairTension, style: Style): string {
  const [first, second] = tension.pair.map(actorName) as [string, string];
  const ways = tension.directions.map(
    (way) => [`${actorName(way.from)} → ${actorName(way.to)}`, way] as const,
  );
  const rows = ways.length > 1 ? [['both together', tension] as const, ...ways] : ways;
  return [
    ...itemHead(`${first} ↔ ${second}`, `− raises, + eases (${tension.method})`, style),
    ...balanceLines(rows, style),
    ...latestLine(tension).map(style.colour.dim),
    '',
  ].join('\n');
}
