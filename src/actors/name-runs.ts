import type { DocumentWords } from './document-words.ts';
import type { Element, NameElement } from './element.ts';
import type { ActorLexicon } from './lexicon/lexicon.ts';
import { isWordLike } from './words.ts';

const PARTICLE =
  /^(de|del|della|di|da|do|dos|das|du|des|la|le|van|von|der|den|bin|ibn|al|el|e|y|ag|ould|abu|of)$/;

/** Words that name nobody alone: "the Council", "the Bay". */
const PLAIN_KINDS = ['geography', 'group', 'organisation', 'party', 'media', 'stateword'];

/** A run of capitalised words that no list has, with what stands before and after it. */
export type NameRun = NameElement;

function isNameWord(
  text: DocumentWords,
  at: number,
  taken: readonly boolean[],
  common: ReadonlySet<string>,
): boolean {
  const word = text.words[at];
  if (!word || taken[at] || !text.readable[at] || !isWordLike(word)) return false;
  if (word.glued && at > 0 && !taken[at - 1]) return text.words[at - 1]!.capital || word.capital;
  return word.capital && !common.has(word.norm);
}

/** Finds runs of unknown capitalised words: names of persons, places, groups and countries that the text brings. */
export function findNameRuns(
  text: DocumentWords,
  elements: readonly Element[],
  lexicon: ActorLexicon,
): NameRun[] {
  const taken = text.words.map(() => false);
  for (const element of elements) taken.fill(true, element.first, element.end);
  const common = new Set([...lexicon.nameWords.get('common')!, ...lexicon.nameWords.get('calendar')!]);
  const plain = new Set(PLAIN_KINDS.flatMap((kind) => [...(lexicon.nameWords.get(kind) ?? [])]));
  const isName = (at: number): boolean => isNameWord(text, at, taken, common);
  const runs: NameRun[] = [];
  for (let at = 0; at < text.words.length; at++) {
    if (!isName(at)) continue;
    let end = at + 1;
    for (;;) {
      const sameSentence = text.sentenceOf[end] === text.sentenceOf[at];
      if (sameSentence && isName(end)) end++;
      else if (
        PARTICLE.test(text.words[end]?.norm ?? '') &&
        text.words[end]!.norm !== 'of' &&
        isName(end + 1)
      )
        end += 2;
      else break;
    }
    const alone = end === at + 1 && plain.has(text.words[at]!.norm);
    if (alone) continue;
    const key = text.words
      .slice(at, end)
      .map((word) => word.norm)
      .join(' ');
    runs.push({ kind: 'name', first: at, end, key });
    at = end - 1;
  }
  return runs;
}
