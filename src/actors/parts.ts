import type { Element } from './element.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  COUNTS,
  DETERMINERS,
  LEANING,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  pronounKind,
  RELATIVES,
  SPONSORED,
  type PronounKind,
} from './grammar.ts';
import type { Word } from './words.ts';

/** One step of a phrase as the interpreter reads it. */
export type Part =
  | { readonly kind: 'element'; readonly element: Element; readonly owns: boolean }
  | { readonly kind: 'pronoun'; readonly pronoun: PronounKind; readonly owns: boolean; readonly word: number }
  | { readonly kind: 'count'; readonly count: number; readonly universal: boolean; readonly word: number }
  | { readonly kind: 'determiner'; readonly norm: string; readonly definite: boolean; readonly word: number }
  | { readonly kind: 'preposition'; readonly norm: string; readonly word: number }
  | { readonly kind: 'conjunction' | 'comma' | 'stop'; readonly word: number }
  | { readonly kind: 'word'; readonly norm: string; readonly word: number };

/** The words that a phrase is made of, with what is known about each. */
export interface PhraseSource {
  readonly words: readonly Word[];
  /** The element that covers a word. */
  readonly covering: readonly (Element | undefined)[];
}

function plainPart(source: PhraseSource, at: number, isLast: boolean): Part {
  const word = source.words[at]!;
  const { norm } = word;
  const pronoun = pronounKind(norm);
  if (pronoun && norm !== 'that')
    return { kind: 'pronoun', pronoun, owns: !isLast && POSSESSIVE_PRONOUNS.has(norm), word: at };
  if (COUNTS.has(norm)) {
    const universal = UNIVERSAL.test(norm);
    return { kind: 'count', count: COUNTS.get(norm)!, universal, word: at };
  }
  if (DETERMINERS.has(norm))
    return { kind: 'determiner', norm, definite: /^(the|this|that|these|those)$/.test(norm), word: at };
  if (PREPOSITIONS.has(norm) && !word.glued) return { kind: 'preposition', norm, word: at };
  if (CONJUNCTIONS.has(norm) && !word.glued) return { kind: 'conjunction', word: at };
  if (norm === ',') return { kind: 'comma', word: at };
  if (RELATIVES.has(norm) || AUXILIARIES.has(norm)) return { kind: 'stop', word: at };
  return { kind: 'word', norm, word: at };
}

/** "Russian-backed" and "pro-Russian" describe, but name no owner. */
function isTakenBack(source: PhraseSource, element: Element): boolean {
  if (element.kind !== 'country' && element.kind !== 'body') return false;
  const next = source.words[element.end];
  if (next?.glued && SPONSORED.has(next.norm)) return true;
  const first = source.words[element.first]!;
  return first.glued && LEANING.has(source.words[element.first - 1]?.norm ?? '');
}

/** Cuts the words from `first` to `end` into parts. */
export function partsOf(source: PhraseSource, first: number, end: number): Part[] {
  const parts: Part[] = [];
  for (let at = first; at < end;) {
    const element = source.covering[at];
    if (!element || element.kind === 'ignored') {
      if (source.words[at]!.norm !== "'s") parts.push(plainPart(source, at, at + 1 === end));
      at++;
      continue;
    }
    const stop = Math.min(element.end, end);
    const owns = source.words[stop]?.norm === "'s" && stop < end;
    if (!isTakenBack(source, element)) parts.push({ kind: 'element', element, owns });
    at = Math.max(stop, at + 1);
  }
  return parts;
}

const UNIVERSAL = /^(both|each|either|neither)$/;
const ALLEGIANCE = /^(loyal|close|faithful|allied|linked|aligned)$/;

/** The part before the first preposition, relative clause or second determiner, and what follows it. */
export function splitAtComplement(parts: readonly Part[]): {
  core: readonly Part[];
  preposition: string | null;
  complement: readonly Part[];
} {
  let seen = false;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (part.kind === 'stop' && seen) return { core: parts.slice(0, at), preposition: null, complement: [] };
    const before = parts[at - 1];
    if (
      part.kind === 'preposition' &&
      part.norm === 'to' &&
      before?.kind === 'word' &&
      ALLEGIANCE.test(before.norm)
    )
      return { core: parts.slice(0, at - 1), preposition: 'loyal to', complement: parts.slice(at + 1) };
    if (part.kind === 'preposition' && seen)
      return { core: parts.slice(0, at), preposition: part.norm, complement: parts.slice(at + 1) };
    const previous = parts[at - 1];
    if (part.kind === 'determiner' && seen && previous?.kind === 'word')
      return { core: parts.slice(0, at), preposition: 'with', complement: parts.slice(at) };
    if (part.kind !== 'determiner' && part.kind !== 'preposition') seen = true;
  }
  return { core: parts, preposition: null, complement: [] };
}

/** Cuts at "and" and commas. */
export function conjunctsOf(parts: readonly Part[]): Part[][] {
  const conjuncts: Part[][] = [[]];
  for (const part of parts) {
    if (part.kind === 'conjunction' || part.kind === 'comma') conjuncts.push([]);
    else conjuncts.at(-1)!.push(part);
  }
  return conjuncts.filter((conjunct) => conjunct.length > 0);
}
