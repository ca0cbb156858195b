import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { after, before, describe, it } from 'node:test';
import type { Document } from '../../src/document/document.ts';
import { loadDocuments, type LoadOptions } from '../../src/document/load.ts';
import { InputFailure } from '../../src/failure.ts';
import { serve, type LocalServer } from './local-server.ts';

async function load(
  inputs: readonly string[],
  options: LoadOptions = {},
): Promise<(Document | InputFailure)[]> {
  const loaded: (Document | InputFailure)[] = [];
  for await (const one of loadDocuments(inputs, options)) loaded.push(one);
  return loaded;
}

/** The one failure of an input, as a user sees it. */
async function failureOf(input: string, options: LoadOptions = {}): Promise<string> {
  const [loaded, ...rest] = await load([input], options);
  assert.ok(loaded instanceof InputFailure);
  assert.equal(rest.length, 0);
  return loaded.describe();
}

const documentsIn = (loaded: readonly (Document | InputFailure)[]): Document[] =>
  loaded.filter((one): one is Document => !(one instanceof InputFailure));

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

const PAGE = `<!doctype html><html><head><title>Envoys meet</title><meta property="og:site_name" content="The Courier"></head>
<body><article><p>The envoys of Ruritania met at the bridge on Monday, the court gazette said.</p>
<p>They agreed to open it again on Friday, and both armies will pull back their guns.</p></article></body></html>`;

let folder: string;
const inFolder = (name: string): string => join(folder, name);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'detente-load-'));
});
after(() => rm(folder, { recursive: true }));

describe('loadDocuments from files', () => {
  it('reads one after the other, a bad one stopping no other', async () => {
    await writeFile(inFolder('a.txt'), 'The envoys met.');
    await writeFile(inFolder('c.json'), '[{"text": "They left.", "published": "2021-03-03"}]');
    const loaded = await load([inFolder('a.txt'), inFolder('b.txt'), inFolder('c.json')]);
    assert.deepEqual(
      loaded.map((one) => (one instanceof InputFailure ? one.input : one.source)),
      [inFolder('a.txt'), inFolder('b.txt'), `${inFolder('c.json')}#1`],
    );
  });

  it('takes the day of the user before all others', async () => {
    await writeFile(inFolder('day.json'), '{"text": "They left.", "published": "2021-03-03"}');
    const [own] = documentsIn(await load([inFolder('day.json')]));
    const [given] = documentsIn(await load([inFolder('day.json')], { published: '2021-03-04' }));
    assert.deepEqual([own?.published, given?.published], ['2021-03-03', '2021-03-04']);
  });

  it('throws where the day of the user is none', async () => {
    await assert.rejects(load(['a.txt'], { published: '2021-02-30' }), InputFailure);
  });

  it('reads the known files of a folder and its folders by name, but hidden ones', async () => {
    await mkdir(inFolder('all/.hidden'), { recursive: true });
    await mkdir(inFolder('all/more'));
    for (const name of ['b.txt', 'a.html', 'more/c.md', 'picture.png', '.d.txt', '.hidden/e.txt']) {
      await writeFile(inFolder(`all/${name}`), name.endsWith('html') ? PAGE : 'The envoys met.');
    }
    assert.deepEqual(
      (await load([inFolder('all')])).map((one) =>
        one instanceof InputFailure ? one.describe() : one.source,
      ),
      ['all/a.html', 'all/b.txt', 'all/more/c.md'].map(inFolder),
    );
  });

  it('says what is wrong with a file and what to do', async () => {
    await mkdir(inFolder('empty'));
    await symlink('circle', inFolder('circle'));
    await writeFile(inFolder('empty.txt'), '');
    await writeFile(inFolder('blank.txt'), ' \n\t\n');
    await writeFile(inFolder('report.pdf'), '%PDF-1.7\n…');
    await writeFile(
      inFolder('program.txt'),
      Uint8Array.from({ length: 300 }, (_, index) => index % 7),
    );
    const told = {
      'missing.txt': /missing\.txt: there is no such file or folder\. Check the path/,
      empty: /the folder holds no file that is read\. Put files there that end in \.txt/,
      circle: /its links lead in a circle/,
      'empty.txt': /it is empty\. Give plain text, Markdown/,
      'blank.txt': /there is no text in it\. Give an input with the words/,
      'report.pdf': /it is a PDF, not text\. Save its text/,
      'program.txt': /it is binary data, not text/,
    };
    for (const [name, message] of Object.entries(told))
      assert.match(await failureOf(inFolder(name)), message);
  });

  it('refuses an article without end', async () => {
    await writeFile(inFolder('long.txt'), 'The envoys met again. '.repeat(250_000));
    assert.match(await failureOf(inFolder('long.txt')), /longer than 5 million characters\. Split it/);
  });

  it('stops reading a file over the limit', async () => {
    const file = createWriteStream(inFolder('huge.json'));
    for (let megabyte = 0; megabyte < 51; megabyte += 1) file.write(Buffer.alloc(1024 * 1024, 'a '));
    file.end();
    await finished(file);
    assert.match(
      await failureOf(inFolder('huge.json')),
      /larger than 50 MB\. Split it, or write one record a line/,
    );
  });
});

