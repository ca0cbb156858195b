import { countryOf, type ActorCode } from '../codebook/actor-code.ts';
import type { Document } from '../document/document.ts';
import { findChunks, type Chunk } from './chunks.ts';
import { documentWords, type DocumentWords } from './document-words.ts';
import type { Element } from './element.ts';
import { elementsOf } from './elements-of.ts';
import { AUXILIARIES, PREPOSITIONS } from './grammar.ts';
import { History, type PastMention } from './history.ts';
import { Interpreter, type Meaning } from './interpreter.ts';
import { loadActorLexicon, type ActorLexicon } from './lexicon/lexicon.ts';
import type { OfficeContext } from './officeholder.ts';
import { People } from './people.ts';
import { topicsOf } from './topics.ts';
import type { DocumentActors, Party, Resolution, SectorHint } from './resolution.ts';

let sharedLexicon: ActorLexicon | undefined;
const defaultLexicon = (): ActorLexicon => (sharedLexicon ??= loadActorLexicon());

/** The longest explanation that is read after a name. */
const APPOSITION_WORDS = 14;

const PLACE_PREPOSITION = /^(in|at|near|outside|inside|around|over|across|through|to)$/;

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
function partiesIn(mentions: readonly PastMention[]): ActorCode[] {
  const counts = new Map<ActorCode, number>();
  for (const { codes } of mentions) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** Reads the parties of a document from beginning to end. */
class DocumentReader {
  readonly text: DocumentWords;
  readonly covering: readonly (Element | undefined)[];
  readonly chunks: readonly Chunk[];
  readonly people = new People();
  /** What the text calls the countries that it brings, by code. */
  readonly introducedNames = new Map<string, string>();
  history = new History();
  interpreter: Interpreter;
  readonly #lexicon: ActorLexicon;
  readonly #offices: OfficeContext;
  readonly #shortForms: ReadonlyMap<ActorCode, ReadonlySet<string>>;

  constructor(document: Document, lexicon: ActorLexicon) {
    this.#lexicon = lexicon;
    this.text = documentWords(document);
    const { elements, covering, shortForms } = elementsOf(this.text, lexicon, document.published);
    this.#shortForms = new Map([...lexicon.shortForms, ...shortForms]);
    this.#offices = officeContext(document, elements);
    for (const element of elements) {
      if (
        element.kind !== 'country' ||
        element.form !== 'name' ||
        this.introducedNames.has(element.codes[0]!)
      )
        continue;
      const { start } = this.text.words[element.first]!;
      this.introducedNames.set(
        element.codes[0]!,
        document.text.slice(start, this.text.words[element.end - 1]!.end),
      );
    }
    this.covering = covering;
    this.chunks = findChunks({ text: this.text, covering: this.covering });
    this.interpreter = this.#newInterpreter([]);
    this.#read();
    const mainCodes = partiesIn(this.history.mentions);
    this.history = new History(topicsOf(this.history.mentions));
    this.interpreter = this.#newInterpreter(mainCodes);
    this.#read();
  }

  #newInterpreter(mainCodes: readonly ActorCode[]): Interpreter {
    const source = { words: this.text.words, covering: this.covering };
    const { text, people, history } = this;
    return new Interpreter({
      text,
      source,
      lexicon: this.#lexicon,
      people,
      history,
      offices: this.#offices,
      shortForms: this.#shortForms,
      mainCodes,
    });
  }

  #read(): void {
    this.chunks.forEach((chunk, at) => {
      const previous = this.chunks[at - 1];
      const plain = this.interpreter.interpret(chunk.first, chunk.fullEnd);
      const meaning = plain.codes.length > 0 ? plain : (this.#apposed(chunk, previous) ?? plain);
      if (meaning.codes.length === 0) return;
      this.#introduce(chunk, meaning);
      this.history.add(this.#mentionOf(chunk, meaning, previous));
      if (previous) this.#addJoint(previous, chunk, meaning);
    });
  }

  /** A name explained by the phrase around the comma: "Lin Jian, a spokesman for …,", "its premier, Ana Ruiz,". */
  #apposed(chunk: Chunk, previous: Chunk | undefined): Meaning | null {
    if (this.covering[chunk.end - 1]?.kind !== 'name') return null;
    const { words, sentenceOf } = this.text;
    const sentence = sentenceOf[chunk.first]!;
    const past = this.history.mentions.at(-1);
    if (
      words[chunk.first - 1]?.norm === ',' &&
      previous &&
      past?.noun === 'person' &&
      past.sentence === sentence
    ) {
      if (previous.fullEnd === chunk.first - 1 || previous.end === chunk.first - 1)
        return {
          codes: past.codes,
          by: 'introduction',
          noun: 'person',
          female: past.female,
          heads: past.heads,
        };
    }
    if (words[chunk.end]?.norm !== ',') return null;
    let end = chunk.end + 1;
    while (
      sentenceOf[end] === sentence &&
      !/^[,;:.]$/.test(words[end]!.norm) &&
      end < chunk.end + APPOSITION_WORDS
    )
      end++;
    const told = this.interpreter.interpret(chunk.end + 1, end);
    if (told.noun !== 'person' || told.codes.length !== 1 || told.by === 'office') return null;
    return { ...told, by: 'introduction' };
  }

  /** Names at the end of a phrase with an office stand for its holder from then on. */
  #introduce(chunk: Chunk, meaning: Meaning): void {
    const last = this.covering[chunk.end - 1];
    if (last?.kind !== 'name' && last?.kind !== 'person') return;
    const code = meaning.codes[0]!;
    const norms = this.text.words.slice(last.first, last.end).map((word) => word.norm);
    const female = meaning.female ?? this.interpreter.isFemaleName(norms[0]!);
    this.people.introduce(norms, { code, by: meaning.by === 'office' ? 'office' : 'introduction', female });
  }

  #mentionOf(chunk: Chunk, meaning: Meaning, previous: Chunk | undefined): PastMention {
    const { words, sentenceOf } = this.text;
    const sentence = sentenceOf[chunk.first]!;
    let before = chunk.first - 1;
    while (/^(the|a|an|some|its|his|their)$/.test(words[before]?.norm ?? '')) before--;
    const preposition = sentenceOf[before] === sentence && PREPOSITIONS.has(words[before]?.norm ?? '');
    const element = this.covering[chunk.first];
    const isPlace = element?.kind === 'country' && (element.form === 'capital' || element.form === 'town');
    const isFirst = !previous || sentenceOf[previous.first] !== sentence;
    const next = words[chunk.end]?.norm ?? '';
    const inDateline = chunk.first < this.text.dateline.end && chunk.first >= this.text.dateline.first;
    return {
      first: chunk.first,
      end: chunk.end,
      sentence,
      codes: meaning.codes,
      noun: meaning.noun,
      heads: meaning.heads,
      female: meaning.female,
      subject: !preposition && !inDateline && (isFirst || AUXILIARIES.has(next) || next.endsWith('ed')),
      oblique: preposition,
      place: inDateline || (isPlace && preposition && PLACE_PREPOSITION.test(words[before]!.norm)),
      by: meaning.by,
    };
  }

  /** "Iran and Iraq": taken up together by "they", "both". */
  #addJoint(previous: Chunk, chunk: Chunk, meaning: Meaning): void {
    if (previous.end + 1 !== chunk.first && previous.end + 2 !== chunk.first) return;
    if (!/^(and|,)$/.test(this.text.words[previous.end]?.norm ?? '')) return;
    const mentions = this.history.mentions;
    const own = mentions.at(-1)!;
    const before = mentions.at(-2);
    if (!before || before.end < previous.end || before.first > previous.first) return;
    const codes = [...new Set([...before.codes, ...meaning.codes])];
    if (codes.length > before.codes.length)
      this.history.add({ ...own, first: before.first, codes, noun: 'people', subject: before.subject });
  }
}

function partiesOf(reader: DocumentReader, lexicon: ActorLexicon): Party[] {
  const nameOf = (code: ActorCode): string => {
    const country = countryOf(code);
    return lexicon.names.get(country) ?? reader.introducedNames.get(country) ?? code;
  };
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
    parties: partiesOf(reader, lexicon),
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
