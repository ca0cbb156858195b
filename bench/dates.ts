/**
 * Measures the days of acts against annotated documents: `node bench/dates.ts FOLDER [--errors]`. FOLDER holds JSON
 * files with `published`, `text` and `events` (`quote`, `trigger`, `stage`, `type`, `date`); triggers and stages are
 * taken as annotated, so that nothing but the dates is measured.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DayInterval } from '../src/codebook/day.ts';
import type { EventType, Stage } from '../src/codebook/types.ts';
import { datesOfDocument } from '../src/dates/date-document.ts';
import type { Document } from '../src/document/document.ts';
import { documentFromText } from '../src/document/from-text.ts';

interface GoldEvent {
  readonly quote: string;
  readonly trigger: string;
  readonly stage: Stage;
  readonly type: EventType;
  readonly date: DayInterval | null;
}
interface GoldDocument {
  readonly doc: string;
  readonly published: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

/** One act with the annotated and the found date. */
interface Case {
  readonly doc: string;
  readonly sentence: string;
  readonly event: GoldEvent;
  readonly found: DayInterval | null;
}

/** The sentence around a place, for the list of errors. */
function sentenceAt(document: Document, place: number): string {
  const sentences = document.blocks.flatMap((block) => block.sentences);
  const around = sentences.find(({ start, end }) => place >= start && place < end);
  return around === undefined ? '(in no sentence)' : document.text.slice(around.start, around.end);
}

function casesOf(gold: GoldDocument): Case[] {
  const document = documentFromText({ text: gold.text, published: gold.published });
  const acts = gold.events.map(({ quote, trigger, stage, type }) => {
    const start = document.text.indexOf(quote) + quote.indexOf(trigger);
    return { start, end: start + trigger.length, stage, type };
  });
  const answers = datesOfDocument(document, acts);
  return gold.events.map((event, index) => ({
    doc: gold.doc,
    sentence: sentenceAt(document, acts[index]?.start ?? 0),
    event,
    found: answers[index]?.interval ?? null,
  }));
}

const show = (date: DayInterval | null): string => (date === null ? 'none' : date.join('..'));
const isRight = ({ event, found }: Case): boolean => show(event.date) === show(found);

function report(name: string, cases: readonly Case[]): void {
  const right = cases.filter(isRight).length;
  console.log(
    `${name.padEnd(22)} ${right}/${cases.length} = ${((100 * right) / Math.max(1, cases.length)).toFixed(1)} %`,
  );
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node bench/dates.ts FOLDER [--errors], FOLDER holding annotated documents as *.json');
  process.exit(2);
}
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const documents = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldDocument);
const cases = documents.flatMap(casesOf);
report('exact', cases);
report(
  'annotated with a day',
  cases.filter(({ event }) => event.date !== null),
);
report(
  'annotated with none',
  cases.filter(({ event }) => event.date === null),
);
if (process.argv.includes('--errors')) {
  for (const wrong of cases.filter((one) => !isRight(one))) {
    const { event, found, doc, sentence } = wrong;
    console.log(
      `\n${doc}  [${event.trigger}] ${event.stage} ${event.type}  annotated ${show(event.date)}, found ${show(found)}\n  ${sentence}`,
    );
  }
}
