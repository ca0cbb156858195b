/**
 * How fast and how large: `npm run bench:speed`. Runs the program several times each, without the
 * starter in `bin/` (which adds the start of a second Node), and prints the
 * median wall time in milliseconds and the largest resident set in megabytes; then how many sentences of the
 * corpus it codes in a second once started, with everything from actors to dates.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeDocument } from '../src/events/code-document.ts';
import { openReader } from '../src/reading/neural-reader.ts';
import { documentOf, readCorpus, type CorpusText } from '../training/corpus.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(ROOT, 'src', 'cli', 'main.ts');
const EXAMPLE = join(ROOT, 'examples', 'border-plans.html');
const RUNS = 7;
const ARTICLE_WORDS = 1000;
const CORPUS_STEP = 10;
/** Prints the largest resident set of the process, in kilobytes, as its last line. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit", () => process.stderr.write(`\\n${process.resourceUsage().maxRSS}`))';

/** The words of the example's paragraphs, repeated to the length of a long article; every sentence read anew. */
function longArticle(): string {
  const html = readFileSync(EXAMPLE, 'utf8');
  const paragraphs = [...html.matchAll(/<p>\s*([\s\S]*?)\s*<\/p>/g)].map((match) =>
    match[1]!.replaceAll(/\s+/g, ' '),
  );
  const body: string[] = [];
  for (let round = 1, words = 0; words < ARTICLE_WORDS; round++) {
    for (const paragraph of paragraphs.slice(1)) {
      if (words >= ARTICLE_WORDS) break;
      body.push(`${paragraph} This was report ${round}.`);
      words += paragraph.split(' ').length + 4;
    }
  }
  return body.join('\n\n');
}

interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function measure(args: readonly string[]): Measured {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, MAIN, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`detente ${args.join(' ')} failed: ${stderr}`);
  return {
    milliseconds: performance.now() - start,
    megabytes: Number(stderr.trim().split('\n').at(-1)) / 1024,
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function report(name: string, args: readonly string[]): void {
  const runs = Array.from({ length: RUNS }, () => measure(args));
  const time = median(runs.map((run) => run.milliseconds)).toFixed(0);
  const memory = Math.max(...runs.map((run) => run.megabytes)).toFixed(0);
  console.log(`${name.padEnd(34)} ${time.padStart(6)} ms  ${memory.padStart(5)} MB`);
}

const sentencesOf = (texts: readonly CorpusText[]): string[] =>
  texts.flatMap((text) => text.sentences.map((sentence) => sentence.text));

/** Codes texts of the corpus, the first tenth of them to warm up. */
async function reportThroughput(): Promise<void> {
  const texts = readCorpus().filter((_, index) => index % CORPUS_STEP === 0);
  const timed = texts.slice(Math.ceil(texts.length / 10));
  const reader = await openReader();
  for (const text of texts.slice(0, -timed.length)) await codeDocument(documentOf(text), reader);
  const start = performance.now();
  for (const text of timed) await codeDocument(documentOf(text), reader);
  const seconds = (performance.now() - start) / 1000;
  const sentences = sentencesOf(timed);
  const words = sentences.join(' ').split(/\s+/).length / sentences.length;
  console.log(
    `${(sentences.length / seconds).toFixed(0)} sentences a second (${sentences.length} of ${words.toFixed(0)} words on average)`,
  );
}

const article = join(mkdtempSync(join(tmpdir(), 'detente-speed-')), 'article.txt');
writeFileSync(article, longArticle());
report('detente --help', ['--help']);
report('detente read, the example', ['read', EXAMPLE]);
report(`detente read, ${ARTICLE_WORDS} words`, ['read', article, '--published', '2020-06-24']);
await reportThroughput();
