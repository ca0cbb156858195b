import { createHash } from 'node:crypto';
import type { Day } from '../codebook/day.ts';
import type { Document } from './document.ts';
import { layOut } from './layout/layout.ts';
import { paragraphsOf, type Paragraph } from './layout/paragraphs.ts';
import { dayInText } from './published.ts';

/** A text with what its source tells of it; everything but the text may be unknown. */
export interface TextSource {
  readonly text: string;
  readonly id?: string | null | undefined;
  readonly source?: string | undefined;
  readonly title?: string | null | undefined;
  readonly published?: Day | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly byline?: string | null | undefined;
  /** How the format parts the text; defaults to lines and blank lines. */
  readonly paragraphs?: readonly Paragraph[] | undefined;
}

const idOf = (title: string | null, text: string): string =>
  createHash('sha256')
    .update(`${title ?? ''}\n${text}`)
    .digest('hex')
    .slice(0, 16);

/**
 * Lays a text out as a document. Line ends become `\n`; nothing else of the text is changed. What the source does not
 * tell, the text may: its headline, its byline, the day in its dateline.
 */
export function documentFromText(from: TextSource): Document {
  const text = from.text.replace(/\r\n?/g, '\n');
  const known = { title: from.title ?? null, byline: from.byline ?? null };
  const { blocks, title, byline } = layOut(text, from.paragraphs ?? paragraphsOf(text), known);
  const url = from.url ?? null;
  return {
    id: from.id ?? idOf(known.title ?? title, text),
    source: from.source ?? '-',
    title: known.title ?? title,
    published: from.published ?? dayInText(text, blocks, url),
    outlet: from.outlet ?? null,
    url,
    byline,
    text,
    blocks,
  };
}
