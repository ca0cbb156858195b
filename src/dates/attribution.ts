import type { Span } from '../reading/reading.ts';
import { SPEECH_VERB } from './clause-words.ts';

const SOURCE_NAMED = /^\s*according to\b/;
/** Nothing more is told behind the verb: the stretch ends, or goes on with where, when and how it was said. */
const NOTHING_TOLD = /^\s*(?:$|(?:in|on|at|to|by|late|early|later|earlier)\b(?!.*\bthat\b))/;

/**
 * True where what follows a comma only names the source: ", the agency said on Tuesday", ", according to the army".
 * `rest` is the text behind the comma, which stands at `comma`; something must have been told before it.
 */
export function isAttribution(rest: string, comma: number, triggers: readonly Span[]): boolean {
  const stretch = /^[^,;.”]*/.exec(rest)?.[0] ?? '';
  if (SOURCE_NAMED.test(stretch)) return true;
  const told = triggers.some(({ start }) => start > comma && start < comma + stretch.length);
  if (told || !triggers.some(({ end }) => end <= comma)) return false;
  const verb = [...stretch.matchAll(/\b\p{L}+\b/gu)].find(([word]) => SPEECH_VERB.test(word));
  if (verb === undefined) return false;
  const begins = stretch.trimStart().startsWith(verb[0]);
  return begins || NOTHING_TOLD.test(stretch.slice(verb.index + verb[0].length));
}
