import assert from 'node:assert/strict';
import { test } from 'node:test';
import { board } from '../../src/ledger/board.ts';
import { buildLedger } from '../../src/ledger/ledger.ts';
import { day, makeDocument, makeEvent } from './make-event.ts';

test('groups by kind; what is open comes before what is halted and ended, latest first', () => {
  const events = [
    makeEvent({ stage: 'cancelled', object: 'radar stations', date: day('1995-01-19') }),
    makeEvent({ stage: 'planned', object: 'patrol boats' }),
    makeEvent({ stage: 'suspended', object: 'naval exercises', date: day('1995-01-18') }),
    makeEvent({ act: 'ASSAULT', object: 'an outpost', date: day('1995-01-09') }),
  ];
  const standing = board(buildLedger(events, [makeDocument(['Nothing else happened.'])]));
  assert.deepEqual(
    standing.plans.map(({ object }) => object),
    ['patrol boats', 'naval exercises', 'radar stations'],
  );
  assert.equal(standing.clashes.length, 1);
  assert.deepEqual(standing.channels, []);
  assert.equal(standing.documents[0]?.source, 'report.txt');
});
