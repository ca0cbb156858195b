import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { InputFailure } from '../../failure.ts';
import type { TextSource } from '../from-text.ts';
import { wordsOf } from '../layout/words.ts';
import { dayInAddress } from '../published.ts';
import { isDeeperThan, textOfHtml, type HtmlNode, type HtmlText } from './html-blocks.ts';
import { metadataOf, removeBrokenData, type HtmlPage } from './html-metadata.ts';

const MAIN_TEXT_WORDS_MIN = 5;
const DEPTH_MAX = 250;
/** Stands in for an address where there is none: the library warns on the console of one that is missing or broken. */
const NO_ADDRESS = 'http://localhost/';

const NO_TEXT_REMEDY =
  'It may be made by scripts or stand behind a login: open it in a browser, save its text and give that file.';

/** The parts of the document that are used here; the libraries' own types need those of a browser. */
type Page = HtmlPage & { readonly documentElement: HtmlNode };

/** A fragment becomes the body of a page: the parser makes none of it. */
function pageOf(html: string): Page {
  const page: { readonly documentElement: HtmlNode | null } = parseHTML(html).document;
  if (page.documentElement?.nodeName.toUpperCase() === 'HTML') return page as Page;
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document as unknown as Page;
}

/** The main text, without what stands around it; the address helps to tell the two apart. The page is used up by it. */
async function mainTextOf(page: Page, address: string | null): Promise<HtmlText & { title: string | null }> {
  removeBrokenData(page);
  // Never asks the network for what the page lacks: nothing is fetched that the user has not named.
  const found = await Defuddle(page as never, address ?? NO_ADDRESS, { useAsync: false });
  return { ...textOfHtml(pageOf(found.content).documentElement), title: found.title || null };
}

const hasMainText = ({ text, paragraphs }: HtmlText): boolean =>
  paragraphs.some(
    ({ start, end, hint }) => hint === null && wordsOf(text.slice(start, end)).length >= MAIN_TEXT_WORDS_MIN,
  );

/** Documents of a page are cited by the address it was read from, else by the one it names itself. */
function addressOf(readFrom: string | null, page: string | null): string | null {
  return readFrom ?? (page !== null && /^https?:\/\//.test(page) && URL.canParse(page) ? page : null);
}

/** Reads a page: its main text by paragraphs, and what it says of title, writer, outlet and day. */
export async function readHtml(
  html: string,
  source: string,
  url: string | null,
): Promise<TextSource | InputFailure> {
  try {
    const page = pageOf(html);
    if (isDeeperThan(page.documentElement, DEPTH_MAX)) {
      return new InputFailure(source, `its elements are nested more than ${DEPTH_MAX} deep`, NO_TEXT_REMEDY);
    }
    const metadata = metadataOf(page);
    const address = addressOf(url, metadata.url);
    const main = await mainTextOf(page, address);
    if (!hasMainText(main)) return new InputFailure(source, 'the page has no main text', NO_TEXT_REMEDY);
    const { text, paragraphs } = main;
    const { byline, outlet } = metadata;
    const title = metadata.title ?? main.title;
    const published = metadata.published ?? dayInAddress(address ?? '');
    return { source, text, paragraphs, title, byline, outlet, published, url: address };
  } catch (error) {
    return new InputFailure(source, `the page cannot be read (${(error as Error).message})`, NO_TEXT_REMEDY);
  }
}
