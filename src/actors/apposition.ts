import type { Chunk } from './chunks.ts';
import type { DocumentWords } from './document-words.ts';
import type { History } from './history.ts';
import type { Interpreter } from './interpreter.ts';
import type { Meaning } from './meaning.ts';

/** The longest explanation that is read after a name. */
const MOST_WORDS = 14;

/** "its premier, Ana Ruiz,": the phrase before the comma tells who the name is. */
function toldBefore(
  text: DocumentWords,
  chunk: Chunk,
  previous: Chunk | undefined,
  history: History,
): Meaning | null {
  const comma = chunk.first - 1;
  const past = history.mentions.at(-1);
  if (text.words[comma]?.norm !== ',' || !previous || past?.noun !== 'person') return null;
  if (past.sentence !== text.sentenceOf[chunk.first]) return null;
  if (previous.fullEnd !== comma && previous.end !== comma) return null;
  const { codes, female, heads } = past;
  return { codes, female, heads, by: 'introduction', noun: 'person' };
}

/** "Lin Jian, a spokesman for …,": the phrase after the comma does. */
function toldAfter(text: DocumentWords, chunk: Chunk, interpreter: Interpreter): Meaning | null {
  if (text.words[chunk.end]?.norm !== ',') return null;
  const first = chunk.end + 1;
  const inSentence = (at: number): boolean => text.sentenceOf[at] === text.sentenceOf[chunk.first];
  let end = first;
  while (end < first + MOST_WORDS && inSentence(end) && !/^[,;:.]$/.test(text.words[end]!.norm)) end++;
  const told = interpreter.interpret(first, end);
  if (told.noun !== 'person' || told.codes.length !== 1 || told.by === 'office') return null;
  return { ...told, by: 'introduction' };
}

/** Who a name is by the explanation beside it; null where there is none. */
export function explainName(
  text: DocumentWords,
  chunk: Chunk,
  previous: Chunk | undefined,
  known: { readonly history: History; readonly interpreter: Interpreter },
): Meaning | null {
  return toldBefore(text, chunk, previous, known.history) ?? toldAfter(text, chunk, known.interpreter);
}
