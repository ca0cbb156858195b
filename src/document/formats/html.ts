import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { InputFailure } from '../../failure.ts';
import type { TextSource } from '../from-text.ts';
import { wordsOf } from '../layout/words.ts';
import { dayInAddress } from '../published.ts';
import { isDeeperThan, textOfHtml, type HtmlNode, type HtmlText } from './html-blocks.ts';
import { metadataOf, type HtmlPage } from './html-metadata.ts';

const MAIN_TEXT_WORDS_MIN = 5;
const DEPTH_MAX = 250;

const NO_TEXT_REMEDY =
  'It may be made by scripts or stand behind a login: open it in a browser, save its text and give that file.';

/** The parts of the document that are used here; the libraries' own types need those of a browser. */
type Page = HtmlPage & { readonly body: HtmlNode };

const pageOf = (html: string): Page => parseHTML(html).document as unknown as Page;

/** The main text, without what stands around it; the address helps to tell the two apart. The page is used up by it. */
async function mainTextOf(page: Page, address: string | null): Promise<HtmlText & { title: string | null }> {
  // Never asks the network for what the page lacks: nothing is fetched that the user has not named.
  const found = await Defuddle(page as never, address ?? undefined, { useAsync: false });
  const content = pageOf(`<!doctype html><html><body>${found.content}</body></html>`).body;
  return { ...textOfHtml(content), title: found.title || null };
}

const hasMainText = ({ text, paragraphs }: HtmlText): boolean =>
  paragraphs.some(
    ({ start, end, hint }) => hint === null && wordsOf(text.slice(start, end)).length >= MAIN_TEXT_WORDS_MIN,
  );

/** Documents of a page are cited by the address it was read from, else by the one it names itself. */
function addressOf(readFrom: string | null, page: string | null): string | null {
  return readFrom ?? (page !== null && /^https?:\/\//.test(page) ? page : null);
}

/** Reads a page: its main text by paragraphs, and what it says of title, writer, outlet and day. */
export async function readHtml(
  html: string,
  source: string,
  url: string | null,
): Promise<TextSource | InputFailure> {
  try {
    const page = pageOf(html);
    if (isDeeperThan(page.body, DEPTH_MAX)) {
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
