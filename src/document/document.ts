import type { Day } from '../codebook/day.ts';

/**
 * What a stretch of the text is. `body`, `caption` and `pullout` (a standfirst, or words pulled out of the text) are
 * read; `dateline`, `byline` and `credit` (boilerplate too) never are; `title` and `heading` give context, and are read
 * only where the document has no body.
 */
export type BlockKind =
  'title' | 'heading' | 'dateline' | 'byline' | 'credit' | 'caption' | 'pullout' | 'body';

/** One sentence of a block. Offsets count UTF-16 units of `Document.text`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text with one role, in text order, never overlapping. A paragraph is one body block. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** True where the same words are read elsewhere in the text (a caption printed twice, a pull-out): not read here. */
  readonly repeated: boolean;
  readonly sentences: readonly Sentence[];
}

/** One text with what is known of its publication. Everything later points into `text`, which is never changed. */
export interface Document {
  /** Given by the source, else the first 16 hex digits of SHA-256 over title and text. */
  readonly id: string;
  /** What the user named: a path, an address, `-`; with `#line` for one of several in a file. */
  readonly source: string;
  readonly title: string | null;
  readonly published: Day | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly byline: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What is known of a document beside its words. */
export type DocumentSummary = Pick<Document, 'id' | 'source' | 'title' | 'published' | 'outlet' | 'url'>;

/** The document without its words, for listing beside what was read from it. */
export const summaryOf = ({ id, source, title, published, outlet, url }: Document): DocumentSummary => ({
  id,
  source,
  title,
  published,
  outlet,
  url,
});

/** The blocks whose sentences are read for events, in text order. */
export function readableBlocks(document: Document): readonly Block[] {
  const kinds: readonly BlockKind[] = document.blocks.some((block) => block.kind === 'body')
    ? ['body', 'caption', 'pullout']
    : ['title', 'heading', 'caption', 'pullout'];
  return document.blocks.filter((block) => kinds.includes(block.kind) && !block.repeated);
}
