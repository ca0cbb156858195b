import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { oneLine, padTo, shorten, widthOf, wrap, wrapUpTo } from '../../src/report/text-width.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
/** A wide character and the dots after it need three. */
const width = fc.integer({ min: 3, max: 40 });

describe('wrapping', () => {
  test('breaks between words and loses none', () => {
    assert.deepEqual(wrap('the tanks at the river crossing', 12), ['the tanks at', 'the river', 'crossing']);
  });

  test('wide characters and emoji take two columns', () => {
    assert.deepEqual(wrap('北朝鮮 南北', 6), ['北朝鮮', '南北']);
    assert.equal(widthOf('🕊️ pax'), 6);
    assert.equal(widthOf('か\u3099'), 2);
    assert.equal(widthOf('\u001B[1m北\u001B[22m'), 2);
  });

  test('a word that no line can hold is cut between characters', () => {
    assert.deepEqual(wrap('👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧', 4), ['👩‍👩‍👧‍👧👩‍👩‍👧‍👧', '👩‍👩‍👧‍👧']);
  });

  test('no line is wider than asked, and all characters but blanks are kept', () => {
    fc.assert(
      fc.property(text, width, (given, columns) => {
        const lines = wrap(given, columns);
        assert.ok(lines.every((line) => widthOf(line) <= columns));
        assert.equal(lines.join('').replaceAll(' ', ''), oneLine(given).replaceAll(' ', ''));
      }),
    );
  });
});

describe('shortening', () => {
  test('ends after a whole word, with dots', () => {
    assert.equal(shorten('suspended the military action plans', 20), 'suspended the…');
    assert.equal(shorten('suspended', 20), 'suspended');
  });

  test('keeps within the lines and the width', () => {
    fc.assert(
      fc.property(text, width, (given, columns) => {
        const lines = wrapUpTo(given, columns, 2);
        assert.ok(lines.length <= 2);
        assert.ok(lines.every((line) => widthOf(line) <= columns));
      }),
    );
  });
});

test('control characters of a source never reach the terminal', () => {
  assert.equal(oneLine('a\u001B[31mred\tb\r\nc\u0007'), 'a [31mred b c');
});

test('padding counts columns, not characters', () => assert.equal(padTo('北', 4), '北  '));
