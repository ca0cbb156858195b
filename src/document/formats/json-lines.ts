import { InputFailure } from '../../failure.ts';
import type { TextSource } from '../from-text.ts';
import { joined, type ByteStream } from '../input/bytes.ts';
import { LINE_BYTES_MAX, megabytes } from '../input/limits.ts';
import { decodeText, utf16Of } from './decode.ts';
import { parseJson } from './json.ts';
import { readRecord } from './record.ts';

const NEW_LINE = 10;

async function* asUtf8(stream: ByteStream, encoding: string | null): ByteStream {
  if (encoding === null) return yield* stream;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of stream) yield encoder.encode(decoder.decode(chunk, { stream: true }));
}

/** The lines of a stream, without their ends; null for one that is longer than the limit, which is not kept. */
async function* linesOf(stream: ByteStream, limit: number): AsyncGenerator<Uint8Array | null> {
  let kept: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= limit) kept.push(piece);
    else kept = [];
  };
  const line = (): Uint8Array | null => (length <= limit ? joined(kept) : null);
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
      keep(chunk.subarray(from, at));
      yield line();
      [kept, length, from] = [[], 0, at + 1];
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

function readLine(line: Uint8Array | null, source: string, limit: number): TextSource | InputFailure | null {
  if (line === null) {
    return new InputFailure(
      source,
      `the line is longer than ${megabytes(limit)}`,
      'Split its text into several records.',
    );
  }
  const text = decodeText(line).trim();
  if (text === '') return null;
  const parsed = parseJson(text, source, 'Mend this line; the others are read.');
  return parsed instanceof InputFailure ? parsed : readRecord(parsed.value, source);
}

/**
 * Reads JSON Lines as they come, however many. Line 3 has the source `FILE#3`; a broken line gives a failure there and
 * stops no other; empty lines are passed over.
 */
export async function* readJsonLines(
  stream: ByteStream,
  head: Uint8Array,
  source: string,
  lineBytesMax: number = LINE_BYTES_MAX,
): AsyncGenerator<TextSource | InputFailure> {
  let number = 0;
  for await (const line of linesOf(asUtf8(stream, utf16Of(head)), lineBytesMax)) {
    number += 1;
    const read = readLine(line, `${source}#${number}`, lineBytesMax);
    if (read !== null) yield read;
  }
}
