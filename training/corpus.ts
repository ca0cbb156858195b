import { readdirSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { ActorCode } from '../src/codebook/actor-code.ts';
import type { Block, Document } from '../src/document/document.ts';
import type { Span } from '../src/reading/reading.ts';

/** Reads the annotated corpus; README.md beside it describes the line format. `corpus.py` does the same for training. */

const CORPUS = new URL('corpus/', import.meta.url);

/** A filler of a role: its place in the sentence, null where the sentence does not name it, and its code. */
export interface CorpusParty {
  readonly span: Span | null;
  readonly code: ActorCode;
}

export interface CorpusEvent {
  readonly type: string;
  readonly act: string | null;
  readonly stage: string;
  readonly hedged: boolean;
  readonly trigger: Span;
  readonly actor: readonly CorpusParty[];
  readonly recipient: readonly CorpusParty[];
  readonly speaker: readonly CorpusParty[];
}

export interface CorpusSentence {
  readonly text: string;
  readonly paragraph: number;
  readonly events: CorpusEvent[];
}

export interface CorpusText {
  readonly id: string;
  readonly published: string;
  readonly style: string;
  readonly crisis: string;
  readonly sentences: CorpusSentence[];
}

/** Offsets of some words in a sentence, or of their n-th occurrence for `words#n`. */
function findSpan(sentence: string, words: string): Span {
  const [, needle = '', count = '1'] = /^(.*?)(?:#(\d+))?$/s.exec(words) ?? [];
  let start = -1;
  for (let n = 0; n < Number(count); n++) start = sentence.indexOf(needle, start + 1);
  return { start, end: start + needle.length };
}

function parseParty(sentence: string, field: string): CorpusParty {
  const at = field.lastIndexOf(' = ');
  const words = field.slice(0, at);
  return { span: words === '-' ? null : findSpan(sentence, words), code: field.slice(at + 3) };
}

function parseEvent(sentence: string, line: string): CorpusEvent {
  const [head = '', trigger = '', ...fields] = line.split(' | ');
  const [type = '', act = '', stage = '', hedged] = head.split(' ');
  const parties = (role: string): CorpusParty[] => {
    const field = fields.find((entry) => entry.startsWith(`${role}: `))?.slice(role.length + 2);
    return field?.split(' + ').map((party) => parseParty(sentence, party)) ?? [];
  };
  return {
    type,
    act: act === '-' ? null : act,
    stage,
    hedged: hedged !== undefined,
    trigger: findSpan(sentence, trigger),
    actor: parties('actor'),
    recipient: parties('recipient'),
    speaker: parties('speaker'),
  };
}

function parseTexts(content: string): CorpusText[] {
  const texts: CorpusText[] = [];
  let paragraph = 0;
  for (const line of content.split('\n')) {
    const sentences = texts.at(-1)?.sentences ?? [];
    const value = line.slice(3);
    if (line === 'P:') paragraph += 1;
    else if (line.startsWith('S: ')) sentences.push({ text: value, paragraph, events: [] });
    else if (line.startsWith('E: ')) sentences.at(-1)?.events.push(parseEvent(sentences.at(-1)!.text, value));
    else if (line.startsWith('T: ')) {
      const [id = '', published = '', style = '', crisis = ''] = value.split(' | ');
      texts.push({ id, published, style, crisis, sentences: [] });
    }
  }
  return texts;
}

/** All texts of the corpus, in the order of its files. */
export function readCorpus(folder: URL = CORPUS): CorpusText[] {
  const files = readdirSync(folder).filter((name) => /^part-.*\.txt$/.test(name));
  return files.toSorted().flatMap((name) => parseTexts(readFileSync(new URL(name, folder), 'utf8')));
}

/**
 * What a text is for. An eighth of the crises, chosen by name, are kept from training: half of them to fit how signs are
 * weighed and to choose thresholds, half to measure the reader.
 */
export function purposeOf({ crisis }: CorpusText): 'training' | 'fitting' | 'testing' {
  const number = crc32(crisis);
  if (number % 8 !== 0) return 'training';
  return number % 16 === 0 ? 'fitting' : 'testing';
}

/** A text as a document, its sentences as the corpus divides them. */
export function documentOf(text: CorpusText): Document {
  const paragraphs = Map.groupBy(text.sentences, (sentence) => sentence.paragraph);
  const blocks: Block[] = [];
  let words = '';
  for (const sentences of paragraphs.values()) {
    const start = words.length + (words ? 2 : 0);
    words += words ? '\n\n' : '';
    const spans = sentences.map((sentence, index) => {
      words += (index > 0 ? ' ' : '') + sentence.text;
      return { start: words.length - sentence.text.length, end: words.length };
    });
    blocks.push({ kind: 'body', start, end: words.length, repeated: false, sentences: spans });
  }
  const { id, published } = text;
  return {
    id,
    source: id,
    published,
    title: null,
    outlet: null,
    url: null,
    byline: null,
    text: words,
    blocks,
  };
}
