import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readableBlocks } from '../../src/document/document.ts';
import { documentFromText } from '../../src/document/from-text.ts';

describe('documentFromText', () => {
  it('lays out a text with what its source tells', () => {
    const document = documentFromText({
      text: 'STRELSAU, March 3 - The envoys met. They left.',
      title: 'Envoys meet',
      published: '2021-03-04',
      outlet: 'The Strelsau Courier',
    });
    const [dateline, body] = document.blocks;
    assert.equal(document.published, '2021-03-04');
    assert.equal(dateline?.kind, 'dateline');
    assert.deepEqual(
      body?.sentences.map(({ start, end }) => document.text.slice(start, end)),
      ['The envoys met.', 'They left.'],
    );
  });

  it('changes nothing of the text but its line ends', () => {
    assert.equal(
      documentFromText({ text: ' One\tcame. \r\n\r\nTwo left.\r' }).text,
      ' One\tcame. \n\nTwo left.\n',
    );
  });

  it('takes the id of the source, else makes one of title and text', () => {
    const text = 'The envoys met.';
    assert.equal(documentFromText({ text, id: 'a-7' }).id, 'a-7');
    assert.match(documentFromText({ text }).id, /^[0-9a-f]{16}$/);
    assert.equal(documentFromText({ text }).id, documentFromText({ text, source: 'elsewhere' }).id);
    assert.notEqual(documentFromText({ text }).id, documentFromText({ text, title: 'Envoys' }).id);
  });

  it('finds the byline in the text', () => {
    assert.equal(
      documentFromText({ text: 'Envoys Meet\n\nBy Ada Orsk\n\nThe envoys met.' }).byline,
      'Ada Orsk',
    );
  });

  it('offers body, captions and standfirst for reading, each words once', () => {
    const document = documentFromText({
      text: 'Envoys Meet\n\nThe talks come late.\n\nBy Ada Orsk\n\nThe envoys met.\n\nThe envoys met.\n\nAdvertisement',
    });
    assert.deepEqual(
      readableBlocks(document).map(({ start, end }) => document.text.slice(start, end)),
      ['The talks come late.', 'The envoys met.'],
    );
  });
});
