import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { metadataOf, type HtmlMetadata, type HtmlPage } from '../../../src/document/formats/html-metadata.ts';

const metadataIn = (head: string, body = ''): HtmlMetadata =>
  metadataOf(
    parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document as unknown as HtmlPage,
  );

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Regent halts plan',
  datePublished: '2021-03-03T22:10:00-05:00',
  author: [{ '@type': 'Person', name: 'Ada Orsk' }, { name: 'Ben Vey' }],
  publisher: { '@type': 'Organization', name: 'The Strelsau Courier' },
};

describe('metadataOf', () => {
  it('reads JSON-LD, alone, in a list or in a graph', () => {
    for (const data of [
      ARTICLE,
      [{ '@type': 'WebSite' }, ARTICLE],
      { '@graph': [{ '@type': 'WebPage' }, ARTICLE] },
    ]) {
      assert.deepEqual(metadataIn(jsonLd(data)), {
        title: 'Regent halts plan',
        byline: 'Ada Orsk, Ben Vey',
        outlet: 'The Strelsau Courier',
        published: '2021-03-03',
        url: null,
      });
    }
  });

  it('reads meta tags by name, property or itemprop', () => {
    const head = `
      <meta property="og:title" content="Regent halts plan">
      <meta name="author" content="By Ada Orsk">
      <meta property="og:site_name" content="The Strelsau Courier">
      <meta itemprop="datePublished" content="March 3, 2021">
      <link rel="canonical" href="https://example.org/bridge">`;
    assert.deepEqual(metadataIn(head), {
      title: 'Regent halts plan',
      byline: 'Ada Orsk',
      outlet: 'The Strelsau Courier',
      published: '2021-03-03',
      url: 'https://example.org/bridge',
    });
  });

  it('reads the time element of the article', () => {
    assert.equal(
      metadataIn('', '<article><time datetime="2021-03-03T10:00Z">today</time></article>').published,
      '2021-03-03',
    );
  });

  it('passes over broken scripts, addresses in place of names, and days that are none', () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle",</script>
      <meta property="article:author" content="https://example.org/ada">
      <meta name="date" content="yesterday">`;
    const { byline, published } = metadataIn(head);
    assert.deepEqual([byline, published], [null, null]);
  });
});
