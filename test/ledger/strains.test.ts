import assert from 'node:assert/strict';
import { test } from 'node:test';
import { threadsOf } from '../../src/ledger/threads.ts';
import { day, makeEvent } from './make-event.ts';

const both = { actor: ['ECU.GOV', 'PER.GOV'], recipient: ['ECU.GOV', 'PER.GOV'] };
const posts = () =>
  makeEvent({
    ...both,
    act: 'RETREAT',
    stage: 'promised',
    object: 'the watchtowers',
    reported: '1998-10-27',
    doc: 'old',
  });
const trains = () =>
  makeEvent({
    ...both,
    act: 'COOPERATE',
    stage: 'promised',
    object: 'a railway',
    reported: '1998-10-27',
    doc: 'old',
  });

const agreementIn = (...events: Parameters<typeof threadsOf>[0]) =>
  threadsOf(events).find(({ kind }) => kind === 'agreement');

test('what both sides promise each other is one agreement with its provisions', () => {
  const agreement = agreementIn(posts(), trains());
  assert.deepEqual(
    agreement?.provisions.map(({ object }) => object),
    ['the watchtowers', 'a railway'],
  );
  assert.equal(agreement?.state.text, 'agreed (reported 1998-10-27)');
});

test('a plan against a provision strains it, with the words both are about', () => {
  const rebuild = makeEvent({
    stage: 'planned',
    object: 'rebuilding some watchtowers',
    actor: ['PER.MIL'],
    recipient: ['ECU'],
    reported: '2001-05-02',
  });
  const strains = agreementIn(posts(), trains(), rebuild)?.strains ?? [];
  assert.equal(strains.length, 1);
  assert.equal(strains[0]?.event, rebuild);
  assert.equal(strains[0]?.provision.object, 'the watchtowers');
  assert.deepEqual(strains[0]?.about, ['watchtower']);
});

test('no strain: before the agreement, by outsiders, about something else, or in words alone', () => {
  const towers = 'watchtowers';
  const agreement = agreementIn(
    posts(),
    makeEvent({ object: towers, date: day('1995-01-01') }),
    makeEvent({ object: towers, actor: ['BRA'], recipient: ['PER'] }),
    makeEvent({ object: 'a submarine' }),
    makeEvent({ act: 'ACCUSE', object: towers }),
  );
  assert.deepEqual(agreement?.strains, []);
});

test('an agreement that one side scraps is ended, whichever act tells it', () => {
  const scrapped = makeEvent({
    act: 'COOPERATE',
    stage: 'cancelled',
    object: 'the border accord',
    date: day('2001-06-01'),
  });
  assert.equal(agreementIn(posts(), scrapped)?.state.text, 'scrapped on 2001-06-01');
});
