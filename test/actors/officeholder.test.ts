import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bySurname, officeCode, type OfficeContext } from '../../src/actors/officeholder.ts';
import type { PersonEntry } from '../../src/actors/lexicon/entry.ts';

const term = { country: 'XAA', sector: 'GOV', office: 'president', from: '2001-03', until: '2006' };
const person: PersonEntry = { kind: 'person', name: 'Ana Dorval', terms: [term] };
const on = (published: string, years: number[] = []): OfficeContext => ({
  published,
  years: new Set(years),
  countries: new Set(['XAA']),
});

test('in office on the published day', () => {
  assert.deepEqual(officeCode([person], on('2004-01-01')), { code: 'XAA.GOV', current: true });
});

test('long after it a private citizen, unless the text tells of those years', () => {
  assert.equal(officeCode([person], on('2020-01-01'))?.code, 'XAA.CVL');
  assert.equal(officeCode([person], on('2020-01-01', [2005]))?.code, 'XAA.GOV');
});

test('soon after it still reported by the office', () => {
  assert.equal(officeCode([person], on('2007-02-01'))?.code, 'XAA.GOV');
});

test('a later office counts from its own day', () => {
  const later = { ...term, sector: 'OPP', office: 'party leader', from: '2010', until: '' };
  assert.equal(officeCode([{ ...person, terms: [term, later] }], on('2012-01-01'))?.code, 'XAA.OPP');
});

test('an organisation has no sectors', () => {
  const chief = { ...person, terms: [{ ...term, country: 'IGO.UN', sector: 'UN' }] };
  assert.equal(officeCode([chief], on('2003-01-01'))?.code, 'IGO.UN');
});

test('a surname alone needs the country in the text or the very title', () => {
  const elsewhere = { ...on('2004-01-01'), countries: new Set(['XBB']) };
  assert.equal(bySurname([person], ['dorval'], '', on('2004-01-01')).length, 1);
  assert.equal(bySurname([person], ['dorval'], '', elsewhere).length, 0);
  assert.equal(bySurname([person], ['dorval'], 'president', elsewhere).length, 1);
  assert.equal(bySurname([person], ['jan', 'dorval'], '', on('2004-01-01')).length, 0);
});
