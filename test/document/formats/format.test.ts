import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatOf } from '../../../src/document/formats/format.ts';

describe('formatOf', () => {
  it('goes by the content type, then by the name', () => {
    assert.equal(formatOf('page.txt', 'text/markdown; charset=utf-8', 'The envoys met.'), 'markdown');
    assert.equal(formatOf('/data/A.NDJSON', null, ''), 'json-lines');
    assert.equal(formatOf('notes.md', null, 'The envoys met.'), 'markdown');
  });

  it('sees a page or lines of records under the wrong name', () => {
    assert.equal(formatOf('saved.txt', null, '\n<!DOCTYPE html><html>'), 'html');
    assert.equal(formatOf('all.json', null, '{"text":"a"}\n{"text":"b"}'), 'json-lines');
  });

  it('goes by the first characters where nothing else tells', () => {
    assert.equal(formatOf('', null, '<html lang="en">'), 'html');
    assert.equal(formatOf('', null, '[{"text": "a"}]'), 'json');
    assert.equal(formatOf('', null, '{\n  "text": "a"\n}'), 'json');
    assert.equal(formatOf('', null, '{"text": "a"}\n\n{"text": "b"}\n'), 'json-lines');
    assert.equal(formatOf('', null, '# Envoys meet\n'), 'markdown');
    assert.equal(formatOf('', null, '[Updated] The envoys met.'), 'text');
  });
});
