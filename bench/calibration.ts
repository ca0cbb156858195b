/**
 * Whether `confidence` means what it says: `npm run bench:calibration -- [DIR] [--svg FILE]`. Sorts the events that are
 * coded by confidence and tells the share that is right; an event is right where one of its type is annotated at its
 * trigger. Without DIR, on the real crises of the corpus that nothing was trained on or fitted to. `--svg` draws it.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openReader } from '../src/reading/neural-reader.ts';
import { overlaps } from '../src/reading/reading.ts';
import { codeAnnotated, placeOf, type CodedAgain } from './annotated.ts';
import { percent } from './figures.ts';
import { writeHeldOut } from './held-out.ts';

const BINS = 8;

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

interface Bin {
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

const judge = ({ gold, events }: CodedAgain): Judged[] =>
  events.flatMap((event) =>
    event.evidence.map(({ trigger }) => ({
      confidence: event.confidence,
      right: gold.events.some(
        (other) => other.type === event.type && overlaps(placeOf(gold.text, other), trigger),
      ),
    })),
  );

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Bins of like size, the least certain first. */
function binsOf(judged: readonly Judged[]): Bin[] {
  const ordered = judged.toSorted((a, b) => a.confidence - b.confidence);
  return Array.from({ length: BINS }, (_, bin) => {
    const members = ordered.slice(
      Math.round((bin * ordered.length) / BINS),
      Math.round(((bin + 1) * ordered.length) / BINS),
    );
    return {
      count: members.length,
      confidence: mean(members.map(({ confidence }) => confidence)),
      right: mean(members.map(({ right }) => Number(right))),
    };
  });
}

/** Expected calibration error (Naeini, Cooper & Hauskrecht 2015): the bins' gaps, weighed by their sizes. */
const calibrationError = (bins: readonly Bin[]): number =>
  bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0) /
  bins.reduce((sum, { count }) => sum + count, 0);

const SIDE = 260;
const EDGE = 44;

/** A reliability diagram (Murphy & Winkler 1977): each bin a dot; on the diagonal, confidence means what it says. */
function draw(bins: readonly Bin[]): string {
  const x = (share: number): string => (EDGE + share * SIDE).toFixed(1);
  const y = (share: number): string => (EDGE / 2 + (1 - share) * SIDE).toFixed(1);
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const size = { width: SIDE + EDGE * 1.5, height: SIDE + EDGE * 1.5 };
  const parts = [
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...ticks.flatMap((tick) => [
      `<path d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}" stroke="#ddd"/>`,
      `<text x="${x(tick)}" y="${EDGE / 2 + SIDE + 16}" text-anchor="middle">${tick * 100}</text>`,
      `<text x="${EDGE - 6}" y="${y(tick)}" dy="4" text-anchor="end">${tick * 100}</text>`,
    ]),
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#888" stroke-dasharray="4 3"/>`,
    `<polyline fill="none" stroke="#0b5cad" points="${bins.map((bin) => `${x(bin.confidence)},${y(bin.right)}`).join(' ')}"/>`,
    ...bins.map((bin) => `<circle cx="${x(bin.confidence)}" cy="${y(bin.right)}" r="4" fill="#0b5cad"/>`),
    `<text x="${x(0.5)}" y="${EDGE / 2 + SIDE + 34}" text-anchor="middle">confidence, %</text>`,
    `<text transform="translate(12 ${y(0.5)}) rotate(-90)" text-anchor="middle">right, %</text>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="12" role="img" aria-label="Reliability of confidence">\n${parts.join('\n')}\n</svg>\n`;
}

const { values, positionals } = parseArgs({ options: { svg: { type: 'string' } }, allowPositionals: true });
const folder = positionals[0] ?? mkdtempSync(join(tmpdir(), 'detente-held-out-'));
if (!positionals[0]) writeHeldOut(folder);
const judged = (await codeAnnotated(folder, await openReader())).flatMap(judge);
const bins = binsOf(judged);
console.log('confidence   right   events');
for (const { count, confidence, right } of bins) {
  console.log(`   ${percent(confidence)} %  ${percent(right)} %  ${String(count).padStart(5)}`);
}
console.log(`expected calibration error ${calibrationError(bins).toFixed(3)} over ${judged.length} events`);
if (values.svg) writeFileSync(values.svg, draw(bins));
