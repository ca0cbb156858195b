/** Bytes to text: byte order marks, UTF-8, UTF-16, and the encodings of older pages. */

const SAMPLE_BYTES = 4096;
const ZERO_SHARE_OF_UTF16 = 0.3;
const CONTROL_SHARE_OF_BINARY = 0.02;

/** Beginnings of files that people mistake for text, with the word for them. */
const SIGNATURES: readonly (readonly [bytes: string, kind: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
  ['RIFF', 'an image or recording'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['{\\rtf', 'a rich text document'],
  ['SQLite format 3', 'a database'],
];

/** The encoding that a byte order mark tells; null without one. */
function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Half of the bytes of Latin text in UTF-16 are zero: all on one side. */
function encodingOfZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  if (odd > ZERO_SHARE_OF_UTF16 && even < odd / 10) return 'utf-16le';
  if (even > ZERO_SHARE_OF_UTF16 && odd < even / 10) return 'utf-16be';
  return null;
}

/** The UTF-16 variant that the first bytes of a text tell; null for one-byte encodings and UTF-8. */
export const utf16Of = (head: Uint8Array): string | null => encodingOfMark(head) ?? encodingOfZeros(head);

/** What the bytes are where they are no text ("a PDF", "binary data"); null for text. */
export function binaryKind(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  const signature = SIGNATURES.find(([bytes]) => start.startsWith(bytes));
  if (signature) return signature[1];
  if (utf16Of(head) !== null) return null;
  const sample = head.subarray(0, SAMPLE_BYTES);
  const controls = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length;
  return sample.includes(0) || controls > sample.length * CONTROL_SHARE_OF_BINARY ? 'binary data' : null;
}

function decoderOf(charset: string | null): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(charset ?? 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** A text with a few broken characters is still UTF-8 if most of its other characters beyond ASCII are whole. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return whole > broken * 4;
}

/**
 * Decodes text without its byte order mark: UTF-16 and UTF-8 by what the bytes tell, else the declared encoding, else
 * Windows-1252, in which every byte means something.
 */
export function decodeText(bytes: Uint8Array, declaredCharset: string | null = null): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return !text.includes('\uFFFD') || isMostlyUtf8(text) ? text : decoderOf(declaredCharset).decode(bytes);
}
