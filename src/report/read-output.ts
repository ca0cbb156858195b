import type { InputFailure } from '../failure.ts';
import type { Document } from '../document/document.ts';
import type { Event } from '../events/event.ts';
import { documentHeading } from './document-heading.ts';
import { eventLines } from './event-lines.ts';
import { csvHeader, csvRows } from './events-csv.ts';
import { eventsTable } from './events-table.ts';
import { explained, type ExplainedSentence } from './explain.ts';
import type { Style } from './style.ts';

export const READ_FORMATS = ['table', 'jsonl', 'json', 'csv'] as const;
export type ReadFormat = (typeof READ_FORMATS)[number];

/** A document with what was read from it. */
export interface CodedDocument {
  readonly document: Document;
  readonly events: readonly Event[];
  readonly readings: readonly ExplainedSentence[];
}

/** What is printed before, for each document as soon as it is read, and after all. */
export interface ReadOutput {
  begin(): string;
  document(coded: CodedDocument): string;
  end(failures: readonly InputFailure[]): string;
}

const nothing = (): string => '';

const describe = ({ id, source, title, outlet, published, url }: Document): object => ({
  id,
  source,
  title,
  outlet,
  published,
  url,
});

/** One object, so it can only be printed when all is read. */
function jsonOutput(): ReadOutput {
  const documents: object[] = [];
  const events: Event[] = [];
  return {
    begin: nothing,
    document(coded) {
      documents.push(describe(coded.document));
      events.push(...coded.events);
      return '';
    },
    end: (failures) =>
      `${JSON.stringify({ documents, events, failures: failures.map(({ input, message, remedy }) => ({ input, problem: message, remedy })) }, null, 2)}\n`,
  };
}

/** How events are printed in a format. */
export function readOutput(format: ReadFormat, style: Style): ReadOutput {
  if (format === 'json') return jsonOutput();
  if (format === 'jsonl')
    return { begin: nothing, document: ({ events }) => eventLines(events), end: nothing };
  if (format === 'csv') return { begin: csvHeader, document: ({ events }) => csvRows(events), end: nothing };
  const table = ({ document, events }: CodedDocument): string =>
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
