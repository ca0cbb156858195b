import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventsTable } from '../../src/report/events-table.ts';
import { createStyle } from '../../src/report/style.ts';
import { widthOf } from '../../src/report/text-width.ts';
import { day, makeEvent } from '../ledger/make-event.ts';

const events = [
  makeEvent({
    stage: 'suspended',
    date: day('1995-01-18'),
    speaker: ['ECU.MED'],
    quote: 'suspended the plans',
  }),
  makeEvent({
    actor: ['ECU.MIL'],
    date: ['1995-01-01', '1995-03-09'],
    hedged: true,
    quote: 'massed tanks '.repeat(30),
  }),
  makeEvent({ act: null, stage: 'threatened', background: true, quote: '警告した 🕊️ 報復する' }),
];

for (const width of [60, 80, 100, 140]) {
  test(`fits ${width} columns`, () => {
    const lines = eventsTable(events, createStyle({ width })).split('\n');
    assert.ok(lines.every((line) => widthOf(line) <= width));
  });
}

describe('what a row tells', () => {
  const table = eventsTable(events, createStyle({ width: 120 }));

  test('day, parties, type, act and stage, words, source and doubts', () => {
    for (const part of [
      '1995-01-18',
      'Ecuador → Peru',
      'CONCEDE',
      'mobilize, suspended',
      'suspended the plans',
    ]) {
      assert.ok(table.includes(part), part);
    }
    assert.ok(table.includes('says Ecuador (media)'));
    assert.ok(table.includes('in doubt'));
    assert.ok(table.includes('background'));
    assert.ok(table.includes('act left open'));
  });

  test('a long quote is cut after a word', () => assert.match(table, /tanks…/));
});

test('colour only where it is asked for', () => {
  const escape = '\u001B';
  assert.ok(!eventsTable(events, createStyle({ colour: false })).includes(escape));
  assert.ok(eventsTable(events, createStyle({ colour: true })).includes(escape));
});

test('no events are said to be none', () => assert.equal(eventsTable([], createStyle()), 'No events.\n'));
