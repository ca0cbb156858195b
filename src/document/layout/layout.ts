import type { Block, BlockKind } from '../document.ts';
import { splitSentences } from '../sentences/split.ts';
import { bylineNames, repeatsByline } from './byline.ts';
import { markCaptions } from './captions.ts';
import { markHeadings } from './headings.ts';
import type { Paragraph } from './paragraphs.ts';
import { partsOf, type Part } from './parts.ts';
import { markRepeats } from './repeats.ts';
import { markStandfirst } from './standfirst.ts';
import { markTitle } from './title.ts';

/** What the source tells beside the text; null where it does not. */
export interface KnownHead {
  readonly title: string | null;
  readonly byline: string | null;
}

/** Blocks with the title and byline that stand in the text, for sources that do not tell them. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly byline: string | null;
}

const NEVER_READ: ReadonlySet<BlockKind> = new Set(['dateline', 'byline', 'credit']);

function firstByline(parts: readonly Part[]): string | null {
  const line = parts.find((part) => part.kind === 'byline')?.text;
  return line === undefined ? null : (bylineNames(line) ?? line);
}

function markBylines(parts: readonly Part[], byline: string | null): readonly Part[] {
  if (byline === null) return parts;
  const isByline = (part: Part): boolean => part.kind === null && repeatsByline(part.text, byline);
  return parts.map((part) => (isByline(part) ? { ...part, kind: 'byline' } : part));
}

function blockOf(text: string, { kind, start, end, repeated }: Part): Block {
  const role = kind ?? 'body';
  return {
    kind: role,
    start,
    end,
    repeated,
    sentences: NEVER_READ.has(role) ? [] : splitSentences(text, start, end),
  };
}

/**
 * Tells the roles of the paragraphs. Bylines go first, since the title is sought among what is left; repeats come
 * before headings, since a pulled-out quote without a full stop looks like one; what nothing has claimed is body.
 */
export function layOut(text: string, paragraphs: readonly Paragraph[], known: KnownHead): Layout {
  const alone = paragraphs.flatMap((paragraph) => partsOf(text, paragraph));
  const byline = known.byline ?? firstByline(alone);
  const captioned = markCaptions(markBylines(alone, byline));
  const titled = markTitle(captioned, known.title);
  const parts = markStandfirst(markHeadings(markRepeats(titled)));
  return {
    blocks: parts.map((part) => blockOf(text, part)),
    title: parts.find((part) => part.kind === 'title')?.text ?? null,
    byline,
  };
}
