import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Event } from '../../src/events/event.ts';
import { threadsOf } from '../../src/ledger/threads.ts';
import { day, makeEvent } from './make-event.ts';

/** A report as newspapers write them: the halt in the first line, the plans further down. */
const report = (): readonly Event[] => [
  makeEvent({ stage: 'suspended', object: 'the military plans', date: day('1995-01-18') }),
  makeEvent({ stage: 'proposed', object: 'the plans', actor: ['ECU.MIL'] }),
  makeEvent({ stage: 'planned', object: 'more tanks at the river crossing', actor: ['ECU.MIL'] }),
  makeEvent({ stage: 'planned', object: 'the naval exercises', actor: ['ECU.MIL'] }),
];

describe('plans and their halt', () => {
  test('each plan is a thread of its own, halted by the decision on all of them', () => {
    const threads = threadsOf(report());
    assert.deepEqual(
      threads.map(({ kind, object, state }) => [kind, object, state.text]),
      [
        ['plan', 'more tanks at the river crossing', 'suspended since 1995-01-18'],
        ['plan', 'the naval exercises', 'suspended since 1995-01-18'],
      ],
    );
    const stages = threads[0]?.steps.map(({ stage }) => stage);
    assert.deepEqual(stages, ['proposed', 'planned', 'suspended']);
  });

  test('the id does not change when the plan moves on', () => {
    const planned = makeEvent({ stage: 'planned', object: 'the naval exercises' });
    const held = makeEvent({ stage: 'done', object: 'naval exercises', date: day('1995-02-01') });
    const before = threadsOf([planned])[0];
    const after = threadsOf([planned, held])[0];
    assert.equal(before?.id, after?.id);
    assert.equal(before?.kind, 'plan');
    assert.equal(after?.kind, 'measure');
    assert.equal(after?.state.text, 'carried out on 1995-02-01');
  });

  test('a promise to stop is no step of a threat to go on', () => {
    const warned = makeEvent({ act: 'ASSAULT', stage: 'threatened', quote: 'warned Lima' });
    const vowed = makeEvent({ act: 'ASSAULT', stage: 'promised', quote: 'vowed to stop' });
    assert.equal(threadsOf([warned, vowed]).length, 2);
  });

  test('a halt with nothing to halt is a thread by itself', () => {
    const threads = threadsOf([makeEvent({ stage: 'suspended', object: 'the plans' })]);
    assert.equal(threads.length, 1);
    assert.equal(threads[0]?.state.text, 'suspended (reported 1995-01-20)');
  });
});

describe('what is one matter', () => {
  const countOf = (...events: readonly Event[]): number => threadsOf(events).length;

  test('the same words between the same countries, whichever office acts', () => {
    const army = makeEvent({ stage: 'planned', object: 'patrol boats', actor: ['ECU.MIL'] });
    assert.equal(countOf(army, makeEvent({ stage: 'cancelled', object: 'the patrol boats' })), 1);
  });

  test('not other parties', () => {
    const other = makeEvent({ object: 'patrol boats', actor: ['COL'] });
    assert.equal(countOf(makeEvent({ object: 'patrol boats' }), other), 2);
  });

  test('not another object', () => {
    assert.equal(countOf(makeEvent({ object: 'patrol boats' }), makeEvent({ object: 'radar stations' })), 2);
  });

  test('not the same years later', () => {
    const earlier = makeEvent({ object: 'patrol boats', date: day('1981-01-28') });
    assert.equal(countOf(earlier, makeEvent({ object: 'patrol boats', date: day('1995-01-12') })), 2);
  });

  test('a demand is held against whom it is made of', () => {
    const boats = makeEvent({
      act: 'COERCE',
      object: 'the fishing boats',
      actor: ['PER'],
      recipient: ['ECU'],
    });
    const demand = makeEvent({ act: 'COERCE', stage: 'demanded', object: 'the fishing boats' });
    const threads = threadsOf([boats, demand]);
    assert.equal(threads.length, 1);
    assert.equal(threads[0]?.state.stage, 'done');
  });

  test('a demand alone is one', () => {
    const [thread] = threadsOf([makeEvent({ act: 'RETREAT', stage: 'demanded', object: 'the outpost' })]);
    assert.equal(thread?.kind, 'demand');
    assert.deepEqual(thread?.actors, ['PER.GOV']);
  });

  test('words alone are none', () => {
    assert.equal(countOf(makeEvent({ act: 'ACCUSE' }), makeEvent({ act: 'SUPPORT' })), 0);
  });
});

test('channels: a line cut, an office destroyed, talks that failed', () => {
  const threads = threadsOf([
    makeEvent({
      act: 'CONSULT',
      stage: 'cancelled',
      object: 'the military hotline',
      date: day('1995-01-09'),
    }),
    makeEvent({ act: 'ASSAULT', object: 'the joint liaison office', date: day('1995-01-16') }),
    makeEvent({
      act: 'CONSULT',
      stage: 'failed',
      object: 'talks in Brasília',
      date: ['1994-02-01', '1994-02-28'],
    }),
    makeEvent({ act: 'CONSULT', stage: 'resumed', object: 'hotlines', date: day('1995-02-17') }),
  ]);
  assert.deepEqual(
    threads.map(({ kind, form, state }) => [kind, form, state.text]),
    [
      ['channel', 'hotline', 'restored since 1995-02-17'],
      ['channel', 'office', 'destroyed on 1995-01-16'],
      ['channel', 'talks', 'failed in 1994-02'],
    ],
  );
});

test('a campaign gathers its figures, whatever it uses', () => {
  const leaflets = { value: 2_000_000, unit: 'leaflets', text: 'two million leaflets' };
  const balloons = { value: 300, unit: 'balloons', text: '300 balloons' };
  const by = { act: 'PROTEST', actor: ['PER.CVL'], recipient: ['ECU'] } as const;
  const [campaign, ...others] = threadsOf([
    makeEvent({ ...by, object: 'leaflets', quantities: [leaflets], date: day('1995-01-10') }),
    makeEvent({ ...by, stage: 'planned', object: 'balloons', quantities: [balloons] }),
  ]);
  assert.equal(others.length, 0);
  assert.equal(campaign?.kind, 'campaign');
  assert.equal(campaign?.state.text, 'planned (reported 1995-01-20)');
  assert.deepEqual(campaign?.quantities, [leaflets, balloons]);
});

test('the same events give the same threads, and nothing gives nothing', () => {
  const events = report();
  assert.deepEqual(threadsOf(events), threadsOf(events));
  assert.deepEqual(threadsOf([]), []);
});
