import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { InputFailure } from '../../src/failure.ts';
import { openReader } from '../../src/reading/neural-reader.ts';

test('a folder without a model is told with what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'detente-no-model-'));
  await assert.rejects(openReader(pathToFileURL(`${folder}/`)), (error) => {
    assert.ok(error instanceof InputFailure);
    assert.match(error.describe(), /reader\.onnx: the reading model is not there\. Get it back .*\.$/);
    return true;
  });
});
