import words from '../../data/ledger/words.json' with { type: 'json' };
import { anyOf } from '../any-of.ts';
import type { Document } from '../document/document.ts';
import type { Event, Evidence } from '../events/event.ts';

const BODIES = words.bodies.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
/** Capitalised words that end in the name of a body: "the ruling Workers’ Party’s Central Military Commission". */
const NAMED_BODY = new RegExp(
  String.raw`(?:\p{Lu}[\p{L}’'-]*\s+(?:of\s+(?:the\s+)?)?)*${anyOf(BODIES)}(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L}’'-]*)*`,
  'u',
);

function sentenceAround(evidence: Evidence, documents: readonly Document[]): string {
  const document = documents.find(({ id }) => id === evidence.doc);
  const sentence = document?.blocks
    .flatMap(({ sentences }) => sentences)
    .find(({ start, end }) => start <= evidence.start && evidence.start < end);
  return document && sentence ? document.text.slice(sentence.start, sentence.end) : evidence.quote;
}

/** The first body of a state or party that the sentences of an event name, in their words; null where they name none. */
export function bodyNamed(event: Event, documents: readonly Document[]): string | null {
  for (const evidence of event.evidence) {
    const named = NAMED_BODY.exec(sentenceAround(evidence, documents));
    if (named) return named[0];
  }
  return null;
}
