import type { BlockKind } from '../document.ts';
import { paragraphsOf, type Paragraph } from '../layout/paragraphs.ts';

/** As much of the DOM as is read here: the library's own types need those of a browser. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** The words of a page with its paragraphs as its elements part them. */
export interface HtmlText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

interface HtmlBlock {
  readonly text: string;
  readonly hint: BlockKind | null;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const UNREAD = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH BUTTON SELECT FORM NAV IFRAME OBJECT AUDIO VIDEO CANVAS HEAD'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const HEADINGS = new Set('H1 H2 H3 H4 H5 H6'.split(' '));

const hintOf = (name: string): BlockKind | null =>
  HEADINGS.has(name) ? 'heading' : name === 'FIGCAPTION' ? 'caption' : null;

/** True where elements are nested deeper than `limit`: no page for people is, and those made to be are slow to read. */
export function isDeeperThan(root: HtmlNode, limit: number): boolean {
  let level: readonly HtmlNode[] = [root];
  for (let depth = 0; depth <= limit && level.length > 0; depth += 1) {
    level = level.flatMap((node) => [...node.childNodes]).filter((node) => node.nodeType === ELEMENT_NODE);
  }
  return level.length > 0;
}

/** White space as a browser shows it: runs are one space, only `<br>` (here `\n`) breaks a line. */
const shown = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Walks the elements and closes a block at each edge of one that is not inline, so that no two paragraphs are fused. */
class BlockWalker {
  readonly blocks: HtmlBlock[] = [];
  private words = '';

  walk(node: HtmlNode, hint: BlockKind | null): void {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT_NODE) this.words += (child.textContent ?? '').replace(/\s+/g, ' ');
      else if (child.nodeType === ELEMENT_NODE) this.walkElement(child, hint);
    }
  }

  private walkElement(element: HtmlNode, hint: BlockKind | null): void {
    const name = element.nodeName.toUpperCase();
    if (UNREAD.has(name)) return;
    if (name === 'BR') {
      this.words += '\n';
    } else if (INLINE.has(name)) {
      this.walk(element, hint);
    } else {
      this.close(hint);
      const inner = hintOf(name) ?? hint;
      this.walk(element, inner);
      this.close(inner);
    }
  }

  close(hint: BlockKind | null): void {
    const text = shown(this.words);
    this.words = '';
    if (text !== '') this.blocks.push({ text, hint });
  }
}

function paragraphsOfBlock(block: HtmlBlock, offset: number): readonly Paragraph[] {
  const whole: Paragraph = { start: 0, end: block.text.length, hint: block.hint, follows: false };
  const found = block.hint === null ? paragraphsOf(block.text) : [whole];
  return found.map((paragraph) => ({
    ...paragraph,
    start: paragraph.start + offset,
    end: paragraph.end + offset,
  }));
}

/** The text below a node, its blocks parted by blank lines, with the paragraphs in it. */
export function textOfHtml(root: HtmlNode): HtmlText {
  const walker = new BlockWalker();
  walker.walk(root, null);
  walker.close(null);
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  for (const block of walker.blocks) {
    paragraphs.push(...paragraphsOfBlock(block, offset));
    offset += block.text.length + 2;
  }
  return { text: walker.blocks.map((block) => block.text).join('\n\n'), paragraphs };
}
