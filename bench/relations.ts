/**
 * How well the type of a move is told where its two parties are given: `npm run bench:relations -- FILE.tsv [--out PRED.tsv]`.
 * FILE has the columns `marked_sentence` (source and target in `<s>…</s>`, `<t>…</t>`, possibly several of each) and
 * optionally `gold_root` and `gold_penta`; PRED gets one row a row of FILE with the column `predicted`, a PLOVER type.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EVENT_TYPES, type EventType } from '../src/codebook/types.ts';
import type { Labels } from '../src/reading/labels.ts';
import { FIRST_TYPE, OUTSIDE } from '../src/reading/logits.ts';
import { openModel, type ScoredSentence } from '../src/reading/neural-model.ts';
import { overlaps, type Span } from '../src/reading/reading.ts';
import { macroF1, percent } from './figures.ts';

type Side = 's' | 't';

interface MarkedPair {
  readonly text: string;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

type Row = Readonly<Record<string, string>>;

/** Reads a tab-separated file with a header; quotation marks mean nothing in it. */
function readTable(path: string): { columns: string[]; rows: Row[] } {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const columns = header.split('\t');
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
  return { columns, rows };
}

/** Takes the marks out of a sentence and tells where they stood. */
function unmark(marked: string): MarkedPair {
  const spans: Record<Side, Span[]> = { s: [], t: [] };
  const opened: Record<Side, number> = { s: 0, t: 0 };
  let text = '';
  for (const token of marked.split(/(<\/?[st]>)/)) {
    const [, close, side] = /^<(\/?)([st])>$/.exec(token) ?? [];
    if (!side) text += token;
    else if (close) spans[side as Side].push({ start: opened[side as Side], end: text.length });
    else opened[side as Side] = text.length;
  }
  return { text, source: spans.s, target: spans.t };
}

const logSumExp = (values: readonly number[]): number =>
  Math.log(values.reduce((sum, value) => sum + Math.exp(value), 0));
const logSigmoid = (value: number): number => -Math.log1p(Math.exp(-value));

/**
 * How strongly some word names each type as done by the source to the target: over all words w outside the pair,
 * log Σ exp(type(w) + actor(w, source) + target(w)), where the target may be recipient or object, and a marked party has the
 * part that any of its words begins. `training/relations.py` trains the same on marked relations.
 */
function typeScores({ encoded, logits }: ScoredSentence, pair: MarkedPair, labels: Labels): number[] {
  const wordsOf = (spans: readonly Span[]): number[] =>
    [...encoded.words.keys()].filter((word) => spans.some((span) => overlaps(encoded.words[word]!, span)));
  const [source, target] = [wordsOf(pair.source), wordsOf(pair.target)];
  const chance = (trigger: number, words: readonly number[], ...roles: string[]): number => {
    const parts = roles.map((role) => labels.parts.indexOf(`${role}-start`));
    const likeliest = words.map((word) =>
      Math.max(...parts.map((part) => logSigmoid(logits.parts(trigger, word)[part]!))),
    );
    return logSumExp(likeliest);
  };
  const sums = labels.types.map(() => 0);
  for (const word of encoded.words.keys()) {
    if (source.includes(word) || target.includes(word)) continue;
    const tags = logits.tags(word);
    const parties = chance(word, source, 'actor') + chance(word, target, 'recipient', 'object');
    for (const type of sums.keys()) {
      sums[type]! += Math.exp(tags[FIRST_TYPE + type]! - tags[OUTSIDE]! + parties);
    }
  }
  return sums.map(Math.log);
}

/** The test sets join the two kinds of concession. */
const rootOf = (type: string): string => (type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type);

/** Verbal and material cooperation, verbal and material conflict, as the sets number them: they count yielding as material. */
const QUADS: readonly (readonly string[])[] = [
  ['AGREE', 'CONSULT', 'SUPPORT'],
  ['COOPERATE', 'AID', 'YIELD'],
  ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
];
const quadOf = (type: string): string => {
  const at = QUADS.findIndex((types) => types.includes(rootOf(type)));
  return String(at < 0 ? QUADS.length + 1 : at + 1);
};

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' } },
  allowPositionals: true,
});
const [path] = positionals;
if (!path) {
  console.error('usage: npm run bench:relations -- FILE.tsv [--out PRED.tsv]');
  process.exit(2);
}
const { columns, rows } = readTable(path);
const pairs = rows.map((row) => unmark(row['marked_sentence'] ?? ''));
const model = await openModel();
const predicted: EventType[] = rows.map(() => EVENT_TYPES[0]);
await model.score(
  pairs.map(({ text }) => ({ text, before: '', parties: [] })),
  (scored, place) => {
    const scores = typeScores(scored, pairs[place]!, model.labels);
    predicted[place] = model.labels.types[scores.indexOf(Math.max(...scores))]!;
  },
);

if (values.out) {
  const lines = rows.map((row, at) => [...columns.map((column) => row[column]), predicted[at]].join('\t'));
  writeFileSync(values.out, `${[[...columns, 'predicted'].join('\t'), ...lines].join('\n')}\n`);
}

function report(label: string, gold: readonly string[], read: readonly string[]): void {
  const right = gold.filter((value, at) => value === read[at]).length;
  const { macro, byClass } = macroF1(gold, read);
  console.log(`${label}  accuracy ${percent(right / gold.length)}  macro F1 ${percent(macro)}`);
  console.log(`  ${[...byClass].map(([name, value]) => `${name} ${percent(value)}`).join('  ')}`);
}

if (columns.includes('gold_root')) {
  report(
    'root',
    rows.map((row) => rootOf(row['gold_root']!)),
    predicted.map(rootOf),
  );
}
if (columns.includes('gold_penta')) {
  report(
    'quad',
    rows.map((row) => row['gold_penta']!),
    predicted.map(quadOf),
  );
}
