import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBackground } from '../../src/events/background.ts';

test('what ended more than a month before the report is background', () => {
  assert.ok(isBackground(['1995-01-01', '1995-01-01'], '1995-02-02'));
  assert.ok(!isBackground(['1995-01-01', '1995-01-02'], '1995-02-02'));
  assert.ok(!isBackground(['1990-01-01', '1995-02-01'], '1995-02-02'));
});

test('without a day on either side it is news', () => {
  assert.ok(!isBackground(null, '1995-02-02'));
  assert.ok(!isBackground(['1990-01-01', '1990-01-01'], null));
});
