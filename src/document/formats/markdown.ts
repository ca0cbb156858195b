import type { BlockKind } from '../document.ts';
import type { TextSource } from '../from-text.ts';
import { paragraphsOf, type Paragraph } from '../layout/paragraphs.ts';
import { dayOfHead } from '../published.ts';

type Head = Pick<TextSource, 'title' | 'published' | 'outlet' | 'url' | 'byline'>;

const FRONT_MATTER = /^---[^\S\n]*\n([^]*?)\n---[^\S\n]*(?:\n|$)/;
const FIELDS: Readonly<Record<string, keyof Head>> = {
  title: 'title',
  date: 'published',
  published: 'published',
  author: 'byline',
  byline: 'byline',
  url: 'url',
  source: 'url',
  outlet: 'outlet',
  site: 'outlet',
};

/** Marks in front of the words of a line: headings, quotes, list items, pictures, rules. */
const HEADING = /^#{1,6}[^\S\n]+/;
const QUOTE_OR_ITEM = /^(?:>[^\S\n]?)+|^(?:[-*+]|\d{1,3}[.)])[^\S\n]+/;
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/;

/** `key: value` lines in front of the text, as note-taking programs and web clippers write them. */
function headOf(frontMatter: string): Head {
  const head: Record<string, string> = {};
  for (const line of frontMatter.split('\n')) {
    const [, key = '', value = ''] = /^(\w+):\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
    const field = FIELDS[key.toLowerCase()];
    if (field && value !== '') head[field] ??= value;
  }
  return { ...head, published: dayOfHead(head['published'] ?? '') };
}

function withoutMarks(text: string, paragraph: Paragraph, isFirstHeading: boolean): Paragraph {
  const words = text.slice(paragraph.start, paragraph.end);
  const heading = HEADING.exec(words);
  const marks = heading ?? QUOTE_OR_ITEM.exec(words);
  const headingKind: BlockKind = isFirstHeading && heading?.[0].trim() === '#' ? 'title' : 'heading';
  const hint = heading ? headingKind : PICTURE.test(words) ? 'credit' : null;
  return { ...paragraph, start: paragraph.start + (marks?.[0].length ?? 0), hint };
}

/** Reads Markdown. The text stays as it is; the blocks leave out its marks. */
export function readMarkdown(text: string): TextSource {
  const frontMatter = FRONT_MATTER.exec(text);
  const bodyStart = frontMatter?.[0].length ?? 0;
  const raw = paragraphsOf(text.slice(bodyStart)).map((paragraph) => ({
    ...paragraph,
    start: paragraph.start + bodyStart,
    end: paragraph.end + bodyStart,
  }));
  const firstHeading = raw.find(({ start, end }) => HEADING.test(text.slice(start, end)));
  const paragraphs = raw.map((paragraph) => withoutMarks(text, paragraph, paragraph === firstHeading));
  return { text, paragraphs, ...headOf(frontMatter?.[1] ?? '') };
}
