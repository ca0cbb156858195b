import type { Day } from '../../codebook/day.ts';
import { dayOfHead } from '../published.ts';

/** As much of the DOM as metadata needs. */
export interface HtmlElement {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
  remove(): void;
}
export interface HtmlPage {
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** What a page says of itself; null where it does not. */
export interface HtmlMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: Day | null;
  /** The page's own address, as it wishes to be cited. */
  readonly url: string | null;
}

/** Names of meta tags (as `name`, `property` or `itemprop`) in the order in which they are trusted. */
const TITLE_TAGS = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline'];
const BYLINE_TAGS = ['author', 'byl', 'parsely-author', 'article:author', 'dc.creator', 'sailthru.author'];
const OUTLET_TAGS = [
  'og:site_name',
  'application-name',
  'publisher',
  'dc.publisher',
  'apple-mobile-web-app-title',
];
const DAY_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'date',
];
const ARTICLE_TYPE = /Article|BlogPosting|Report|LiveBlog/;

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const nonEmpty = (text: unknown): string | null =>
  typeof text === 'string' && text.trim() !== '' ? text.replace(/\s+/g, ' ').trim() : null;

/** The objects of a JSON-LD script, those inside lists and graphs included; none where it is broken. */
function objectsOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (!isJson(value)) return [];
  return [value, ...objectsOf(value['@graph'])];
}

function parsed(script: HtmlElement): unknown {
  try {
    return JSON.parse((script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')) as unknown;
  } catch {
    return null;
  }
}

const dataScripts = (page: HtmlPage): readonly HtmlElement[] => [
  ...page.querySelectorAll('script[type="application/ld+json"]'),
];

/** Takes the broken JSON-LD out of a page: who reads on would only complain of it. */
export const removeBrokenData = (page: HtmlPage): void =>
  dataScripts(page)
    .filter((script) => parsed(script) === null)
    .forEach((script) => script.remove());

function articleData(page: HtmlPage): Json {
  const objects = dataScripts(page).flatMap((script) => objectsOf(parsed(script)));
  return objects.find((object) => ARTICLE_TYPE.test(String(object['@type']))) ?? {};
}

/** The names of a person, an organisation or a list of them. */
function namesOf(value: unknown): string | null {
  if (Array.isArray(value)) return nonEmpty(value.map(namesOf).filter(Boolean).join(', '));
  return nonEmpty(isJson(value) ? value['name'] : value);
}

function metaTags(page: HtmlPage): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content], [itemprop][content]')) {
    const content = nonEmpty(tag.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== null && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

function firstAttribute(page: HtmlPage, selector: string, attribute: string): string | null {
  const [element] = page.querySelectorAll(selector);
  return nonEmpty(element?.getAttribute(attribute));
}

const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

/** Reads JSON-LD first, then meta tags, then elements: the order in which pages keep them right. */
export function metadataOf(page: HtmlPage): HtmlMetadata {
  const article = articleData(page);
  const tags = metaTags(page);
  const tag = (names: readonly string[]): string | null =>
    names.map((name) => tags.get(name)).find((content) => content !== undefined && !isAddress(content)) ??
    null;
  const days = [
    nonEmpty(article['datePublished']),
    ...DAY_TAGS.map((name) => tags.get(name) ?? null),
    firstAttribute(page, 'time[itemprop="datePublished"], time[pubdate]', 'datetime'),
    firstAttribute(page, 'article time[datetime], header time[datetime], time[datetime]', 'datetime'),
  ];
  const byline = namesOf(article['author']) ?? tag(BYLINE_TAGS);
  return {
    title: nonEmpty(article['headline']) ?? tag(TITLE_TAGS),
    byline: byline?.replace(/^by\s+/i, '') ?? null,
    outlet: tag(OUTLET_TAGS) ?? namesOf(article['publisher']),
    published: days.map((day) => dayOfHead(day ?? '')).find((day) => day !== null) ?? null,
    url: firstAttribute(page, 'link[rel="canonical"]', 'href') ?? tags.get('og:url') ?? null,
  };
}
