import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdown } from '../../../src/document/formats/markdown.ts';
import { documentFromText } from '../../../src/document/from-text.ts';

const PAGE = `# Envoys meet

STRELSAU — The envoys met.

- Guns go.
- Roads open.

> “Never,” he said.

![The bridge](bridge.png)

## What comes next

Talks go on.
`;

describe('readMarkdown', () => {
  it('leaves the marks out of the blocks and the text as it is', () => {
    const document = documentFromText(readMarkdown(PAGE));
    assert.equal(document.text, PAGE);
    assert.equal(document.title, 'Envoys meet');
    assert.deepEqual(
      document.blocks.map(({ kind, start, end }) => [kind, PAGE.slice(start, end)]),
      [
        ['title', 'Envoys meet'],
        ['dateline', 'STRELSAU —'],
        ['body', 'The envoys met.'],
        ['body', 'Guns go.'],
        ['body', 'Roads open.'],
        ['body', '“Never,” he said.'],
        ['credit', '![The bridge](bridge.png)'],
        ['heading', 'What comes next'],
        ['body', 'Talks go on.'],
      ],
    );
  });

  it('reads front matter, which is in no block', () => {
    const text =
      '---\ntitle: "Envoys: a meeting"\ndate: March 3, 2021\nauthor: Ada Orsk\nurl: https://example.org/a\n---\nThe envoys met.';
    const { title, published, byline, url, blocks } = documentFromText(readMarkdown(text));
    assert.deepEqual(
      [title, published, byline, url],
      ['Envoys: a meeting', '2021-03-03', 'Ada Orsk', 'https://example.org/a'],
    );
    assert.deepEqual(
      blocks.map(({ start, end }) => text.slice(start, end)),
      ['The envoys met.'],
    );
  });
});
