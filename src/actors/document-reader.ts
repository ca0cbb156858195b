import { countryOf, type ActorCode } from '../codebook/actor-code.ts';
import type { Document } from '../document/document.ts';
import { explainName } from './apposition.ts';
import { findChunks, type Chunk } from './chunks.ts';
import { describeMention, explains, joinMentions } from './describe-mention.ts';
import { documentWords, type DocumentWords } from './document-words.ts';
import type { Element } from './element.ts';
import { elementsOf } from './elements-of.ts';
import { History, type PastMention } from './history.ts';
import { Interpreter } from './interpreter.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import type { Meaning } from './meaning.ts';
import type { OfficeContext } from './officeholder.ts';
import { People } from './people.ts';
import { isSurelyPerson } from './presumed-person.ts';
import { topicsOf } from './topics.ts';

function officeContext(document: Document, elements: readonly Element[]): OfficeContext {
  const years = new Set((document.text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number));
  const countries = new Set<string>();
  for (const element of elements) {
    if (element.kind === 'country') for (const code of element.codes) countries.add(code);
    if (element.kind === 'body') countries.add(countryOf(element.code));
  }
  return { published: document.published, years, countries };
}

/** Codes, most named first. */
function codesByCount(mentions: readonly PastMention[]): ActorCode[] {
  const counts = new Map<ActorCode, number>();
  for (const { codes } of mentions) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/**
 * Reads the parties of a document from beginning to end, twice: what the first reading finds the text to be about
 * helps the second one to tell bare heads and pronouns.
 */
export class DocumentReader {
  readonly text: DocumentWords;
  readonly elements: readonly Element[];
  readonly #covering: readonly (Element | undefined)[];
  readonly #chunks: readonly Chunk[];
  readonly #lexicon: ActorLexicon;
  readonly #offices: OfficeContext;
  readonly #shortForms: ReadonlyMap<ActorCode, ReadonlySet<string>>;
  #people = new People();
  history = new History();
  interpreter: Interpreter;

  constructor(document: Document, lexicon: ActorLexicon) {
    this.#lexicon = lexicon;
    this.text = documentWords(document);
    const found = elementsOf(this.text, lexicon, document.published);
    this.elements = found.elements;
    this.#covering = found.covering;
    this.#shortForms = found.shortForms;
    this.#offices = officeContext(document, found.elements);
    this.#chunks = findChunks({ text: this.text, covering: found.covering });
    this.interpreter = this.#newInterpreter([]);
    this.#read();
    const mainCodes = codesByCount(this.history.mentions);
    this.history = new History(topicsOf(this.history.mentions));
    this.#people = this.#people.certainOnes();
    this.interpreter = this.#newInterpreter(mainCodes);
    this.#read();
  }

  #newInterpreter(mainCodes: readonly ActorCode[]): Interpreter {
    return new Interpreter({
      text: this.text,
      source: { words: this.text.words, covering: this.#covering },
      lexicon: this.#lexicon,
      people: this.#people,
      history: this.history,
      offices: this.#offices,
      shortForms: this.#shortForms,
      mainCodes,
    });
  }

  #read(): void {
    this.#chunks.forEach((chunk, at) => {
      const previous = this.#chunks[at - 1];
      const meaning = this.#meaningOf(chunk, previous);
      if (meaning.codes.length === 0) return;
      this.#introduce(chunk, meaning);
      const before = this.history.mentions.at(-1);
      const plain = describeMention(this.text, this.#covering, chunk, meaning, previous);
      const same = before && explains(this.text, before, plain);
      const mention = same ? { ...plain, female: plain.female ?? before.female } : plain;
      this.history.add(mention);
      const joint = before ? joinMentions(this.text, before, mention) : null;
      if (joint) this.history.add(joint);
    });
  }

  #meaningOf(chunk: Chunk, previous: Chunk | undefined): Meaning {
    const meaning = this.interpreter.interpret(chunk.first, chunk.fullEnd);
    if (meaning.codes.length > 0 || this.#covering[chunk.end - 1]?.kind !== 'name') return meaning;
    return explainName(this.text, chunk, previous, this) ?? this.#presume(chunk) ?? meaning;
  }

  /** Somebody of whom the text tells nothing is still there for a pronoun to mean. */
  #presume(chunk: Chunk): Meaning | null {
    if (!isSurelyPerson(this.text, this.#covering, chunk, this.#lexicon.femaleNames)) return null;
    return { ...this.interpreter.interpret(chunk.first, chunk.fullEnd, { guess: true }), guessed: true };
  }

  /** Names at the end of a phrase with an office stand for its holder from then on. */
  #introduce(chunk: Chunk, meaning: Meaning): void {
    const last = this.#covering[chunk.end - 1];
    if (last?.kind !== 'name' && last?.kind !== 'person') return;
    if (meaning.guessed) return;
    const norms = this.text.words.slice(last.first, last.end).map((word) => word.norm);
    const female = meaning.female ?? (this.#lexicon.femaleNames.has(norms[0]!) || undefined);
    const by = meaning.by === 'office' ? 'office' : 'introduction';
    const certain = by === 'office' || last.first === chunk.first || this.#namesCountry(chunk);
    this.#people.appoint(meaning.codes[0]!.slice(0, 3), meaning.heads.join(' '), norms.at(-1)!);
    this.#people.introduce(norms, { code: meaning.codes[0]!, by, female, certain });
  }

  #namesCountry(chunk: Chunk): boolean {
    const kinds = this.#covering.slice(chunk.first, chunk.fullEnd).map((element) => element?.kind);
    return kinds.includes('country') || kinds.includes('body');
  }
}
