import type { InputFailure } from '../failure.ts';
import { summaryOf, type Document, type DocumentSummary } from '../document/document.ts';
import type { Event } from '../events/event.ts';
import { documentHeading } from './document-heading.ts';
import { eventLines } from './event-lines.ts';
import { csvHeader, csvRows } from './events-csv.ts';
import { eventsTable } from './events-table.ts';
import { explained, type ExplainedSentence } from './explain.ts';
import type { ReadFormat } from './formats.ts';
import type { Style } from './style.ts';

/** A document with what was read from it. */
export interface ReadDocument {
  readonly document: Document;
  readonly events: readonly Event[];
  readonly readings: readonly ExplainedSentence[];
}

/** What is printed before, for each document as soon as it is read, and after all. */
export interface ReadOutput {
  begin(): string;
  document(coded: ReadDocument): string;
  end(failures: readonly InputFailure[]): string;
}

const nothing = (): string => '';

/** One object, so it can only be printed when all is read. */
function jsonOutput(): ReadOutput {
  const documents: DocumentSummary[] = [];
  const events: Event[] = [];
  return {
    begin: nothing,
    document(coded) {
      documents.push(summaryOf(coded.document));
      events.push(...coded.events);
      return '';
    },
    end(failures) {
      const told = failures.map(({ input, message, remedy }) => ({ input, problem: message, remedy }));
      return `${JSON.stringify({ documents, events, failures: told }, null, 2)}\n`;
    },
  };
}

/** How events are printed in a format. */
export function readOutput(format: ReadFormat, style: Style): ReadOutput {
  if (format === 'json') return jsonOutput();
  if (format === 'jsonl')
    return { begin: nothing, document: ({ events }) => eventLines(events), end: nothing };
  if (format === 'csv') return { begin: csvHeader, document: ({ events }) => csvRows(events), end: nothing };
  const table = ({ document, events }: ReadDocument): string =>
    `${documentHeading(document, style)}\n${eventsTable(events, style)}\n`;
  return { begin: nothing, document: table, end: nothing };
}

/** Sentence by sentence instead of events alone. */
export const explainOutput = (style: Style): ReadOutput => ({
  begin: nothing,
  document: ({ document, readings, events }) =>
    `${documentHeading(document, style)}\n${explained(document, readings, events, style)}\n`,
  end: nothing,
});
