import type { Document } from '../document/document.ts';
import type { Event } from '../events/event.ts';
import type { SentenceReading } from '../events/read-sentences.ts';
import { dayWords } from '../ledger/day-words.ts';
import {
  isLikely,
  type Mention,
  type Reading,
  type RoleSource,
  type TriggerReading,
} from '../reading/reading.ts';
import { partiesInWords } from './actor-names.ts';
import { MARK_LEGEND, markedSentence } from './marked-sentence.ts';
import { actAndStage } from './move-words.ts';
import type { Style } from './style.ts';
import { oneLine, wrap, wrapPainted } from './text-width.ts';

/** A sentence of the document with what the reader found in it. */
export type ExplainedSentence = Pick<SentenceReading, 'sentence' | 'reading'>;

const INDENT = '    ';
const UNNAMED: Readonly<Record<RoleSource, string>> = {
  mentioned: 'not found',
  implied: 'named elsewhere in the text',
  joint: 'each other',
  none: 'none',
};

const score = (value: number): string => value.toFixed(2);

const mentioned = (mentions: readonly Mention[], reading: Reading): string =>
  mentions
    .filter(isLikely)
    .map(
      (mention) => `“${oneLine(reading.sentence.slice(mention.start, mention.end))}” ${score(mention.score)}`,
    )
    .join(', ');

function roles(trigger: TriggerReading, reading: Reading): string {
  const { actors, recipients, speakers, object } = trigger;
  return [
    `actor ${mentioned(actors, reading) || UNNAMED[trigger.actorSource]}`,
    `recipient ${mentioned(recipients, reading) || UNNAMED[trigger.recipientSource]}`,
    ...(speakers.length > 0 ? [`speaker ${mentioned(speakers, reading)}`] : []),
    ...(object === null ? [] : [`about “${oneLine(reading.sentence.slice(object.start, object.end))}”`]),
  ].join(' · ');
}

const codedAs = (event: Event | undefined): string =>
  event === undefined
    ? 'not coded'
    : `coded ${event.id}: ${partiesInWords(event)}, ` +
      `${event.date === null ? 'no day' : dayWords(event.date)}, confidence ${score(event.confidence)}`;

function triggerLines(
  trigger: TriggerReading,
  index: number,
  reading: Reading,
  event: Event | undefined,
): readonly string[] {
  const words = oneLine(reading.sentence.slice(trigger.start, trigger.end));
  const scores = `type ${score(trigger.score)}, stage ${score(trigger.stageScore)}`;
  const hedged = trigger.hedged ? ', in doubt' : '';
  return [
    `${index + 1} “${words}”: ${trigger.type} (${actAndStage(trigger)}${hedged}); ${scores}`,
    `  ${roles(trigger, reading)}`,
    `  ${codedAs(event)}`,
  ];
}

function sentenceLines(
  { sentence, reading }: ExplainedSentence,
  eventAt: ReadonlyMap<number, Event>,
  style: Style,
): string {
  const marked = wrapPainted(markedSentence(reading, style), style.width);
  const found = reading.triggers.flatMap((trigger, index) =>
    triggerLines(trigger, index, reading, eventAt.get(sentence.start + trigger.start)),
  );
  const below = reading.triggers.length === 0 ? ['no act found'] : found;
  const indented = below.flatMap((line) => {
    const hang = INDENT + ' '.repeat(line.length - line.trimStart().length);
    return wrap(line, style.width - hang.length).map((part) => hang + style.colour.dim(part));
  });
  return [...marked, ...indented, ''].join('\n');
}

/** Every sentence that was read, with its acts, parties and objects marked in place, their scores, and what was coded of it. */
export function explained(
  document: Document,
  sentences: readonly ExplainedSentence[],
  events: readonly Event[],
  style: Style,
): string {
  const eventAt = new Map(
    events.flatMap((event) =>
      event.evidence
        .filter(({ doc }) => doc === document.id)
        .map(({ trigger }) => [trigger.start, event] as const),
    ),
  );
  const body = sentences.map((sentence) => sentenceLines(sentence, eventAt, style)).join('\n');
  return `${wrap(MARK_LEGEND, style.width).map(style.colour.dim).join('\n')}\n\n${body || 'No sentences to read.\n'}`;
}
