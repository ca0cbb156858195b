/**
 * Writes the held-out real crises of the corpus as annotated documents, one JSON file a text, in the form that the
 * scorer reads: `node bench/held-out.ts FOLDER [--fitting]`, those for testing or those for fitting. Texts on invented
 * countries are left out: their codes are arbitrary.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import countries from 'world-countries/countries.json' with { type: 'json' };
import { documentOf, purposeOf, readCorpus, type CorpusParty, type CorpusText } from '../training/corpus.ts';

const KNOWN = new Set([...countries.map(({ cca3 }) => cca3), 'XKX', 'IGO', 'SUN', 'YUG', 'CSK', 'DDR']);

const codes = (parties: readonly CorpusParty[]): string[] => parties.map((party) => party.code);

function goldOf(text: CorpusText) {
  const events = text.sentences.flatMap((sentence) =>
    sentence.events.map((event) => ({
      ...event,
      actor: codes(event.actor),
      recipient: codes(event.recipient),
      speaker: codes(event.speaker),
      date: null,
      quote: sentence.text,
      trigger: sentence.text.slice(event.trigger.start, event.trigger.end),
    })),
  );
  const { id, published, style, crisis } = text;
  return { doc: id, published, title: style, crisis, text: documentOf(text).text, events };
}

const isReal = (text: CorpusText): boolean =>
  text.sentences
    .flatMap((sentence) => sentence.events)
    .flatMap((event) => codes([...event.actor, ...event.recipient, ...event.speaker]))
    .every((code) => KNOWN.has(code.slice(0, 3)));

/** Writes held-out real crises into a folder, which is made where it is missing; gives their number. */
export function writeHeldOut(folder: string, purpose: 'fitting' | 'testing' = 'testing'): number {
  const documents = readCorpus()
    .filter((text) => purposeOf(text) === purpose && isReal(text))
    .map(goldOf);
  mkdirSync(folder, { recursive: true });
  for (const document of documents) {
    writeFileSync(join(folder, `${document.doc}.json`), `${JSON.stringify(document, null, 1)}\n`);
  }
  return documents.length;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { fitting: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (!positionals[0]) {
    console.error('usage: node bench/held-out.ts FOLDER [--fitting]');
    process.exit(2);
  }
  writeHeldOut(positionals[0], values.fitting ? 'fitting' : 'testing');
}
