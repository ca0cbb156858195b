import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvCell, csvHeader, csvRows } from '../../src/report/events-csv.ts';
import { day, makeEvent } from '../ledger/make-event.ts';

/** A plain reader of RFC 4180, one row. */
function cellsOf(row: string): readonly string[] {
  const cells: string[] = [];
  const pattern = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/gsy;
  while (pattern.lastIndex < row.length || cells.length === 0) {
    const cell = pattern.exec(row)?.[1] ?? '';
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  }
  return cells;
}

const HEADER = csvHeader().trimEnd().split(',');

test('a row has a cell for each column, lists joined, nothing for null', () => {
  const event = makeEvent({
    quote: 'sent tanks, boats and "advisers"',
    actor: ['ECU.MIL', 'ECU.GOV'],
    date: day('1995-01-18'),
  });
  const cells = cellsOf(csvRows([event]).trimEnd());
  assert.equal(cells.length, HEADER.length);
  const read = (column: string) => cells[HEADER.indexOf(column)];
  assert.equal(read('actor'), 'ECU.MIL; ECU.GOV');
  assert.equal(read('date'), '1995-01-18; 1995-01-18');
  assert.equal(read('object'), '');
  assert.equal(read('hedged'), 'false');
  assert.equal(read('evidence'), 'sent tanks, boats and "advisers"');
});

test('rows end as RFC 4180 asks', () => {
  assert.match(csvHeader(), /^id,doc,type,act,stage,actor,.*\r\n$/);
  assert.match(csvRows([makeEvent()]), /\r\n$/);
  assert.equal(csvRows([]), '');
});

for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1']) {
  test(`${JSON.stringify(formula)} stays text`, () => assert.match(csvCell(formula), /^"?'/));
}

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (given) => {
      const read = cellsOf(csvCell(given))[0] ?? '';
      assert.equal(read.replace(/^'(?=[=+\-@\t\r\n])/, ''), given.replace(/^'(?=[=+\-@\t\r\n])/, ''));
    }),
  );
});
