import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InputFailure } from '../../../src/failure.ts';
import type { Document } from '../../../src/document/document.ts';
import { readHtml } from '../../../src/document/formats/html.ts';
import { documentFromText } from '../../../src/document/from-text.ts';

async function documentOf(html: string, url: string | null = null): Promise<Document> {
  const read = await readHtml(html, 'page.html', url);
  if (read instanceof InputFailure) throw read;
  return documentFromText(read);
}

const rowsOf = ({ blocks, text }: Document): string[][] =>
  blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const BODY = `
  <nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <p id="cookies">We use cookies. <button>Accept all</button></p>
  <article><h1>Regent halts plan to man the bridge</h1>
    <div class="byline"><span>By Ada Orsk</span></div>
    <p><span>STRELSAU, Ruritania — </span>The regent of <a href="/r">Ruritania</a> has suspended his
       army’s plan to send soldiers to the bridge, the court gazette said.</p>
    <figure><img src="a.jpg" width="900" height="600" alt="">
      <figcaption>Guards at the bridge on Monday.<span>Credit...Karl Lind/Zenda Press</span></figcaption></figure>
    <h2>A long quarrel</h2>
    <p>Zubrowka closed its side of the river on Monday.<br><br>It had warned of that since the autumn, when its envoy left.</p>
    <ul><li>The bridge stays closed.</li><li>Trains run again from Friday.</li></ul>
    <p>The pact of 2018 took down the guard posts, and both sides have kept to most of it since.</p>
  </article>
  <aside><h3>Related</h3><a href="/1">Ten things to do in Strelsau</a></aside>
  <footer>© 2021 The Strelsau Courier</footer>`;

const pageWith = (head: string): string =>
  `<!doctype html><html><head>${head}</head><body>${BODY}</body></html>`;

describe('readHtml', () => {
  it('reads the main text by its elements, never fusing two of them', async () => {
    const rows = rowsOf(await documentOf(pageWith('<title>Regent halts plan to man the bridge</title>')));
    assert.deepEqual(rows, [
      ['dateline', 'STRELSAU, Ruritania —'],
      [
        'body',
        'The regent of Ruritania has suspended his army’s plan to send soldiers to the bridge, the court gazette said.',
      ],
      ['caption', 'Guards at the bridge on Monday.'],
      ['credit', 'Credit...Karl Lind/Zenda Press'],
      ['heading', 'A long quarrel'],
      ['body', 'Zubrowka closed its side of the river on Monday.'],
      ['body', 'It had warned of that since the autumn, when its envoy left.'],
      ['body', 'The bridge stays closed.'],
      ['body', 'Trains run again from Friday.'],
      ['body', 'The pact of 2018 took down the guard posts, and both sides have kept to most of it since.'],
    ]);
  });

  it('gives the address it was read from, else the one the page names', async () => {
    const head = '<link rel="canonical" href="https://example.org/2021/03/03/bridge">';
    assert.equal((await documentOf(pageWith(head), 'https://example.org/b')).url, 'https://example.org/b');
    const named = await documentOf(pageWith(head));
    assert.deepEqual([named.url, named.published], ['https://example.org/2021/03/03/bridge', '2021-03-03']);
  });

  it('prints nothing about broken data in a page', async (context) => {
    const printed = context.mock.method(console, 'error', () => undefined);
    const warned = context.mock.method(console, 'warn', () => undefined);
    await documentOf(
      pageWith('<script type="application/ld+json">{"a":</script><link rel="canonical" href="http://[">'),
    );
    assert.deepEqual([printed.mock.callCount(), warned.mock.callCount()], [0, 0]);
  });

  it('leaves open what the page does not tell', async () => {
    const { published, outlet, url } = await documentOf(pageWith(''));
    assert.deepEqual([published, outlet, url], [null, null, null]);
  });

  it('reads a fragment that is no whole page', async () => {
    const rows = rowsOf(await documentOf('<p>The envoys met at the bridge.</p><p>They left.</p>'));
    assert.deepEqual(rows, [
      ['body', 'The envoys met at the bridge.'],
      ['body', 'They left.'],
    ]);
  });

  const EMPTY = {
    'a front page of links': '<body><nav><a href="/">Home</a><a href="/w">World</a></nav></body>',
    'a page made by scripts':
      '<body><noscript>Please enable JavaScript to see it.</noscript><div id="app"></div></body>',
    'a page with no body': '<html><head><title>Envoys meet</title></head></html>',
  };
  for (const [name, html] of Object.entries(EMPTY)) {
    it(`refuses ${name}`, async () => {
      const read = await readHtml(html, 'page.html', null);
      assert.ok(read instanceof InputFailure);
      assert.match(read.describe(), /^page\.html: the page has no main text\. .*save its text/);
    });
  }

  it('refuses elements nested without end', { timeout: 5000 }, async () => {
    const read = await readHtml(`${'<div>'.repeat(20_000)}The envoys met on Monday.`, 'page.html', null);
    assert.ok(read instanceof InputFailure);
    assert.match(read.message, /nested more than 250 deep/);
  });
});
