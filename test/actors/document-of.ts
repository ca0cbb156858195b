import { createDocumentActors } from '../../src/actors/document-actors.ts';
import { loadActorLexicon } from '../../src/actors/lexicon/lexicon.ts';
import type { DocumentActors, SectorHint } from '../../src/actors/resolution.ts';
import type { Block, Document } from '../../src/document/document.ts';

export const lexicon = loadActorLexicon();

const blockOf = (text: string, start: number): Block => {
  const ends = [...text.matchAll(/[.!?](?= |$)/g)].map((match) => start + match.index + 1);
  const starts = [start, ...ends.slice(0, -1).map((end) => end + 1)];
  const sentences = ends.map((end, at) => ({ start: starts[at]!, end }));
  return { kind: 'body', start, end: start + text.length, repeated: false, sentences };
};

/** A document of one block; sentences end at full stops followed by a space. */
export function documentOf(text: string, published: string | null = '2024-05-01'): Document {
  const about = { title: null, outlet: null, url: null, byline: null };
  return { ...about, id: 'example', source: 'example', published, text, blocks: [blockOf(text, 0)] };
}

/** The actors of a short text, asked by words instead of offsets. */
export class Example {
  readonly actors: DocumentActors;
  readonly #text: string;

  constructor(text: string, published?: string | null) {
    this.#text = text;
    this.actors = createDocumentActors(documentOf(text, published), lexicon);
  }

  /** The codes of the nth occurrence of some words, sorted and joined by `+`. */
  codes(words: string, nth = 1, hint?: SectorHint): string {
    return [...this.#resolve(words, nth, hint).codes].sort().join('+');
  }

  by(words: string, nth = 1): string {
    return this.#resolve(words, nth).by;
  }

  #resolve(words: string, nth: number, hint?: SectorHint) {
    let start = -1;
    for (let count = 0; count < nth; count++) start = this.#text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" does not stand in the example`);
    return this.actors.resolve(start, start + words.length, hint);
  }
}

/** The codes of some words in a text of their own. */
export const codesOf = (text: string, words: string, published?: string): string =>
  new Example(text, published).codes(words);
