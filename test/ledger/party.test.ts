import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isJoint, partiesOf, partyOf } from '../../src/ledger/party.ts';

const CASES: readonly (readonly [code: string, party: string])[] = [
  ['ECU', 'ECU'],
  ['ECU.GOV', 'ECU'],
  ['ECU.MIL', 'ECU'],
  ['PER.CVL', 'PER'],
  ['IGO.UN', 'IGO.UN'],
  ['COL.REB', 'COL.REB'],
  ['ETH.TPLF', 'ETH.TPLF'],
];

for (const [code, party] of CASES) test(`${code} is ${party}`, () => assert.equal(partyOf(code), party));

test('each party once', () => assert.deepEqual(partiesOf(['PER.MIL', 'ECU', 'PER']), ['ECU', 'PER']));

test('joint is what several sides do to each other, not two bodies of one', () => {
  assert.ok(isJoint({ actor: ['ECU.GOV', 'PER.GOV'], recipient: ['ECU.GOV', 'PER.GOV'] }));
  assert.ok(!isJoint({ actor: ['ECU.GOV', 'ECU.MIL'], recipient: ['ECU.GOV', 'ECU.MIL'] }));
  assert.ok(!isJoint({ actor: ['ECU.GOV', 'PER.GOV'], recipient: ['IGO.UN'] }));
});
