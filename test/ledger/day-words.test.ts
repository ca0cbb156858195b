import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayWords } from '../../src/ledger/day-words.ts';

const CASES: readonly (readonly [start: string, end: string, words: string])[] = [
  ['2020-06-23', '2020-06-23', '2020-06-23'],
  ['2020-06-01', '2020-06-30', '2020-06'],
  ['2020-02-01', '2020-02-29', '2020-02'],
  ['2020-06-01', '2020-06-07', '2020-06-01..07'],
  ['2020-06-28', '2020-07-02', '2020-06-28..07-02'],
  ['2019-12-30', '2020-01-02', '2019-12-30..2020-01-02'],
  ['2018-09-01', '2018-11-30', '2018-09..11'],
  ['2018-11-01', '2019-01-31', '2018-11..2019-01'],
  ['2018-01-01', '2018-12-31', '2018'],
  ['1998-01-01', '2001-12-31', '1998..2001'],
];

for (const [start, end, words] of CASES) {
  test(`${start} to ${end} is ${words}`, () => assert.equal(dayWords([start, end]), words));
}
