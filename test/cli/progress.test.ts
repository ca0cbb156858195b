import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgress } from '../../src/cli/progress.ts';

function createScreen(isTTY: boolean): { stream: NodeJS.WriteStream; written: string[] } {
  const written: string[] = [];
  const stream = { isTTY, columns: 20, write: (text: string) => written.push(text) };
  return { stream: stream as unknown as NodeJS.WriteStream, written };
}

test('says nothing in the first second, then what goes on, and cleans up', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { stream, written } = createScreen(true);
  const progress = createProgress(stream);
  progress.show('Loading …');
  context.mock.timers.tick(900);
  assert.deepEqual(written, []);
  context.mock.timers.tick(200);
  progress.show('Reading a file with a very long name');
  progress.clear();
  assert.deepEqual(written, ['\r\u001B[KLoading …', '\r\u001B[KReading a file with', '\r\u001B[K']);
});

test('is silent where nobody watches', () => {
  const { stream, written } = createScreen(false);
  const progress = createProgress(stream);
  progress.show('Loading …');
  progress.clear();
  assert.deepEqual(written, []);
});
