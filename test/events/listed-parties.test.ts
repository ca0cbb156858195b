import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listParties, type CountryParty } from '../../src/events/listed-parties.ts';

/** Three sentences of ten characters: 0–10, 10–20, 20–30. */
const sentence = (number: number) => ({ start: number * 10, end: number * 10 + 10 });
const party = (country: string, ...at: number[]): CountryParty => ({
  country,
  name: country,
  count: at.length,
  at,
});
const order = (parties: readonly CountryParty[], number: number): string[] =>
  listParties(parties, sentence(number), number > 0 ? sentence(number - 1) : undefined).map(
    ({ country }) => country,
  );

describe('the parties listed with a sentence', () => {
  it('begin with the subject of the sentence before', () => {
    assert.deepEqual(order([party('ZAR', 0, 18), party('KES', 12)], 2), ['KES', 'ZAR']);
  });

  it('go on with the most recently named', () => {
    assert.deepEqual(order([party('LOR', 1), party('ZAR', 8), party('KES', 12)], 2), ['KES', 'ZAR', 'LOR']);
  });

  it('tell whether this sentence and the one before name them', () => {
    const [kes, zar] = listParties([party('KES', 12), party('ZAR', 21)], sentence(2), sentence(1));
    assert.deepEqual([kes!.here, kes!.before], [false, true]);
    assert.deepEqual([zar!.here, zar!.before], [true, false]);
  });
});
