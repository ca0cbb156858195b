import type { Event } from '../events/event.ts';

/** Columns are named as the fields of an event; `evidence` holds the quotes, `trigger` the words that name the act. */
const COLUMNS: Readonly<Record<string, (event: Event) => unknown>> = {
  id: (event) => event.id,
  doc: (event) => event.doc,
  type: (event) => event.type,
  act: (event) => event.act,
  stage: (event) => event.stage,
  actor: (event) => event.actor,
  recipient: (event) => event.recipient,
  speaker: (event) => event.speaker,
  hedged: (event) => event.hedged,
  date: (event) => event.date,
  dateBasis: (event) => event.dateBasis,
  background: (event) => event.background,
  object: (event) => event.object,
  quantities: (event) => event.quantities.map(({ text }) => text),
  confidence: (event) => event.confidence,
  reported: (event) => event.reported,
  trigger: (event) => event.evidence.map(({ trigger }) => trigger.text),
  evidence: (event) => event.evidence.map(({ quote }) => quote),
};

const LINE_END = '\r\n';

/** Spreadsheets run a cell that begins like a formula; an apostrophe in front keeps it text (OWASP, "CSV injection"). */
const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

/** A value as one cell by RFC 4180; lists are joined by "; ", null is empty. */
export function csvCell(value: unknown): string {
  const text = harmless(Array.isArray(value) ? value.join('; ') : String(value ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The first line: the names of the columns. */
export const csvHeader = (): string => Object.keys(COLUMNS).join(',') + LINE_END;

/** One line an event, in the order given; nothing for none. */
export const csvRows = (events: readonly Event[]): string =>
  events
    .map(
      (event) =>
        Object.values(COLUMNS)
          .map((read) => csvCell(read(event)))
          .join(',') + LINE_END,
    )
    .join('');
