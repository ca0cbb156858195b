import { dayWords } from '../ledger/day-words.ts';
import type { Balance, Direction, PairTension } from '../tension/tension.ts';
import { countryName } from './actor-names.ts';
import { itemHead } from './item-head.ts';
import type { Style } from './style.ts';
import { padTo } from './text-width.ts';

const INDENT = 4;
const WORD_WIDTH = 8;
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

function balanceLine(balance: Balance, label: string, labelWidth: number, style: Style): string {
  const word = paint(balance.word, style)(padTo(balance.word, WORD_WIDTH));
  const sums = `raising ${balance.raising.toFixed(1)}, easing ${balance.easing.toFixed(1)}`;
  const figures = `${sums} (${balance.events} event${balance.events === 1 ? '' : 's'})`;
  const room = style.width - INDENT - labelWidth - WORD_WIDTH - figures.length - 4;
  const drawn = bar(balance, Math.min(WIDEST_BAR, room), style);
  return `${' '.repeat(INDENT)}${padTo(label, labelWidth)}  ${word}${drawn}${style.colour.dim(figures)}`;
}

function latestLine({ latest }: PairTension): readonly string[] {
  if (latest?.day == null) return [];
  return [`    last dated move: ${latest.score < 0 ? 'raising' : 'easing'}, ${dayWords(latest.day)}`];
}

/** A pair: which way it goes, by how much and on how many events, for both together and each way. */
export function tensionItem(tension: PairTension, style: Style): string {
  const [first, second] = tension.pair.map(countryName) as [string, string];
  const label = (from: string, to: string): string => `${countryName(from)} → ${countryName(to)}`;
  const both = 'both together';
  const width = Math.max(both.length, ...tension.directions.map(({ from, to }) => label(from, to).length));
  return [
    ...itemHead(`${first} ↔ ${second}`, tension.method, style),
    ...(tension.directions.length > 1 ? [balanceLine(tension, both, width, style)] : []),
    ...tension.directions.map((way) => balanceLine(way, label(way.from, way.to), width, style)),
    ...latestLine(tension).map(style.colour.dim),
    '',
  ].join('\n');
}
