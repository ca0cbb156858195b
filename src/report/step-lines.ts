import type { Event } from '../events/event.ts';
import { dayWords } from '../ledger/day-words.ts';
import { quoted, remarks } from './quoted.ts';
import type { Style } from './style.ts';
import { padTo, shorten, wrapUpTo } from './text-width.ts';

const INDENT = 4;
const DAY_WIDTH = 10;
const GAP = 2;
const STAGE_WIDTH = 12;
const QUOTE_LINES = 2;

const dayOf = (step: Event): string => (step.date === null ? '–' : dayWords(step.date));

/** A quote cut short still ends in a quotation mark. */
const closed = (line: string): string => (line.endsWith('…') ? `${line}”` : line);

function lines(step: Event, label: string, dayWidth: number, { width, colour }: Style): readonly string[] {
  const hang = INDENT + dayWidth + STAGE_WIDTH;
  const lead = `${' '.repeat(INDENT)}${padTo(dayOf(step), dayWidth)}${padTo(label, STAGE_WIDTH)}`;
  const [first = '', ...more] = wrapUpTo(quoted(step), width - hang - 1, QUOTE_LINES).map(closed);
  const below = remarks(step).join(' · ');
  const indent = ' '.repeat(hang);
  return [
    `${colour.dim(lead)}${first}`,
    ...more.map((line) => `${indent}${line}`),
    ...(below === '' ? [] : [`${indent}${colour.dim(shorten(below, width - hang))}`]),
  ];
}

/** Steps in a column: day, how far the act had got, and the words that say so with what a reader must know of them. */
export function stepLines(
  steps: readonly Event[],
  style: Style,
  labelOf: (step: Event) => string = ({ stage }) => stage,
): readonly string[] {
  const dayWidth = GAP + Math.max(DAY_WIDTH, ...steps.map((step) => dayOf(step).length));
  return steps.flatMap((step) => lines(step, labelOf(step), dayWidth, style));
}
