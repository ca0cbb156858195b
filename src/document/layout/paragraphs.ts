import type { BlockKind } from '../document.ts';
import { standsAlone } from './line-roles.ts';

/** A stretch of the text that belongs together, before its role is known. Starts and ends with no white space. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** What the format says of it (`<h2>`, `<figcaption>`, `# `); null where it says nothing. */
  readonly hint: BlockKind | null;
  /** True where no blank line parts it from the paragraph before. */
  readonly follows: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

const WRAP_WIDTH_MAX = 120;
const WRAPPED_SHARE_MIN = 0.4;
const SENTENCE_END = /[.!?…:][\p{Pf}\p{Pe}"']*$/u;
const BULLET = /^[-*+•▪●‣]\s+/;
const LIST_ITEM = /^(?:[-*+•▪●‣]|\d{1,3}[.)])\s/;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const start = at + raw.length - raw.trimStart().length;
    lines.push({ start, end: Math.max(start, at + raw.trimEnd().length) });
    at += raw.length + 1;
  }
  return lines;
}

const runsOn = (line: string, next: string): boolean => !SENTENCE_END.test(line) && /^\p{Ll}/u.test(next);

/** Hard-wrapped text: lines of one narrow width, many of them broken in the middle of a sentence. */
function wrapWidthOf(lines: readonly string[]): number | null {
  const filled = lines
    .map((line, index) => [line, lines[index + 1] ?? ''] as const)
    .filter(([a, b]) => a && b);
  const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  const broken = filled.filter(([line, next]) => runsOn(line, next)).length;
  return filled.length > 1 && width <= WRAP_WIDTH_MAX && broken / filled.length >= WRAPPED_SHARE_MIN
    ? width
    : null;
}

/** True where `next` is the rest of the paragraph that `line` belongs to. */
function continues(line: string, next: string, wrapWidth: number | null): boolean {
  if (line === '' || next === '' || LIST_ITEM.test(next) || standsAlone(line) || standsAlone(next))
    return false;
  if (runsOn(line, next)) return true;
  const firstWord = /^\S+/.exec(next)?.[0] ?? '';
  return wrapWidth !== null && line.length + 1 + firstWord.length > wrapWidth;
}

/**
 * Parts plain text into paragraphs: at blank lines, and at line ends unless the lines are only wrapped. Bullets belong
 * to no paragraph.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const lines = linesOf(text);
  const words = lines.map((line) => text.slice(line.start, line.end));
  const wrapWidth = wrapWidthOf(words);
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.start === line.end) continue;
    const before = words[index - 1] ?? '';
    if (continues(before, words[index]!, wrapWidth)) {
      paragraphs.push({ ...paragraphs.pop()!, end: line.end });
    } else {
      const bullet = BULLET.exec(words[index]!)?.[0].length ?? 0;
      paragraphs.push({ start: line.start + bullet, end: line.end, hint: null, follows: before !== '' });
    }
  }
  return paragraphs;
}
