import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countryOf, isActorCode, isSector, sectorOf } from '../../src/codebook/actor-code.ts';

describe('an actor code', () => {
  it('is a country, alone or with a sector or group', () => {
    for (const code of ['ECU', 'ECU.MIL', 'IGO.UN', 'ETH.TPLF', 'IGO.G7']) assert.ok(isActorCode(code), code);
    for (const code of ['EC', 'ecu', 'ECU.', 'ECU.mil', 'ECU.MIL.X', 'ECUADOR'])
      assert.ok(!isActorCode(code), code);
  });

  it('has a country; an organisation is one of its own', () => {
    assert.equal(countryOf('ECU.MIL'), 'ECU');
    assert.equal(countryOf('IGO.UN'), 'IGO.UN');
  });

  it('has a sector; the bare country is its government', () => {
    assert.equal(sectorOf('ECU.MIL'), 'MIL');
    assert.equal(sectorOf('ECU'), 'GOV');
    assert.ok(isSector('MIL') && !isSector('TPLF'));
  });
});
