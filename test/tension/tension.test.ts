import assert from 'node:assert/strict';
import { test } from 'node:test';
import { METHOD_VERSION } from '../../src/tension/method.ts';
import { tensionNow } from '../../src/tension/tension.ts';
import { day, makeEvent } from '../ledger/make-event.ts';

const both = { actor: ['ECU.GOV', 'PER.GOV'], recipient: ['ECU.GOV', 'PER.GOV'] };

test('a joint act counts once for the pair and once each way', () => {
  const [pair] = tensionNow([makeEvent({ ...both, act: 'COOPERATE', confidence: 1 })]);
  assert.deepEqual(pair?.pair, ['ECU', 'PER']);
  assert.equal(pair?.easing, 6);
  assert.equal(pair?.events, 1);
  assert.deepEqual(
    pair?.directions.map(({ from, to, easing }) => [from, to, easing]),
    [
      ['ECU', 'PER', 6],
      ['PER', 'ECU', 6],
    ],
  );
  assert.equal(pair?.method, METHOD_VERSION);
});

test('several offices of a country are one side', () => {
  const event = makeEvent({
    actor: ['ECU.GOV', 'ECU.MIL'],
    recipient: ['PER.GOV', 'PER.CVL'],
    confidence: 1,
  });
  assert.equal(tensionNow([event])[0]?.raising, 7.2);
});

test('history is no news, and neither is what a country does to itself or to nobody', () => {
  const events = [
    makeEvent({ background: true }),
    makeEvent({ recipient: [] }),
    makeEvent({ recipient: ['ECU.OPP'] }),
  ];
  assert.deepEqual(tensionNow(events), []);
});

test('the word goes to a side that weighs twice the other', () => {
  const wordFor = (...acts: readonly ('ASSAULT' | 'AID' | 'COOPERATE')[]) =>
    tensionNow(acts.map((act) => makeEvent({ act })))[0]?.word;
  assert.equal(wordFor('ASSAULT'), 'raising');
  assert.equal(wordFor('AID', 'COOPERATE'), 'easing');
  assert.equal(wordFor('ASSAULT', 'AID'), 'mixed');
});

test('the strongest moves come first, and the last dated one is named', () => {
  const [pair] = tensionNow([
    makeEvent({ act: 'CONSULT', date: day('1995-02-17') }),
    makeEvent({ act: 'ASSAULT', date: day('1995-01-26') }),
    makeEvent({ act: 'AID' }),
  ]);
  assert.ok((pair?.moves[0]?.score ?? 0) < -8);
  assert.deepEqual(pair?.latest?.day, day('1995-02-17'));
});
