import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAdjectiveOf } from '../../src/actors/country-stem.ts';
import { Example } from './document-of.ts';

const TEXT =
  "Marovia's navy seized a Lestian trawler on Monday, and the government of Lestia recalled its ambassador. Marovian officials said the crew was well.";

test('a name used like a country gets a stable code of its own letters', () => {
  const example = new Example(TEXT);
  const code = example.codes("Marovia's navy").slice(0, 3);
  assert.match(code, /^M[A-Z]{2}$/);
  assert.equal(example.codes("Marovia's navy"), `${code}.MIL`);
  assert.equal(example.codes('Marovian officials'), `${code}.GOV`);
  assert.equal(new Example(TEXT).codes('Marovian officials'), `${code}.GOV`);
});

test('two countries get two codes', () => {
  const example = new Example(TEXT);
  const lestia = example.codes('the government of Lestia');
  assert.match(lestia, /^L[A-Z]{2}\.GOV$/);
  assert.equal(example.codes('a Lestian trawler').slice(0, 3), lestia.slice(0, 3));
});

test('a known country keeps its own code beside them', () => {
  const example = new Example(`${TEXT} Norway offered to mediate between Marovia and Lestia.`);
  assert.equal(example.codes('Norway'), 'NOR.GOV');
});

test('persons, papers and seas are no countries', () => {
  const text =
    "Chile waited. President Ana Dorval's speech in the Daily Herald did not mention Port Severn, and Dorval's ministers left.";
  const countries = new Example(text).actors.parties.map((party) => party.code.slice(0, 3));
  assert.deepEqual([...new Set(countries)], ['CHL']);
});

test('a country that is only spoken to, or only named beside another, is still one', () => {
  const text = `${TEXT} Lestia asked Orland to mediate, and Orland agreed. Tarn, which shares the bay, sided with Marovia.`;
  const example = new Example(text);
  assert.match(example.codes('Orland'), /^O[A-Z]{2}\.GOV$/);
  assert.match(example.codes('Tarn'), /^T[A-Z]{2}\.GOV$/);
});

test('the prime minister of an unknown country makes it no person', () => {
  const text = 'The Prime Minister of Saburane regretted the raid. Saburane will pay for the mill.';
  const example = new Example(text);
  assert.equal(example.codes('The Prime Minister of Saburane'), example.codes('Saburane', 2));
});

test('adjectives are tied to names by their stem', () => {
  for (const [adjective, name] of [
    ['marovian', 'marovia'],
    ['karsunders', 'karsund'],
    ['velmoran', 'velmora'],
    ['zheri', 'zheristan'],
    ['nordish', 'nordmark'],
  ] as const)
    assert.ok(isAdjectiveOf(adjective, name), `${adjective} of ${name}`);
  assert.ok(!isAdjectiveOf('marovian', 'lestia'));
});
