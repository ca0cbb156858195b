import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder } from '../../src/ledger/chronology.ts';
import { day, makeEvent } from './make-event.ts';

const stagesOf = (steps: Parameters<typeof inOrder>[0]): readonly string[] =>
  inOrder(steps).map(({ stage }) => stage);

test('a plan told after its suspension still came first', () => {
  const steps = [
    makeEvent({ stage: 'suspended', date: day('1995-01-18') }),
    makeEvent({ stage: 'planned' }),
    makeEvent({ stage: 'proposed' }),
  ];
  assert.deepEqual(stagesOf(steps), ['proposed', 'planned', 'suspended']);
});

test('a later report of new plans comes after the suspension', () => {
  const steps = [
    makeEvent({ stage: 'suspended', date: day('1995-01-18') }),
    makeEvent({ stage: 'planned', doc: 'later', reported: '1995-03-01' }),
  ];
  assert.deepEqual(stagesOf(steps), ['suspended', 'planned']);
});

test('days decide before the text does', () => {
  const steps = [
    makeEvent({ stage: 'resumed', date: day('1995-02-01') }),
    makeEvent({ stage: 'done', date: day('1995-01-01') }),
    makeEvent({ stage: 'suspended', date: day('1995-01-10') }),
  ];
  assert.deepEqual(stagesOf(steps), ['done', 'suspended', 'resumed']);
});

test('the day on which an act is due is not the day it was planned', () => {
  const steps = [
    makeEvent({ stage: 'planned', date: day('1995-06-01') }),
    makeEvent({ stage: 'cancelled', date: day('1995-01-19') }),
  ];
  assert.deepEqual(stagesOf(steps), ['planned', 'cancelled']);
});
