import type { Chunk } from './chunks.ts';
import type { DocumentWords } from './document-words.ts';
import type { Element } from './element.ts';

const WHO = /^who(m|se)?$/;

/** "Mr. Dorval", "Dorval, who": a name of which the text tells nothing, but that is surely a person's. */
export function isSurelyPerson(
  text: DocumentWords,
  covering: readonly (Element | undefined)[],
  chunk: Chunk,
  givenNames: ReadonlySet<string>,
): boolean {
  const name = covering[chunk.end - 1];
  if (name?.kind !== 'name') return false;
  if (covering[chunk.first]?.kind === 'title') return true;
  const [given, surname] = name.key.split(' ');
  if (surname !== undefined && givenNames.has(given!)) return true;
  return text.words[chunk.end]?.norm === ',' && WHO.test(text.words[chunk.end + 1]?.norm ?? '');
}
