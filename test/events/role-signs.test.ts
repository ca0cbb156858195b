import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signsByCountry, type NamedParty } from '../../src/events/role-signs.ts';
import { logOdds } from '../../src/events/weights.ts';

const listed = (country: string) => ({ country, name: country, here: true, before: false, main: false });
const parties = [listed('KES'), listed('ZAR')];

function named(code: string, by: NamedParty['by']): NamedParty {
  return { mention: { start: 0, end: 4, score: 0.8, sector: 'GOV', sectorScore: 1 }, codes: [code], by };
}

describe('signs that a country plays a role', () => {
  it('tell words that name it from words that are guessed to point to it', () => {
    const chances = { here: [0, 0], otherwise: [0, 0] };
    const signs = signsByCountry([named('KES.MIL', 'name'), named('ZAR.GOV', 'pronoun')], chances, parties);
    assert.equal(signs.get('KES')!.named, logOdds(0.8));
    assert.equal(signs.get('KES')!.guessed, logOdds(0));
    assert.equal(signs.get('ZAR')!.guessed, logOdds(0.8));
  });

  it('take in parties that only the list offers, and those that it lacks', () => {
    const chances = { here: [0.2, 0.6], otherwise: [0.9, 0.1] };
    const signs = signsByCountry([named('LOR.GOV', 'name')], chances, parties);
    assert.deepEqual([...signs.keys()], ['LOR', 'KES', 'ZAR']);
    assert.equal(signs.get('LOR')!.listed, null);
    assert.equal(signs.get('ZAR')!.listed, logOdds(0.6));
    assert.equal(signs.get('ZAR')!.otherwise, logOdds(0.1));
  });
});
