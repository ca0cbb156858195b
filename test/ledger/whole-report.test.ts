import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Event } from '../../src/events/event.ts';
import { board } from '../../src/ledger/board.ts';
import { buildLedger } from '../../src/ledger/ledger.ts';
import type { Thread } from '../../src/ledger/thread.ts';
import { tensionNow } from '../../src/tension/tension.ts';
import { day, makeDocument, makeEvent } from './make-event.ts';

const LEAD =
  'The Central Military Commission met on Tuesday and Mr. Kim suspended the military action plans against the South.';
const both = { actor: ['KOR.GOV', 'PRK.GOV'], recipient: ['KOR.GOV', 'PRK.GOV'] };
const north = { actor: ['PRK.GOV'], recipient: ['KOR.GOV'], reported: '2020-06-24' };
const army = { ...north, actor: ['PRK.MIL'] };
const south = { ...north, actor: ['KOR.GOV'], recipient: ['PRK.GOV'] };

/** The Korean summer of 2020 in the order in which a newspaper tells it: the turn first, its background last. */
const events: readonly Event[] = [
  makeEvent({
    ...north,
    stage: 'suspended',
    object: 'the military action plans',
    date: day('2020-06-23'),
    speaker: ['PRK.MED'],
    quote: 'suspended the military action plans against the South',
  }),
  makeEvent({
    ...north,
    act: 'CONSULT',
    stage: 'cancelled',
    object: 'communications lines with the South',
    date: day('2020-06-09'),
  }),
  makeEvent({ ...north, act: 'ASSAULT', object: 'the joint liaison office', date: day('2020-06-16') }),
  makeEvent({ ...army, stage: 'proposed', object: 'action plans' }),
  makeEvent({ ...army, stage: 'planned', object: 'rebuilding guard posts' }),
  makeEvent({ ...army, stage: 'planned', object: 'military exercises near the border' }),
  makeEvent({
    ...both,
    reported: '2020-06-24',
    act: 'RETREAT',
    stage: 'promised',
    object: 'guard posts',
    quote: 'agreed in 2018 to tear down guard posts',
    background: true,
  }),
  makeEvent({
    ...north,
    act: 'PROTEST',
    stage: 'planned',
    object: '12 million leaflets',
    quantities: [{ value: 12e6, unit: 'leaflets', text: '12 million leaflets' }],
  }),
  makeEvent({ ...south, actor: ['KOR.CVL'], act: 'PROTEST', object: 'leaflets sent by balloon' }),
  makeEvent({
    ...south,
    act: 'COERCE',
    stage: 'promised',
    object: 'police to stop the activists',
    recipient: ['PRK.GOV'],
  }),
  makeEvent({ ...north, actor: ['PRK.PTY'], act: 'ACCUSE', quote: 'called Mr. Moon “insane”' }),
  makeEvent({
    ...north,
    recipient: ['USA.GOV'],
    actor: ['PRK.GOV'],
    act: 'CONSULT',
    stage: 'failed',
    object: 'the second summit',
    date: ['2019-02-01', '2019-02-28'],
    background: true,
  }),
];
const ledger = buildLedger(events, [makeDocument([LEAD], { published: '2020-06-24' })]);
const standing = board(ledger);
const states = (threads: readonly Thread[]): readonly string[] =>
  threads.map(({ object, state }) => `${object}: ${state.text}`);

describe('a whole report', () => {
  test('the plans are suspended, each with its way there', () => {
    assert.deepEqual(states(standing.plans).slice(1), [
      'rebuilding guard posts: suspended since 2020-06-23',
      'military exercises near the border: suspended since 2020-06-23',
    ]);
    assert.equal(states(standing.plans)[0], 'police to stop the activists: promised (reported 2020-06-24)');
  });

  test('one decision, by the leader over the army', () => {
    assert.equal(standing.decisions.length, 1);
    const [decision] = standing.decisions;
    assert.deepEqual([decision?.proposedBy, decision?.decidedBy], [['PRK.MIL'], ['PRK.GOV']]);
    assert.equal(decision?.overruled, true);
    assert.equal(decision?.threads.length, 2);
  });

  test('channels: lines cut, office destroyed, summit failed', () => {
    assert.deepEqual(states(standing.channels), [
      'the joint liaison office: destroyed on 2020-06-16',
      'communications lines with the South: cut since 2020-06-09',
      'the second summit: failed in 2019-02',
    ]);
  });

  test('the accord is strained by the plan against one of its terms', () => {
    const [accord] = standing.agreements;
    assert.deepEqual(
      accord?.strains.map(({ event }) => event.object),
      ['rebuilding guard posts'],
    );
  });

  test('each side has a campaign of its own, with its figures', () => {
    assert.equal(standing.campaigns.length, 2);
    assert.deepEqual(
      standing.campaigns.flatMap(({ quantities }) => quantities.map(({ text }) => text)),
      ['12 million leaflets'],
    );
  });

  test('the insult is the voice of the party, not of the leader', () => {
    assert.deepEqual(
      standing.voices.filter(({ counts }) => counts.ACCUSE > 0).map(({ code }) => code),
      ['PRK.PTY'],
    );
  });

  test('the last dated move eases, though the news on the whole raises', () => {
    const pair = tensionNow(events)[0];
    assert.deepEqual(pair?.pair, ['KOR', 'PRK']);
    assert.equal(pair?.word, 'raising');
    assert.ok((pair?.latest?.score ?? 0) > 0);
  });
});
