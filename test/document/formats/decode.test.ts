import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { binaryKind, decodeText } from '../../../src/document/formats/decode.ts';

const TEXT = 'The détente “held” — for now.';
const utf8 = new TextEncoder().encode(TEXT);
const utf16le = new Uint8Array(Buffer.from(TEXT, 'utf16le'));
const utf16be = utf16le.map((_, index) => utf16le[index ^ 1]!);
const windows1252 = Uint8Array.from(
  TEXT,
  (character) => ({ '“': 0x93, '”': 0x94, '—': 0x97 })[character] ?? character.charCodeAt(0),
);

describe('decodeText', () => {
  const ENCODED = {
    'UTF-8': utf8,
    'UTF-8 with a mark': Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8),
    'UTF-16 LE with a mark': Uint8Array.of(0xff, 0xfe, ...utf16le),
    'UTF-16 BE with a mark': Uint8Array.of(0xfe, 0xff, ...utf16be),
    'UTF-16 LE without a mark': utf16le,
    'UTF-16 BE without a mark': utf16be,
    'Windows-1252': windows1252,
  };
  for (const [name, bytes] of Object.entries(ENCODED)) {
    it(`reads ${name}`, () => {
      assert.equal(binaryKind(bytes), null);
      assert.equal(decodeText(bytes), TEXT);
    });
  }

  it('reads an older encoding that the page declares', () => {
    assert.equal(decodeText(Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2), 'windows-1251'), 'Привет');
  });

  it('passes over a declared encoding that does not exist', () => {
    assert.equal(decodeText(windows1252, 'utf-99'), TEXT);
  });

  it('takes text with one broken character among many whole ones for UTF-8', () => {
    const broken = Uint8Array.of(...new TextEncoder().encode('Привет, мир. '), 0xd0);
    assert.equal(decodeText(broken), 'Привет, мир. \uFFFD');
  });
});

describe('binaryKind', () => {
  const FILES = [
    ['%PDF-1.7\n', 'a PDF'],
    ['PK\x03\x04rest', 'a ZIP archive or office document'],
    ['\x89PNG\r\n\x1a\n', 'an image'],
    ['\x00\x01\x02\x00\x00\x01', 'binary data'],
  ] as const;
  for (const [bytes, kind] of FILES) {
    it(`knows ${kind}`, () => assert.equal(binaryKind(new Uint8Array(Buffer.from(bytes, 'latin1'))), kind));
  }
});
