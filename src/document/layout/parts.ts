import type { BlockKind } from '../document.ts';
import { isBoilerplate } from './boilerplate.ts';
import { bylineNames, isAddressLine } from './byline.ts';
import { captionLabelLength, creditTailStart, isCaptionLabel, isCreditLine } from './credit.ts';
import { datelineLength, isDateLine } from './dateline.ts';
import type { Paragraph } from './paragraphs.ts';
import { wordsOf } from './words.ts';

/** A stretch on its way to a block: its role is null while nothing has told it. */
export interface Part {
  readonly kind: BlockKind | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly repeated: boolean;
  /** True where no blank line parts it from the part before. */
  readonly follows: boolean;
  /** For the credit of a picture whose caption is a paragraph of its own: on which side that stands. */
  readonly captionStands: 'before' | 'behind' | null;
  /** True for a dateline with a body behind it in the same paragraph. */
  readonly opensBody: boolean;
}

const CAPTION_WORDS_MAX = 90;

type Cut = Partial<Pick<Part, 'kind' | 'captionStands' | 'opensBody'>>;

/** Cuts a paragraph at the given offsets; white space at the cuts belongs to no part. */
function cut(
  text: string,
  paragraph: Paragraph,
  offsets: readonly number[],
  roles: readonly Cut[],
): readonly Part[] {
  const bounds = [0, ...offsets, paragraph.end - paragraph.start].map((offset) => paragraph.start + offset);
  return roles.flatMap((role, index) => {
    const raw = text.slice(bounds[index]!, bounds[index + 1]!);
    const start = bounds[index]! + raw.length - raw.trimStart().length;
    const words = raw.trim();
    if (words === '') return [];
    const part = { kind: null, repeated: false, captionStands: null, opensBody: false, ...role };
    return [
      {
        ...part,
        start,
        end: start + words.length,
        text: words,
        follows: start > paragraph.start || paragraph.follows,
      },
    ];
  });
}

/** A label in front and a credit behind make a caption of what stands between them. */
function captionParts(text: string, paragraph: Paragraph, words: string): readonly Part[] | null {
  const label = captionLabelLength(words);
  const tail = creditTailStart(words);
  const inner = words.slice(label, tail ?? words.length);
  if ((label === 0 && tail === null) || wordsOf(inner).length > CAPTION_WORDS_MAX) return null;
  const credit: Cut = { kind: 'credit' };
  return cut(text, paragraph, [label, tail ?? words.length], [credit, { kind: 'caption' }, credit]);
}

/** What the words of a paragraph tell by themselves, without its neighbours. */
export function partsOf(text: string, paragraph: Paragraph): readonly Part[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const whole = (role: Cut): readonly Part[] => cut(text, paragraph, [], [role]);
  const { hint } = paragraph;
  if (hint === 'title' || hint === 'heading' || hint === 'byline' || hint === 'credit')
    return whole({ kind: hint });
  if (isCaptionLabel(words)) return whole({ kind: 'credit', captionStands: 'behind' });
  if (isCreditLine(words)) return whole({ kind: 'credit', captionStands: 'before' });
  if (isBoilerplate(words) || isAddressLine(words)) return whole({ kind: 'credit' });
  if (isDateLine(words)) return whole({ kind: 'dateline' });
  if (bylineNames(words) !== null) return whole({ kind: 'byline' });
  const caption = captionParts(text, paragraph, words);
  if (caption) return caption;
  const dateline = datelineLength(words);
  if (dateline > 0)
    return cut(text, paragraph, [dateline], [{ kind: 'dateline', opensBody: true }, { kind: 'body' }]);
  return whole({ kind: hint });
}
