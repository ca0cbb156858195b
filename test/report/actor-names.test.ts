import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorName, partiesInWords } from '../../src/report/actor-names.ts';

const CASES: readonly (readonly [code: string, name: string])[] = [
  ['ECU', 'Ecuador'],
  ['ECU.GOV', 'Ecuador'],
  ['ECU.MIL', 'Ecuador (military)'],
  ['XKX', 'Kosovo'],
  ['PSE.HAMAS', 'Palestine (Hamas)'],
  ['ETH.TPLF', 'Ethiopia (TPLF)'],
  ['IGO.UN', 'United Nations'],
  ['IGO.CARICOM', 'Caricom'],
  ['SUN', 'Soviet Union'],
  ['ZZZ', 'ZZZ'],
];

for (const [code, name] of CASES) test(`${code} is ${name}`, () => assert.equal(actorName(code), name));

test('directed, joint and one-sided acts read differently', () => {
  assert.equal(partiesInWords({ actor: ['ECU.MIL'], recipient: ['PER'] }), 'Ecuador (military) → Peru');
  assert.equal(partiesInWords({ actor: ['ECU', 'PER'], recipient: ['ECU', 'PER'] }), 'Ecuador ↔ Peru');
  assert.equal(partiesInWords({ actor: ['ECU'], recipient: [] }), 'Ecuador');
});
