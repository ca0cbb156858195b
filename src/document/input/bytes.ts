/** Bytes as they come from a file, the network or standard input. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** More bytes came than the limit allows. */
export class TooManyBytes extends Error {
  readonly limit: number;

  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.name = 'TooManyBytes';
    this.limit = limit;
  }
}

/** The bytes of all chunks in one piece, copied. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * All bytes of a stream.
 * @throws {TooManyBytes} as soon as there are more than `limit`.
 */
export async function collected(stream: ByteStream, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw new TooManyBytes(limit);
    chunks.push(chunk);
  }
  return joined(chunks);
}

/** The first bytes of a stream, at least `length` unless it ends before, and a stream that still has all of them. */
export async function peeked(
  stream: ByteStream,
  length: number,
): Promise<{ head: Uint8Array; all: ByteStream }> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let read = 0;
  while (read < length) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    read += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: joined(chunks), all: all() };
}
