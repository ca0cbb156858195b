import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorCode } from '../src/codebook/actor-code.ts';
import { documentFromText } from '../src/document/from-text.ts';
import { codeDocument } from '../src/events/code-document.ts';
import type { Event } from '../src/events/event.ts';
import type { SentenceReading } from '../src/events/read-sentences.ts';
import type { Reader, Span } from '../src/reading/reading.ts';

/** Annotated documents, in the form that the scorer reads. */

export interface GoldEvent {
  readonly type: string;
  readonly act: string | null;
  readonly stage: string;
  readonly actor: readonly ActorCode[];
  readonly recipient: readonly ActorCode[];
  readonly speaker: readonly ActorCode[];
  readonly quote: string;
  readonly trigger: string;
}

export interface AnnotatedDocument {
  readonly doc: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly events: readonly GoldEvent[];
}

/** A document with what the program makes of it. */
export interface CodedAgain {
  readonly gold: AnnotatedDocument;
  readonly events: readonly Event[];
  readonly readings: readonly SentenceReading[];
}

/** Where the trigger of an annotated event stands in the text. */
export function placeOf(text: string, { quote, trigger }: GoldEvent): Span {
  const start = text.indexOf(quote) + quote.indexOf(trigger);
  return { start, end: start + trigger.length };
}

/** Codes every annotated document of a folder. */
export async function codeAnnotated(folder: string, reader: Reader): Promise<CodedAgain[]> {
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && !name.endsWith('-ledger.json'),
  );
  const coded: CodedAgain[] = [];
  for (const file of files) {
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as AnnotatedDocument;
    const document = documentFromText({ text: gold.text, title: gold.title, published: gold.published });
    coded.push({ gold, ...(await codeDocument(document, reader)) });
  }
  return coded;
}
