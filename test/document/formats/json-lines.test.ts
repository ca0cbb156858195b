import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InputFailure } from '../../../src/failure.ts';
import { readJsonLines } from '../../../src/document/formats/json-lines.ts';

/** The bytes in pieces that cut lines and characters in two. */
async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function outcomes(bytes: Uint8Array, pieceLength = 5, lineBytesMax?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const read of readJsonLines(inPieces(bytes, pieceLength), bytes, 'a.jsonl', lineBytesMax)) {
    found.push(
      read instanceof InputFailure
        ? `${read.input}: ${read.message.split(':')[0]}`
        : `${read.source}: ${read.text}`,
    );
  }
  return found;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readJsonLines', () => {
  it('reads line by line, and goes on behind a broken one', async () => {
    assert.deepEqual(
      await outcomes(utf8('{"text":"Détente."}\r\n{oops\n\n{"text":3}\n{"text":"Two left."}')),
      [
        'a.jsonl#1: Détente.',
        'a.jsonl#2: not valid JSON',
        'a.jsonl#4: text is missing or no string',
        'a.jsonl#5: Two left.',
      ],
    );
  });

  it('reads lines in other encodings', async () => {
    const lines = '{"text":"Détente."}\n{"text":"Two left."}\n';
    const expected = ['a.jsonl#1: Détente.', 'a.jsonl#2: Two left.'];
    assert.deepEqual(await outcomes(new Uint8Array(Buffer.from(`\uFEFF${lines}`, 'utf16le'))), expected);
    assert.deepEqual(await outcomes(new Uint8Array(Buffer.from(lines, 'latin1'))), expected);
    assert.deepEqual(await outcomes(utf8(`\uFEFF${lines}`)), expected);
  });

  it('passes over a line that is too long without keeping it', async () => {
    const text = `{"text":"${'a'.repeat(500)}"}\n{"text":"Two left."}`;
    assert.deepEqual(await outcomes(utf8(text), 7, 100), [
      'a.jsonl#1: the line is longer than 0 MB',
      'a.jsonl#2: Two left.',
    ]);
  });
});
