/**
 * How well the words of the acting and the affected party are found: `npm run bench:actors -- FILE.txt`. FILE has a token
 * and its tag a line (B-S, I-S source; B-T, I-T target; B-R, I-R a party that is both; O), an empty line between sentences.
 */
import { readFileSync } from 'node:fs';
import { openReader } from '../src/reading/neural-reader.ts';
import { isLikely, overlaps, type Mention, type Reading, type Span } from '../src/reading/reading.ts';
import { f1, percent } from './figures.ts';

const SIDES = { S: 'source', T: 'target', R: 'both' } as const;
type Side = (typeof SIDES)[keyof typeof SIDES];

interface SidedSpan extends Span {
  readonly side: Side;
}

interface TaggedSentence {
  readonly text: string;
  readonly spans: readonly SidedSpan[];
}

/** Tokens joined with spaces; the spans of their tags as offsets into the text. */
function readTagged(path: string): TaggedSentence[] {
  const blocks = readFileSync(path, 'utf8')
    .trim()
    .split(/\n\s*\n/);
  return blocks.map((block) => {
    const spans: SidedSpan[] = [];
    let text = '';
    for (const line of block.split('\n')) {
      const [token = '', tag = 'O'] = line.trim().split(/\s+/);
      const start = text ? text.length + 1 : 0;
      text += (text ? ' ' : '') + token;
      const side = SIDES[tag[2] as keyof typeof SIDES];
      const last = spans.at(-1);
      if (tag.startsWith('I') && last) spans[spans.length - 1] = { ...last, end: text.length };
      else if (side) spans.push({ side, start, end: text.length });
    }
    return { text, spans };
  });
}

/** The parties of the events that a reading found; who both acts and is acted on in one event is both. */
function sidesOf({ triggers }: Reading): SidedSpan[] {
  const found: (SidedSpan & { score: number })[] = [];
  const add = (mentions: readonly Mention[], side: Side, certainty: number): void => {
    for (const { start, end, score } of mentions.filter(isLikely)) {
      found.push({ start, end, side, score: score * certainty });
    }
  };
  for (const trigger of triggers) {
    const joint = trigger.recipientSource === 'joint';
    add(trigger.actors, joint ? 'both' : 'source', trigger.score);
    add(trigger.recipients, joint ? 'both' : 'target', trigger.score);
  }
  const likeliestFirst = found.toSorted((a, b) => b.score - a.score);
  return likeliestFirst.filter(
    (span, rank) => !likeliestFirst.slice(0, rank).some((taken) => overlaps(taken, span)),
  );
}

const equals = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const path = process.argv[2];
if (!path) {
  console.error('usage: npm run bench:actors -- FILE.txt');
  process.exit(2);
}
const sentences = readTagged(path);
const reader = await openReader();
const readings = await reader.read(sentences.map(({ text }) => ({ text, before: '', parties: [] })));
const read = readings.map(sidesOf);

console.log(`${sentences.length} sentences`);
for (const side of Object.values(SIDES)) {
  const pairs = sentences.map(({ spans }, at) => ({
    gold: spans.filter((span) => span.side === side),
    found: read[at]!.filter((span) => span.side === side),
  }));
  const count = (of: (pair: (typeof pairs)[number]) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0);
  const score = (agree: (a: Span, b: Span) => boolean): string => {
    const hits = count(
      ({ gold, found }) => gold.filter((span) => found.some((other) => agree(other, span))).length,
    );
    return percent(
      f1(
        hits,
        count(({ found }) => found.length),
        count(({ gold }) => gold.length),
      ),
    );
  };
  const total = count(({ gold }) => gold.length);
  console.log(
    `  ${side.padEnd(6)}  F1 exact ${score(equals)}  by overlap ${score(overlaps)}  (${total} in the file)`,
  );
}
