import { fileURLToPath } from 'node:url';
import { isDay, type Day } from '../codebook/day.ts';
import { InputFailure } from '../failure.ts';
import type { Document } from './document.ts';
import { networkFailure, openAddress } from './input/address.ts';
import type { ByteStream } from './input/bytes.ts';
import { expandPath, fileFailure, openFile } from './input/files.ts';
import { TIMEOUT_DEFAULT_MILLIS } from './input/limits.ts';
import { readInput } from './read.ts';

/** How inputs are read. */
export interface LoadOptions {
  /** The published day of every document, whatever the inputs say. */
  readonly published?: Day | undefined;
  /** Asks the network. Defaults to the platform's fetch. */
  readonly fetch?: typeof fetch | undefined;
  /** What `-` stands for. Defaults to standard input. */
  readonly stdin?: ByteStream | undefined;
  /** For each address, redirects and body included. Defaults to 20 s. */
  readonly timeoutMs?: number | undefined;
}

type Loaded = AsyncGenerator<Document | InputFailure>;

async function* loadAddress(address: string, options: LoadOptions): Loaded {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_DEFAULT_MILLIS;
  const answer = await openAddress(address, options.fetch ?? fetch, timeoutMs);
  if (answer instanceof InputFailure) {
    yield answer;
    return;
  }
  try {
    yield* readInput({ ...answer, source: address, name: new URL(answer.url).pathname });
  } catch (error) {
    yield networkFailure(address, error, timeoutMs);
  }
}

async function* loadPath(path: string): Loaded {
  const files = await expandPath(path);
  if (files instanceof InputFailure) {
    yield files;
    return;
  }
  for (const file of files) {
    try {
      yield* readInput({ source: file, name: file, body: openFile(file) });
    } catch (error) {
      yield fileFailure(file, error);
    }
  }
}

async function* loadStandardInput(stdin: ByteStream): Loaded {
  try {
    yield* readInput({ source: '-', name: '', body: stdin });
  } catch (error) {
    yield fileFailure('-', error);
  }
}

function loadInput(input: string, options: LoadOptions): Loaded {
  if (input === '-') return loadStandardInput(options.stdin ?? process.stdin);
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(input)?.[1]?.toLowerCase();
  if (scheme === undefined) return loadPath(input);
  if (scheme === 'file' && URL.canParse(input)) return loadPath(fileURLToPath(input));
  if ((scheme === 'http' || scheme === 'https') && URL.canParse(input)) return loadAddress(input, options);
  return (async function* refused(): Loaded {
    yield new InputFailure(
      input,
      'no address that can be read',
      'Give one that starts with http:// or https://.',
    );
  })();
}

/**
 * Reads documents from files, folders, addresses and standard input (`-`), in the order given. What is wrong with one
 * is yielded as an `InputFailure` in its place and stops no other.
 * @throws {InputFailure} for a `published` that is no day: the caller's mistake, not an input's.
 */
export async function* loadDocuments(inputs: readonly string[], options: LoadOptions = {}): Loaded {
  const { published } = options;
  if (published !== undefined && !isDay(published)) {
    throw new InputFailure('published', `"${published}" is no day`, 'Give it as YYYY-MM-DD.');
  }
  for (const input of inputs) {
    for await (const loaded of loadInput(input, options)) {
      yield loaded instanceof InputFailure || published === undefined ? loaded : { ...loaded, published };
    }
  }
}
