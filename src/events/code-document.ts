import { createDocumentActors } from '../actors/document-actors.ts';
import type { DocumentActors } from '../actors/resolution.ts';
import type { DateAnswer } from '../dates/choose.ts';
import { datesOfText } from '../dates/date-events.ts';
import type { Document } from '../document/document.ts';
import type { Reader, Span, TriggerReading } from '../reading/reading.ts';
import { isBackground } from './background.ts';
import { confidenceOf } from './confidence.ts';
import { eventId } from './event-id.ts';
import type { Event, Evidence } from './event.ts';
import { mergeRestated, type CodedEvent } from './merge.ts';
import { keepOneAnAct } from './one-act.ts';
import { findQuantities } from './quantities.ts';
import { quoteSpan } from './quote.ts';
import { readSentences, type SentenceReading } from './read-sentences.ts';
import { RoleResolver } from './roles.ts';
import { readWeights, type EventWeights } from './weights.ts';

/** What a document says: its events, and the readings that they were coded from. */
export interface CodedDocument {
  readonly events: readonly Event[];
  readonly readings: readonly SentenceReading[];
}

/** Codes one document under the codebook: reads its sentences, resolves who and when, joins what is told twice. */
export async function codeDocument(document: Document, reader: Reader): Promise<CodedDocument> {
  const actors = createDocumentActors(document);
  const weights = readWeights();
  const roles = new RoleResolver(weights);
  const readings = await readSentences(document, actors, reader);
  const dates = datesOfText(
    readings.map(({ reading, opensParagraph }) => ({
      text: reading.sentence,
      acts: reading.triggers,
      opensParagraph,
    })),
    document.published,
  );
  const coded = readings.flatMap((read, index) =>
    read.reading.triggers.map((trigger, order) => {
      const date = dates[index]![order]!;
      return codeEvent({ document, actors, roles, weights, read, trigger, date });
    }),
  );
  const events = mergeRestated(keepOneAnAct(coded.filter(isCertainEnough), document.text));
  return { events: events.map((event) => ({ id: eventId(event), ...event })), readings };
}

/**
 * Readings less certain than this are no events. F1 is highest where the threshold is half of the F1 that can be reached
 * (Lipton, Elkan & Naryanaswamy 2014, "Optimal thresholding of classifiers to maximize F1 measure"); a
 * little less is asked, since a reader of the table can pass over what is marked unsure but cannot see what is left out.
 */
const LEAST_CONFIDENCE = 0.25;

/** An event needs an actor. */
const isCertainEnough = (event: CodedEvent): boolean =>
  event.actor.length > 0 && event.confidence >= LEAST_CONFIDENCE;

/** One trigger with all that its event is coded from. */
interface ReadTrigger {
  readonly document: Document;
  readonly actors: DocumentActors;
  readonly roles: RoleResolver;
  readonly weights: EventWeights;
  readonly read: SentenceReading;
  readonly trigger: TriggerReading;
  readonly date: DateAnswer;
}

function codeEvent({ document, actors, roles, weights, read, trigger, date }: ReadTrigger): CodedEvent {
  const { type, act, stage, hedged, object } = trigger;
  const evidence = evidenceOf(document, read, trigger);
  const context = { actors, parties: read.parties, offset: read.sentence.start };
  return {
    doc: document.id,
    type,
    act,
    stage,
    ...roles.resolve(trigger, context),
    hedged,
    date: date.interval,
    dateBasis: date.basis,
    background: isBackground(date.moved ?? date.interval, document.published),
    object: object && read.reading.sentence.slice(object.start, object.end),
    quantities: findQuantities(countedWords(read, trigger, evidence)),
    confidence: confidenceOf(trigger, weights.confidence),
    reported: document.published,
    evidence: [evidence],
  };
}

function evidenceOf(
  document: Document,
  { sentence, reading }: SentenceReading,
  trigger: TriggerReading,
): Evidence {
  const quote = inText(quoteSpan(reading.sentence, trigger), sentence.start);
  const named = inText(trigger, sentence.start);
  const words = ({ start, end }: Span): string => document.text.slice(start, end);
  return { doc: document.id, ...quote, quote: words(quote), trigger: { ...named, text: words(named) } };
}

/** The quote with the rest of its list: a quote ends at "and", numbers may go on behind it. */
function countedWords(
  { sentence, reading }: SentenceReading,
  trigger: TriggerReading,
  { start, end }: Span,
): string {
  const [from, to] = [start - sentence.start, end - sentence.start];
  const next = reading.triggers.find((other) => other !== trigger && other.start >= to)?.start;
  const rest = reading.sentence.slice(to, next).split(/[;:—]|,(?!\d)/)[0]!;
  return reading.sentence.slice(from, to) + rest;
}

const inText = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });
