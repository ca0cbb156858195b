import { InputFailure } from '../failure.ts';
import type { Document } from './document.ts';
import { binaryKind, decodeText } from './formats/decode.ts';
import { formatOf, type Format } from './formats/format.ts';
import { readHtml } from './formats/html.ts';
import { readJsonLines } from './formats/json-lines.ts';
import { readJson } from './formats/json.ts';
import { readMarkdown } from './formats/markdown.ts';
import { documentFromText, type TextSource } from './from-text.ts';
import { collected, peeked, TooManyBytes, type ByteStream } from './input/bytes.ts';
import { INPUT_BYTES_MAX, megabytes, PAGE_BYTES_MAX, TEXT_LENGTH_MAX } from './input/limits.ts';

/** One opened input. */
export interface OpenInput {
  /** What the user named: stands in `Document.source` and in failures. */
  readonly source: string;
  /** Its ending may tell the format. */
  readonly name: string;
  readonly body: ByteStream;
  readonly url?: string | null;
  readonly contentType?: string | null;
  readonly charset?: string | null;
}

const HEAD_BYTES = 64 * 1024;
const READABLE = 'plain text, Markdown, HTML, JSON or JSON Lines';

function documentOf(from: TextSource): Document | InputFailure {
  const source = from.source ?? '-';
  if (!/[\p{L}\p{N}]/u.test(from.text)) {
    return new InputFailure(source, 'there is no text in it', 'Give an input with the words of a report.');
  }
  if (from.text.length > TEXT_LENGTH_MAX) {
    const millions = TEXT_LENGTH_MAX / 1_000_000;
    const problem = `the text is longer than ${millions} million characters`;
    return new InputFailure(source, problem, 'Split it into its articles, for example as JSON Lines.');
  }
  return documentFromText(from);
}

const charsetInPage = (head: string): string | null =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;

async function readWhole(
  input: OpenInput,
  format: Format,
  charset: string | null,
): Promise<readonly (TextSource | InputFailure)[]> {
  const text = decodeText(
    await collected(input.body, format === 'html' ? PAGE_BYTES_MAX : INPUT_BYTES_MAX),
    charset,
  ).replace(/\r\n?/g, '\n');
  const url = input.url ?? null;
  const { source } = input;
  if (format === 'json') return readJson(text, source);
  if (format === 'html') return [await readHtml(text, source, url)];
  if (format === 'markdown') return [{ url, ...readMarkdown(text), source }];
  return [{ source, url, text }];
}

async function* readSources(input: OpenInput): AsyncGenerator<TextSource | InputFailure> {
  const { head, all } = await peeked(input.body, HEAD_BYTES);
  const { source } = input;
  if (head.length === 0) {
    yield new InputFailure(source, 'it is empty', `Give ${READABLE}.`);
    return;
  }
  const binary = binaryKind(head);
  if (binary !== null) {
    yield new InputFailure(
      source,
      `it is ${binary}, not text`,
      `Save its text as ${READABLE} and give that.`,
    );
    return;
  }
  const start = decodeText(head);
  const format = formatOf(input.name, input.contentType ?? null, start);
  const opened = { ...input, body: all };
  if (format === 'json-lines') yield* readJsonLines(all, head, source);
  else yield* await readWhole(opened, format, input.charset ?? charsetInPage(start));
}

/**
 * Reads the documents of one input; what is wrong with one of them is yielded in its place.
 * @throws what the stream throws, but for a stream over the limit, which is yielded as a failure.
 */
export async function* readInput(input: OpenInput): AsyncGenerator<Document | InputFailure> {
  try {
    for await (const read of readSources(input)) yield read instanceof InputFailure ? read : documentOf(read);
  } catch (error) {
    if (!(error instanceof TooManyBytes)) throw error;
    const problem = `it is larger than ${megabytes(error.limit)}`;
    yield new InputFailure(
      input.source,
      problem,
      'Split it, or write one record a line as JSON Lines (.jsonl).',
    );
  }
}