describe('loadDocuments from standard input', () => {
  it('tells the format by the first characters', async () => {
    const texts = [
      'The envoys met.',
      '{"text": "The envoys met."}',
      '{"text": "The envoys met."}\n{"text": "They left."}',
      PAGE,
    ];
    const counts = await Promise.all(
      texts.map(async (text) => documentsIn(await load(['-'], { stdin: bytesOf(text) })).length),
    );
    assert.deepEqual(counts, [1, 1, 2, 1]);
  });

  it('says that nothing came', async () => {
    assert.match(await failureOf('-', { stdin: bytesOf('') }), /^-: it is empty\./);
  });
});

describe('loadDocuments from addresses', () => {
  let server: LocalServer;
  const redirect =
    (to: string): RequestListener =>
    (_, response) =>
      response.writeHead(302, { location: to }).end();
  const answer =
    (type: string, body: string, status = 200): RequestListener =>
    (_, response) =>
      response.writeHead(status, { 'content-type': type }).end(body);

  before(async () => {
    const steps = Array.from(
      { length: 30 },
      (_, step) => [`/far/${step}`, redirect(`/far/${step + 1}`)] as const,
    );
    server = await serve({
      '/page': answer('text/html; charset=utf-8', PAGE),
      '/old': redirect('/page'),
      '/latin': answer('text/plain; charset=iso-8859-2', ''),
      '/lines': answer('application/x-ndjson', '{"text": "One came."}\n{oops\n{"text": "Two left."}'),
      '/circle': redirect('/circle/2'),
      '/circle/2': redirect('/circle'),
      '/away': redirect('file:///etc/hostname'),
      '/gone': answer('text/html', 'Gone', 410),
      '/report.pdf': answer('application/pdf', '%PDF-1.7'),
      '/picture': answer('image/png', '\x89PNG'),
      '/liar': answer('text/html', '%PDF-1.7'),
      '/silent': () => undefined,
      '/slow': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).write('The envoys'),
      '/cut': (_, response) => {
        response
          .writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' })
          .write('The envoys');
        setTimeout(() => response.destroy(), 20);
      },
      '/endless': (_, response) => {
        const more = (): void => {
          while (response.write(Buffer.alloc(1024 * 1024, 'word ')));
        };
        response.writeHead(200, { 'content-type': 'text/plain' }).on('drain', more);
        more();
      },
      ...Object.fromEntries(steps),
    });
  });
  after(() => server.close());

  it('reads a page, behind redirects too, and tells where it was in the end', async () => {
    const [document] = documentsIn(await load([server.address('/old')]));
    assert.deepEqual(
      [document?.source, document?.url, document?.outlet],
      [server.address('/old'), server.address('/page'), 'The Courier'],
    );
  });

  it('reads lines of records, broken ones named by their line', async () => {
    const address = server.address('/lines');
    assert.deepEqual(
      (await load([address])).map((one) =>
        one instanceof InputFailure ? `broken ${one.input}` : one.source,
      ),
      [`${address}#1`, `broken ${address}#2`, `${address}#3`],
    );
  });

  const REFUSED = {
    '/nothing': /answers with status 404 \(Not Found\)\. Open it in a browser, save its text/,
    '/gone': /answers with status 410/,
    '/circle': /redirects in a circle, back to http/,
    '/far/0': /redirects more than 10 times/,
    '/away': /redirects to file:\/\/\/etc\/hostname, which is no web address/,
    '/report.pdf': /answers with application\/pdf, not with text/,
    '/picture': /answers with image\/png, not with text/,
    '/liar': /it is a PDF, not text/,
    '/cut': /cannot be reached \(/,
    '/latin': /it is empty/,
    '/endless': /it is larger than 50 MB/,
  };
  for (const [path, message] of Object.entries(REFUSED)) {
    it(`says what is wrong with ${path}`, async () => {
      const told = await failureOf(server.address(path));
      assert.ok(told.startsWith(`${server.address(path)}: `));
      assert.match(told, message);
    });
  }

  for (const path of ['/silent', '/slow']) {
    it(`does not wait for ever for ${path}`, async () => {
      const told = await failureOf(server.address(path), { timeoutMs: 200 });
      assert.match(told, /no whole answer within 0\.2 s\. Try again later/);
    });
  }

  it('says that nobody answers', async () => {
    const nobody = await serve({});
    const address = nobody.address('/page');
    await nobody.close();
    assert.match(await failureOf(address), /cannot be reached \(ECONNREFUSED\)\. Check the address/);
  });

  it('knows no other kind of address', async () => {
    for (const address of ['ftp://example.org/a.txt', 'http://']) {
      assert.match(await failureOf(address), /no address that can be read\. Give one that starts with http/);
    }
  });
});
