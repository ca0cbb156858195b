import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readableBlocks, type Block, type BlockKind } from '../../src/document/document.ts';
import { documentFromText } from '../../src/document/from-text.ts';

const block = (kind: BlockKind, repeated = false): Block => ({
  kind,
  repeated,
  start: 0,
  end: 0,
  sentences: [],
});
const kindsRead = (...blocks: readonly Block[]): readonly BlockKind[] =>
  readableBlocks({ ...documentFromText({ text: 'Talks.' }), blocks }).map(({ kind }) => kind);

test('body, captions and pull-outs are read, nothing twice', () => {
  const kinds = kindsRead(
    block('title'),
    block('byline'),
    block('credit'),
    block('dateline'),
    block('body'),
    block('heading'),
    block('caption'),
    block('caption', true),
    block('pullout'),
  );
  assert.deepEqual(kinds, ['body', 'caption', 'pullout']);
});

test('title and headings are read where there is no body', () => {
  assert.deepEqual(kindsRead(block('title'), block('credit'), block('heading')), ['title', 'heading']);
});
