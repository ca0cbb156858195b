import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';

test('an input that fails is told in one line; the others are read; the exit code is 1', () => {
  const { code, out, err } = run(
    ['read', 'no-such-file.txt', '-', '--format', 'json'],
    'It rained on May 3, 1995.',
  );
  assert.equal(code, 1);
  assert.match(err, /^detente: no-such-file\.txt: .+\. .+\.\n$/);
  const { documents, failures } = JSON.parse(out);
  assert.equal(documents.length, 1);
  assert.equal(failures[0].input, 'no-such-file.txt');
});

test('a text that needs its published day asks for it', () => {
  const { code, out, err } = run(['read', '-'], 'Ecuador sent tanks to the river on Tuesday.');
  assert.equal(code, 1);
  assert.equal(out, '');
  assert.match(
    err,
    /^detente: -: does not say when it was published, so “.*Tuesday” has no day\. Give --published YYYY-MM-DD\.\n$/,
  );
});
