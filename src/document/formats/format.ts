import { extname } from 'node:path';

/** How a text is written down. */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'json-lines';

const OF_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
};

const OF_CONTENT_TYPE: Readonly<Record<string, Format>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/json': 'json',
  'application/ld+json': 'json',
  'application/jsonl': 'json-lines',
  'application/x-ndjson': 'json-lines',
  'application/ndjson': 'json-lines',
};

/** The endings of the files that are read in a folder. */
export const KNOWN_EXTENSIONS: readonly string[] = Object.keys(OF_EXTENSION);

/** The format that a content type names ("text/html; charset=utf-8"); null for one that is not read. */
export const formatOfContentType = (contentType: string): Format | null =>
  OF_CONTENT_TYPE[contentType.split(';', 1)[0]!.trim().toLowerCase()] ?? null;

/** True for a path that ends as one of KNOWN_EXTENSIONS, in whatever case. */
export const hasKnownExtension = (path: string): boolean =>
  KNOWN_EXTENSIONS.includes(extname(path).toLowerCase());

/** `head` is one whole record, and another follows on the next line. */
function startsWithRecordLine(head: string): boolean {
  const [first = '', ...rest] = head.trimStart().split('\n');
  if (!first.startsWith('{') || !/^\s*\{/.test(rest.join('\n'))) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

function formatOfContent(head: string): Format {
  if (/^\s*(?:<!--[^]*?-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|article)\b/i.test(head))
    return 'html';
  if (startsWithRecordLine(head)) return 'json-lines';
  if (/^\s*(?:\[\s*\{|\{\s*")/.test(head)) return 'json';
  if (/^(?:#{1,6} \S|---\n[A-Za-z]+:)/.test(head)) return 'markdown';
  return 'text';
}

/**
 * The format of an input: what its content type or file name tells, corrected by its first characters, since pages are
 * saved as ".txt" and lines of records as ".json".
 */
export function formatOf(name: string, contentType: string | null, head: string): Format {
  const typed = contentType === null ? null : formatOfContentType(contentType);
  const named = typed ?? OF_EXTENSION[extname(name).toLowerCase()] ?? null;
  const seen = formatOfContent(head);
  if (named === null || (named === 'text' && seen === 'html')) return seen;
  return named === 'json' && seen === 'json-lines' ? seen : named;
}
