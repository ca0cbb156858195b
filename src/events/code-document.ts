import type { DocumentActors } from '../actors/resolution.ts';
import { createDocumentActors } from '../actors/document-actors.ts';
import type { DateAnswer } from '../dates/choose.ts';
import { datesOfText } from '../dates/date-events.ts';
import { readableBlocks, type Document, type Sentence } from '../document/document.ts';
import type { Reader, Reading, TriggerReading } from '../reading/reading.ts';
import { eventId } from './event-id.ts';
import type { Event } from './event.ts';
import { isBackground } from './background.ts';
import { listParties, partiesByCountry, type CountryListing } from './listed-parties.ts';
import { mergeRestated, type CodedEvent } from './merge.ts';
import { findQuantities } from './quantities.ts';
import { quoteSpan } from './quote.ts';
import { resolveRoles } from './roles.ts';

/** A sentence of a document with what the reader found in it. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly reading: Reading;
}

/** What a document says: its events, and the readings that they were coded from. */
export interface CodedDocument {
  readonly events: readonly Event[];
  readonly readings: readonly SentenceReading[];
}

/** Codes one document under the codebook: reads its sentences, resolves who and when, joins what is told twice. */
export async function codeDocument(document: Document, reader: Reader): Promise<CodedDocument> {
  const actors = createDocumentActors(document);
  const sentences = readableBlocks(document).flatMap((block) => block.sentences);
  const parties = partiesByCountry(actors.parties);
  const listings = sentences.map((sentence, index) => listParties(parties, sentence, sentences[index - 1]));
  const texts = sentences.map(({ start, end }) => document.text.slice(start, end));
  const readings = await reader.read(
    texts.map((text, index) => ({ text, parties: listings[index]!, before: texts[index - 1] ?? '' })),
  );
  const dates = datesOfText(
    readings.map(({ sentence, triggers }) => ({ text: sentence, acts: triggers })),
    document.published,
  );
  const coded = readings.flatMap((reading, index) =>
    reading.triggers.map((trigger, order) =>
      codeEvent(document, actors, {
        trigger,
        reading,
        sentence: sentences[index]!,
        parties: listings[index]!,
        date: dates[index]![order]!,
      }),
    ),
  );
  const events = mergeRestated(coded.filter((event) => event.actor.length > 0));
  return {
    events: events.map((event) => ({ id: eventId(event), ...event })),
    readings: readings.map((reading, index) => ({ sentence: sentences[index]!, reading })),
  };
}

/** One trigger with all that its event is coded from. */
interface ReadTrigger {
  readonly trigger: TriggerReading;
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly parties: readonly CountryListing[];
  readonly date: DateAnswer;
}

function codeEvent(document: Document, actors: DocumentActors, read: ReadTrigger): CodedEvent {
  const { trigger, reading, sentence, parties, date } = read;
  const { type, act, stage, hedged } = trigger;
  const offset = sentence.start;
  const others = reading.triggers.filter((other) => other !== trigger);
  const quote = quoteSpan(reading.sentence, trigger, others);
  const words = (span: { start: number; end: number }): string => reading.sentence.slice(span.start, span.end);
  return {
    doc: document.id,
    type,
    act,
    stage,
    ...resolveRoles(trigger, { actors, parties, offset }),
    hedged,
    date: date.interval,
    dateBasis: date.basis,
    background: isBackground(date.moved ?? date.interval, document.published),
    object: trigger.object ? words(trigger.object) : null,
    quantities: findQuantities(words(quote)),
    confidence: Number((trigger.score * trigger.stageScore).toFixed(3)),
    reported: document.published,
    evidence: [
      {
        doc: document.id,
        start: offset + quote.start,
        end: offset + quote.end,
        quote: words(quote),
        trigger: { start: offset + trigger.start, end: offset + trigger.end, text: words(trigger) },
      },
    ],
  };
}
