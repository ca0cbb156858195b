/**
 * Measures the days of acts against annotated documents: `node bench/dates.ts FOLDER [--errors]`. FOLDER holds JSON
 * files with `published`, `text` and `events` (`quote`, `trigger`, `stage`, `type`, `date`); triggers and stages are
 * taken as annotated, so that nothing but the dates is measured.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DayInterval } from '../src/codebook/day.ts';
import type { EventType, Stage } from '../src/codebook/types.ts';
import { datesOfText, type ActsOfSentence } from '../src/dates/date-events.ts';
import { readableBlocks } from '../src/document/document.ts';
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

function casesOf(gold: GoldDocument): Case[] {
  const { text, blocks } = documentFromText({ text: gold.text, published: gold.published });
  const sentences = readableBlocks({ blocks } as Parameters<typeof readableBlocks>[0]).flatMap(
    (block) => block.sentences,
  );
  const placed = gold.events.map((event) => {
    const quote = text.indexOf(event.quote);
    const start = quote + event.quote.indexOf(event.trigger);
    return { event, start, end: start + event.trigger.length };
  });
  const held = sentences.map((sentence) =>
    placed.filter(({ start }) => start >= sentence.start && start < sentence.end),
  );
  const questions = sentences.map((sentence, index): ActsOfSentence => ({
    text: text.slice(sentence.start, sentence.end),
    acts: (held[index] ?? []).map(({ event, start, end }) => ({
      start: start - sentence.start,
      end: end - sentence.start,
      stage: event.stage,
      type: event.type,
    })),
  }));
  const answers = datesOfText(questions, gold.published);
  return held.flatMap((acts, index) =>
    acts.map(({ event }, place) => ({
      doc: gold.doc,
      sentence: questions[index]?.text ?? '',
      event,
      found: answers[index]?.[place]?.interval ?? null,
    })),
  );
}

const show = (date: DayInterval | null): string => (date === null ? 'none' : date.join('..'));
const isRight = ({ event, found }: Case): boolean => show(event.date) === show(found);

function report(name: string, cases: readonly Case[]): void {
  const right = cases.filter(isRight).length;
  console.log(
    `${name.padEnd(22)} ${right}/${cases.length} = ${((100 * right) / Math.max(1, cases.length)).toFixed(1)} %`,
  );
}

const folder = process.argv[2] ?? '';
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
const lost = documents.reduce((sum, { events }) => sum + events.length, 0) - cases.length;
if (lost > 0) console.log(`${lost} events lie in no sentence`);
if (process.argv.includes('--errors')) {
  for (const wrong of cases.filter((one) => !isRight(one))) {
    const { event, found, doc, sentence } = wrong;
    console.log(
      `\n${doc}  [${event.trigger}] ${event.stage} ${event.type}  annotated ${show(event.date)}, found ${show(found)}\n  ${sentence}`,
    );
  }
}
