import { InputFailure } from '../../failure.ts';
import { formatOfContentType } from '../formats/format.ts';
import type { ByteStream } from './bytes.ts';
import { REDIRECTS_MAX } from './limits.ts';

/** An answer from the network whose body has not been read yet. */
export interface Answer {
  /** Where it came from in the end, redirects followed. */
  readonly url: string;
  readonly contentType: string;
  readonly charset: string | null;
  readonly body: ByteStream;
}

const SAVE_REMEDY = 'Open it in a browser, save its text and give that file.';
const ACCEPT =
  'text/html, application/xhtml+xml, text/plain, text/markdown, application/json, application/x-ndjson';

/** Says why an answer did not come, in words: "no answer within 20 s", "ECONNREFUSED". */
export function networkFailure(address: string, error: unknown, timeoutMs: number): InputFailure {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') {
    return new InputFailure(
      address,
      `no whole answer within ${timeoutMs / 1000} s`,
      'Try again later, or allow more time.',
    );
  }
  const reason = cause?.code ?? cause?.message ?? message;
  return new InputFailure(address, `cannot be reached (${reason})`, 'Check the address and the connection.');
}

const isRedirect = (response: Response): boolean =>
  response.status >= 300 && response.status < 400 && response.headers.has('location');

function nextAddress(response: Response, from: string, address: string): string | InputFailure {
  const location = response.headers.get('location') ?? '';
  const next = URL.parse(location, from);
  if (next?.protocol === 'http:' || next?.protocol === 'https:') return next.href;
  return new InputFailure(address, `redirects to ${location}, which is no web address`, SAVE_REMEDY);
}

/** Follows redirects one by one, so that a circle is seen as soon as it closes. */
async function followed(
  address: string,
  send: (url: string) => Promise<Response>,
): Promise<{ url: string; response: Response } | InputFailure> {
  const seen = new Set<string>();
  let url = new URL(address).href;
  while (seen.size <= REDIRECTS_MAX) {
    if (seen.has(url)) return new InputFailure(address, `redirects in a circle, back to ${url}`, SAVE_REMEDY);
    seen.add(url);
    const response = await send(url);
    if (!isRedirect(response)) return { url, response };
    await response.body?.cancel();
    const next = nextAddress(response, url, address);
    if (next instanceof InputFailure) return next;
    url = next;
  }
  return new InputFailure(address, `redirects more than ${REDIRECTS_MAX} times`, SAVE_REMEDY);
}

function unreadable(address: string, response: Response): InputFailure | null {
  const type = response.headers.get('content-type')?.split(';', 1)[0] ?? '';
  if (!response.ok) {
    const meaning = response.statusText === '' ? '' : ` (${response.statusText})`;
    return new InputFailure(address, `answers with status ${response.status}${meaning}`, SAVE_REMEDY);
  }
  if (type === '' || formatOfContentType(type) !== null) return null;
  return new InputFailure(
    address,
    `answers with ${type}, not with text`,
    'Save its text and give that file.',
  );
}

/**
 * Asks for a page. The time limit holds for all of it, redirects and body included: a stream that is cut off by it
 * throws a TimeoutError, which `networkFailure` puts into words.
 */
export async function openAddress(
  address: string,
  fetcher: typeof fetch,
  timeoutMs: number,
): Promise<Answer | InputFailure> {
  const signal = AbortSignal.timeout(timeoutMs);
  const headers = { accept: ACCEPT };
  try {
    const found = await followed(address, (url) => fetcher(url, { redirect: 'manual', signal, headers }));
    if (found instanceof InputFailure) return found;
    const failure = unreadable(address, found.response);
    if (failure) {
      await found.response.body?.cancel();
      return failure;
    }
    const contentType = found.response.headers.get('content-type') ?? '';
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? null;
    const body = (found.response.body ?? new Blob([]).stream()) as unknown as ByteStream;
    return { url: found.url, contentType, charset, body };
  } catch (error) {
    return networkFailure(address, error, timeoutMs);
  }
}
