import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputFailure } from '../../src/failure.ts';
import { readOutput } from '../../src/report/read-output.ts';
import { createStyle } from '../../src/report/style.ts';
import { makeDocument, makeEvent } from '../ledger/make-event.ts';

const document = makeDocument(['Quito sent tanks.']);
const events = [makeEvent({ quote: 'sent tanks' }), makeEvent({ quote: 'sent\n“boats”' })];
const coded = { document, events, readings: [] };
const failure = new InputFailure('missing.txt', 'no such file', 'Check the path');

test('JSON Lines: each event on a line, exactly as the record', () => {
  const output = readOutput('jsonl', createStyle());
  const lines = output.document(coded).trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    events,
  );
  assert.equal(output.begin() + output.end([failure]), '');
});

test('CSV: one header for all documents', () => {
  const output = readOutput('csv', createStyle());
  const all = output.begin() + output.document(coded) + output.document(coded) + output.end([]);
  assert.equal(all.match(/^id,doc/gm)?.length, 1);
});

test('JSON: one object with documents, events and failures', () => {
  const output = readOutput('json', createStyle());
  assert.equal(output.begin() + output.document(coded), '');
  const all = JSON.parse(output.end([failure]));
  assert.deepEqual(all.events, events);
  assert.equal(all.documents[0].id, 'report');
  assert.deepEqual(all.failures, [
    { input: 'missing.txt', problem: 'no such file', remedy: 'Check the path' },
  ]);
});

test('table: a heading a document', () => {
  const text = readOutput('table', createStyle()).document(coded);
  assert.match(text, /^Tanks at the river crossing · The Example · 1995-01-20\n/);
});
