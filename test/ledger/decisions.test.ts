import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLedger } from '../../src/ledger/ledger.ts';
import { day, makeDocument, makeEvent } from './make-event.ts';

const SENTENCE = 'The president convened the National Security Council on Wednesday and suspended the plans.';

test('joins what the army proposed with what the president decided, where and when', () => {
  const document = makeDocument([SENTENCE]);
  const start = SENTENCE.indexOf('suspended');
  const halt = makeEvent({ stage: 'suspended', object: 'the plans', date: day('1995-01-18') });
  const decision = {
    ...halt,
    evidence: halt.evidence.map((words) => ({ ...words, start, end: SENTENCE.length - 1 })),
  };
  const tanks = makeEvent({ stage: 'planned', object: 'tanks at the crossing', actor: ['ECU.MIL'] });
  const boats = makeEvent({ stage: 'proposed', object: 'patrol boats', actor: ['ECU.MIL'] });
  const ledger = buildLedger([decision, tanks, boats], [document]);
  assert.equal(ledger.decisions.length, 1);
  const [made] = ledger.decisions;
  assert.deepEqual(made?.proposedBy, ['ECU.MIL']);
  assert.deepEqual(made?.decidedBy, ['ECU.GOV']);
  assert.equal(made?.body, 'National Security Council');
  assert.deepEqual(made?.day, day('1995-01-18'));
  assert.equal(made?.overruled, true);
  assert.deepEqual(
    made?.threads,
    ledger.threads.map(({ id }) => id),
  );
});

test('an order carries a proposal out: decided, not overruled', () => {
  const proposed = makeEvent({ stage: 'proposed', object: 'patrol boats', actor: ['ECU.MIL'] });
  const ordered = makeEvent({
    stage: 'ordered',
    object: 'the patrol boats',
    reported: '1995-01-25',
    doc: 'later',
  });
  const [made] = buildLedger([proposed, ordered], []).decisions;
  assert.equal(made?.outcome, 'ordered');
  assert.equal(made?.overruled, false);
  assert.equal(made?.body, null);
});

test('no decision: one who drops a plan of his own, or a foreign power that stops it', () => {
  const planned = makeEvent({ stage: 'planned', object: 'patrol boats' });
  const dropped = makeEvent({ stage: 'cancelled', object: 'patrol boats' });
  const foreign = makeEvent({
    stage: 'cancelled',
    object: 'patrol boats',
    actor: ['PER.GOV'],
    recipient: ['ECU.GOV'],
  });
  assert.deepEqual(buildLedger([planned, dropped, foreign], []).decisions, []);
});
