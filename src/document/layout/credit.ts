import credits from '../../../data/document/credits.json' with { type: 'json' };
import { anyOf } from '../../any-of.ts';

/** Credits of photographs, maps and films: who made them, never what they show. */

const CREDIT_LENGTH_MAX = 140;
const CREDIT_WORDS_MAX = 16;
const SMALL_WORDS_MAX = 3;

const MARKER = anyOf(credits.markers);
const AGENCY = `${anyOf(credits.agencies)}(?![\\p{L}\\p{N}])`;
const NAME = `\\p{Lu}[\\p{L}\\p{M}.’'-]*`;
const NAMES = `${NAME}(?: (?:${NAME}|de|van|von|al|bin|for|via|and)){0,8}`;
const OF_AGENCY = `(?:${NAMES} ?\\/ ?(?:${NAMES} ?\\/ ?)?(?:via )?${AGENCY}|${AGENCY} ?\\/ ?${NAMES}|${AGENCY})(?:[ ,/]*(?:via|for|and)? ?${AGENCY})*(?:,? (?:file|pool|handout|archive))?`;
const MARKED = `${MARKER}(?:\\s*(?:\\.\\.\\.|…|:)\\s*| by )\\S.*|Image [Ss]ource, .*`;

const WHOLE_LINE = new RegExp(
  `^[(\\[|]?\\s*(?:${MARKED}|${OF_AGENCY}|${MARKER}|(?:[Cc]ourtesy|[Hh]andout) (?:of|via) .+)[)\\]]?\\.?$`,
  'u',
);
/** "…the border.Credit...Ada Orsk/Agency": the marker follows a sentence, a bar, or is glued to the word before. */
const MARKED_TAIL = new RegExp(
  `(?:(?<=[.!?”"’)\\]|]\\s?)|(?<=\\p{Ll}))${MARKER}\\s*(?:\\.\\.\\.|…|:).*$`,
  'u',
);
const BRACKETED_TAIL = new RegExp(
  `[(\\[](?:${MARKER}\\b.*|${OF_AGENCY}|${NAMES} ?\\/ ?${NAMES})[)\\]]\\.?$`,
  'u',
);
const AGENCY_TAIL = new RegExp(
  `(?<=[.!?”"’]\\s?)(?:${NAMES} ?\\/ ?(?:via )?${AGENCY}.*|${AGENCY} ?\\/ ?${NAMES}(?: ?\\/ ?${NAMES})?|© ?\\S.*)$`,
  'u',
);
const TAILS = [MARKED_TAIL, BRACKETED_TAIL, AGENCY_TAIL];

const isShort = (line: string): boolean =>
  line.length <= CREDIT_LENGTH_MAX && line.split(/\s+/).length <= CREDIT_WORDS_MAX;

/** "Photo: Soldiers on the way to the bridge" tells what it shows; a credit is made of names. */
const showsSomething = (line: string): boolean =>
  (line.match(/(?<=\s)\p{Ll}+(?!\S)/gu) ?? []).length > SMALL_WORDS_MAX;

/** True for a line that is a credit and nothing else: "Credit...Ada Orsk/Agency", "Getty Images", "Photo by Ada Orsk". */
export const isCreditLine = (line: string): boolean =>
  isShort(line) && WHOLE_LINE.test(line) && !showsSomething(line);

/** Where the credit at the end of a caption starts; null where it ends in none. */
export function creditTailStart(line: string): number | null {
  const from = Math.max(0, line.length - CREDIT_LENGTH_MAX);
  const ending = line.slice(from);
  const starts = TAILS.map((tail) => tail.exec(ending)?.index ?? -1).filter((start) => start >= 0);
  const start = starts.length > 0 ? Math.min(...starts) : 0;
  return start > 0 && isShort(ending.slice(start)) ? from + start : null;
}

const LABEL = anyOf(credits.captionLabels);
const PRINTED_LABEL = new RegExp(`^(?:${LABEL}\\s*:\\s*|FILE - |${LABEL} caption,?\\s+)(?=\\S)`, 'u');
const GLUED_LABEL = new RegExp(`^${LABEL}(?=\\p{Lu}\\p{Ll}|\\p{Lu} )`, 'u');

/** Length of the label in front of a caption, 0 for none: "FILE PHOTO: ", or "Image" glued to the first word. */
export function captionLabelLength(line: string): number {
  const match = PRINTED_LABEL.exec(line) ?? GLUED_LABEL.exec(line);
  const isName = credits.notLabels.some((name) => line.startsWith(name));
  return match && !isName ? match[0].length : 0;
}

/** True for a line with nothing but the label of the caption that follows. */
export const isCaptionLabel = (line: string): boolean => credits.captionLabels.includes(line);
