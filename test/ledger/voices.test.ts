import assert from 'node:assert/strict';
import { test } from 'node:test';
import { voicesOf } from '../../src/ledger/voices.ts';
import { makeEvent } from './make-event.ts';

test('counts what each one says, and through whom it is known', () => {
  const threat = makeEvent({ stage: 'threatened', actor: ['ECU.PTY'], speaker: ['ECU.MED', 'ECU.PTY'] });
  const insult = makeEvent({ act: 'ACCUSE', actor: ['ECU.PTY'], speaker: ['ECU.MED', 'ECU.PTY'] });
  const demand = makeEvent({ act: 'RETREAT', stage: 'demanded', actor: ['PER.GOV'] });
  const [party, peru, media] = voicesOf([threat, insult, demand]);
  assert.equal(party?.code, 'ECU.PTY');
  assert.deepEqual(party?.counts, { ACCUSE: 1, THREATEN: 1, REQUEST: 0 });
  assert.deepEqual(party?.through, [{ chain: ['ECU.MED', 'ECU.PTY'], count: 2 }]);
  assert.equal(media?.code, 'ECU.MED');
  assert.deepEqual(media?.speaksOf, [{ code: 'ECU.PTY', count: 2 }]);
  assert.deepEqual(peru?.spoken, [demand]);
});

test('who neither speaks nor is quoted has no voice', () => {
  assert.deepEqual(voicesOf([makeEvent({ act: 'AID' })]), []);
});
