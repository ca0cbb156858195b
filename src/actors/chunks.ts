import type { DocumentWords } from './document-words.ts';
import type { Element } from './element.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  pronounKind,
  RELATIVES,
} from './grammar.ts';
import { isWordLike } from './words.ts';

/** A stretch of words around a head that names a party. */
export interface Chunk {
  readonly first: number;
  readonly end: number;
  /** End of the words after "of", "in", "from" that belong to it; equal to `end` where there are none. */
  readonly fullEnd: number;
}

const ATTACHING = /^(of|in|from|for)$/;

interface Source {
  readonly text: DocumentWords;
  readonly covering: readonly (Element | undefined)[];
}

const isFiller = ({ text, covering }: Source, at: number): boolean => {
  const word = text.words[at];
  if (!word || covering[at] || !isWordLike(word) || word.capital) return false;
  const { norm } = word;
  return !(
    PREPOSITIONS.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    DETERMINERS.has(norm) ||
    AUXILIARIES.has(norm) ||
    RELATIVES.has(norm) ||
    pronounKind(norm) !== null ||
    norm.endsWith('ed')
  );
};

const isParty = (element: Element | undefined): element is Element =>
  element !== undefined && element.kind !== 'ignored';

const describes = (element: Element | undefined): boolean =>
  element?.kind === 'country'
    ? element.form === 'adjective' || element.form === 'direction'
    : element?.kind === 'body';

/** Where the phrase that begins with a party, a possessive pronoun or a title ends. */
function endOf(source: Source, start: number): number {
  const { text, covering } = source;
  let end = covering[start]?.end ?? start + 1;
  let open = POSSESSIVE_PRONOUNS.has(text.words[start]!.norm) || describes(covering[start]);
  for (;;) {
    const word = text.words[end];
    if (!word || text.sentenceOf[end] !== text.sentenceOf[start]) return end;
    if (word.norm === "'s") {
      end++;
      open = true;
      continue;
    }
    const next = covering[end];
    if (isParty(next) && (next.kind !== 'country' || open)) {
      if (next.kind === 'country' && next.form === 'name' && covering[end - 1]?.kind === 'sector') return end;
      end = next.end;
      open = describes(next);
      continue;
    }
    if (word.glued) {
      end++;
      open = true;
      continue;
    }
    if (!open) return end;
    let skip = end;
    while (skip < end + 2 && isFiller(source, skip)) skip++;
    const beyond = covering[skip];
    if (skip === end || !isParty(beyond) || (beyond.kind === 'country' && beyond.form === 'name')) return end;
    end = beyond.end;
    open = describes(beyond);
  }
}

function fullEndOf(source: Source, end: number): number {
  const { text, covering } = source;
  if (!ATTACHING.test(text.words[end]?.norm ?? '')) return end;
  let at = end + 1;
  for (let step = 0; step < 3 && at < text.words.length; step++) {
    const word = text.words[at]!;
    if (isParty(covering[at]) || POSSESSIVE_PRONOUNS.has(word.norm)) return endOf(source, at);
    if (!DETERMINERS.has(word.norm) && !isFiller(source, at)) return end;
    at++;
  }
  return end;
}

/** All phrases of a text that name a party or refer to one, in text order. */
export function findChunks(source: Source): Chunk[] {
  const { text, covering } = source;
  const chunks: Chunk[] = [];
  for (let at = 0; at < text.words.length;) {
    const word = text.words[at]!;
    const starts =
      isParty(covering[at]) || (!covering[at] && pronounKind(word.norm) !== null && word.norm !== 'that');
    if (!starts || !text.readable[at]) {
      at++;
      continue;
    }
    const owns = POSSESSIVE_PRONOUNS.has(word.norm) || isParty(covering[at]);
    const end = owns ? endOf(source, at) : at + 1;
    const headed = covering[end - 1]?.kind === 'sector';
    chunks.push({ first: at, end, fullEnd: headed ? fullEndOf(source, end) : end });
    at = end;
  }
  return chunks;
}
