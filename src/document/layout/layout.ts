import type { Block, BlockKind } from '../document.ts';
import { splitSentences } from '../sentences/split.ts';
import { bylineIn, markBylines, markNamesBesideDates } from './bylines.ts';
import { markCaptions } from './captions.ts';
import { markHeadings } from './headings.ts';
import { markLinks } from './links.ts';
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
 * and standfirst before headings, since without a full stop they look like some; what nothing has claimed is body.
 */
export function layOut(text: string, paragraphs: readonly Paragraph[], known: KnownHead): Layout {
  const alone = paragraphs.flatMap((paragraph) => partsOf(text, paragraph));
  const captioned = markCaptions(markBylines(alone, known.byline));
  const titled = markNamesBesideDates(markTitle(captioned, known.title));
  const parts = markHeadings(markStandfirst(markRepeats(markLinks(titled))));
  return {
    blocks: parts.map((part) => blockOf(text, part)),
    title: parts.find((part) => part.kind === 'title')?.text ?? null,
    byline: known.byline ?? bylineIn(parts),
  };
}
