import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentFromText } from '../../src/document/from-text.ts';
import { dayInAddress, dayOfHead, dayOfIsoTime } from '../../src/document/published.ts';

describe('dayOfIsoTime', () => {
  it('takes the day as it is written, whatever the zone', () => {
    for (const time of [
      '2021-03-03',
      '2021-03-03T23:30:00Z',
      '2021-03-03T01:30+09:00',
      '2021-03-03 10:00:00.5',
    ]) {
      assert.equal(dayOfIsoTime(time), '2021-03-03');
    }
  });

  it('refuses everything else, and days that no calendar has', () => {
    for (const text of ['3 March 2021', '2021-02-30', '2021-03', '2021-03-03T25:00', '20210303', '']) {
      assert.equal(dayOfIsoTime(text), null);
    }
  });
});

describe('dayOfHead', () => {
  it('reads what pages write besides', () => {
    for (const text of ['20210303', '20210303120000', 'March 3, 2021', 'Wed, 03 Mar 2021 10:00:00 GMT']) {
      assert.equal(dayOfHead(text), '2021-03-03');
    }
    assert.equal(dayOfHead('March 3'), null);
  });
});

describe('dayInAddress', () => {
  it('reads the folders of a newspaper', () => {
    assert.equal(dayInAddress('https://example.org/2021/03/03/world/bridge.html'), '2021-03-03');
    assert.equal(dayInAddress('https://example.org/news/2021-3-3'), '2021-03-03');
    assert.equal(dayInAddress('https://example.org/2021/33/03/'), null);
    assert.equal(dayInAddress('https://example.org/news/20210303'), null);
  });
});

describe('the published day in the text', () => {
  const publishedOf = (text: string, url: string | null = null): string | null =>
    documentFromText({ text, url }).published;

  it('is that of a dateline with its year', () => {
    assert.equal(publishedOf('Strelsau, 3 March 2021 – The envoys met.'), '2021-03-03');
  });

  it('is that of a line with a date', () => {
    assert.equal(publishedOf('Envoys Meet\n\nUpdated March 3, 2021\n\nThe envoys met.'), '2021-03-03');
  });

  it('takes its year from the address where the dateline has none', () => {
    assert.equal(
      publishedOf('STRELSAU, March 3 - The envoys met.', 'https://example.org/2021/bridge'),
      '2021-03-03',
    );
  });

  it('is never guessed', () => {
    assert.equal(publishedOf('STRELSAU, March 3 - The envoys met.'), null);
    assert.equal(publishedOf('The envoys met on March 3, 2021.'), null);
  });
});
