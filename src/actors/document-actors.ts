import { countryOf, type ActorCode } from '../codebook/actor-code.ts';
import type { Document } from '../document/document.ts';
import { DocumentReader } from './document-reader.ts';
import { loadActorLexicon, type ActorLexicon } from './lexicon/lexicon.ts';
import type { DocumentActors, Party, Resolution, SectorHint } from './resolution.ts';

let sharedLexicon: ActorLexicon | undefined;
const defaultLexicon = (): ActorLexicon => (sharedLexicon ??= loadActorLexicon());

/** What the text calls the countries that it names, by code. */
function namesInText(reader: DocumentReader, text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const element of reader.elements) {
    if (element.kind !== 'country' || element.form !== 'name' || names.has(element.codes[0]!)) continue;
    const [first, last] = [reader.text.words[element.first]!, reader.text.words[element.end - 1]!];
    names.set(element.codes[0]!, text.slice(first.start, last.end));
  }
  return names;
}

function partiesOf(reader: DocumentReader, text: string, lexicon: ActorLexicon): Party[] {
  const inText = namesInText(reader, text);
  const nameOf = (code: ActorCode): string =>
    lexicon.names.get(countryOf(code)) ?? inText.get(countryOf(code)) ?? countryOf(code);
  const at = new Map<ActorCode, Set<number>>();
  for (const mention of reader.history.mentions)
    for (const code of mention.codes) {
      const offsets = at.get(code) ?? new Set<number>();
      offsets.add(reader.text.words[mention.first]!.start);
      at.set(code, offsets);
    }
  return [...at]
    .map(([code, offsets]): Party => ({
      code,
      name: nameOf(code),
      count: offsets.size,
      at: [...offsets].sort((a, b) => a - b),
    }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/**
 * Finds the parties of a document, so that any words of it can be told as actor codes.
 *
 * @param lexicon what is known beforehand; by default the one in `data/actors`, read once
 * @example
 * const actors = createDocumentActors(document);
 * actors.resolve(0, 18).codes; // "South Korea's army" → ['KOR.MIL']
 */
export function createDocumentActors(
  document: Document,
  lexicon: ActorLexicon = defaultLexicon(),
): DocumentActors {
  const reader = new DocumentReader(document, lexicon);
  return {
    parties: partiesOf(reader, document.text, lexicon),
    resolve(start: number, end: number, hint?: SectorHint): Resolution {
      const first = reader.text.wordAt(start);
      let last = first;
      while (last < reader.text.words.length && reader.text.words[last]!.start < end) last++;
      if (last === first) return { codes: [], by: 'unknown' };
      const { codes, by } = reader.interpreter.interpret(first, last, { hint, guess: true });
      return { codes, by: codes.length > 0 ? by : 'unknown' };
    },
  };
}
