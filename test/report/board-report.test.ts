import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../src/events/event.ts';
import { boardReport } from '../../src/report/board-report.ts';
import { createStyle } from '../../src/report/style.ts';
import { widthOf } from '../../src/report/text-width.ts';
import { day, makeDocument, makeEvent } from '../ledger/make-event.ts';

const document = makeDocument(['The president suspended the plans.']);
const events: readonly Event[] = [
  makeEvent({ stage: 'suspended', object: 'the plans', date: day('1995-01-18'), speaker: ['ECU.MED'] }),
  makeEvent({ stage: 'planned', object: 'more tanks at the river crossing', actor: ['ECU.MIL'] }),
  makeEvent({ act: 'CONSULT', stage: 'cancelled', object: 'the military hotline', date: day('1995-01-09') }),
  makeEvent({
    act: 'PROTEST',
    actor: ['PER.CVL'],
    recipient: ['ECU'],
    object: 'leaflets',
    quantities: [{ value: 2_000_000, unit: 'leaflets', text: 'two million leaflets' }],
  }),
  makeEvent({ act: 'ACCUSE', actor: ['ECU.PTY'], quote: 'called Lima “a mongrel”' }),
];

test('every section that has something is there, with states, quotes and sources', () => {
  const text = boardReport(events, [document], 'text', createStyle({ width: 100 }));
  const parts = [
    'Tanks at the river crossing · The Example · 1995-01-20',
    'Plans, threats and promises (1)',
    'Ecuador (military), Ecuador → Peru: more tanks at the river crossing',
    'suspended since 1995-01-18',
    'says Ecuador (media)',
    'Channels (1)',
    'Ecuador ↔ Peru: hotlines and lines of communication',
    'cut since 1995-01-09',
    'figures: two million leaflets',
    'Decisions (1)',
    'Proposed by Ecuador (military)',
    'the proposer overruled',
    '“called Lima ‘a mongrel’”',
    'Tension now (1)',
  ];
  for (const part of parts) assert.ok(text.includes(part), `${part}\n${text}`);
  assert.doesNotMatch(text, /Agreements|Clashes/);
});

for (const width of [60, 80, 100, 140]) {
  test(`fits ${width} columns`, () => {
    const lines = boardReport(events, [document], 'text', createStyle({ width })).split('\n');
    const tooWide = lines.filter((line) => widthOf(line) > width);
    assert.deepEqual(tooWide, []);
  });
}

test('as JSON it is one object with every section, codes and not names', () => {
  const board = JSON.parse(boardReport(events, [document], 'json', createStyle()));
  assert.deepEqual(Object.keys(board), [
    'documents',
    'plans',
    'demands',
    'agreements',
    'channels',
    'measures',
    'campaigns',
    'clashes',
    'decisions',
    'voices',
    'tension',
  ]);
  assert.deepEqual(board.plans[0].doers, ['ECU']);
  assert.equal(board.plans[0].steps[1].evidence[0].quote, 'the plans');
  assert.equal(board.tension[0].method, 'tension-1');
});

test('nothing read is said to be nothing', () => {
  assert.match(boardReport([], [], 'text', createStyle()), /Nothing to put on the board/);
});
