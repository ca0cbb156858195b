import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collected, peeked, TooManyBytes } from '../../../src/document/input/bytes.ts';

async function* pieces(...lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const length of lengths) yield new Uint8Array(length).fill(length);
}

describe('collected', () => {
  it('joins the pieces of a stream', async () => {
    assert.deepEqual(await collected(pieces(1, 2), 3), Uint8Array.of(1, 2, 2));
  });

  it('stops as soon as there are too many', async () => {
    await assert.rejects(collected(pieces(2, 2, 9), 3), TooManyBytes);
  });
});

describe('peeked', () => {
  it('gives the first bytes and still all of them', async () => {
    const { head, all } = await peeked(pieces(1, 2, 3), 2);
    assert.deepEqual(head, Uint8Array.of(1, 2, 2));
    assert.deepEqual(await collected(all, 10), Uint8Array.of(1, 2, 2, 3, 3, 3));
  });

  it('is content with a short stream', async () => {
    const { head, all } = await peeked(pieces(), 2);
    assert.equal(head.length, 0);
    assert.equal((await collected(all, 10)).length, 0);
  });
});
