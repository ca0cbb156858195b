import type { Block } from '../document.ts';
import { splitSentences } from '../sentences/split.ts';
import type { Paragraph } from './paragraphs.ts';

export const layOut = (text: string, paragraphs: readonly Paragraph[]): readonly Block[] =>
  paragraphs.map(({ start, end, hint }) => ({
    kind: hint ?? 'body',
    start,
    end,
    repeated: false,
    sentences: splitSentences(text, start, end),
  }));
