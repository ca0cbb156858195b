import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bylineNames, isAddressLine, repeatsByline } from '../../../src/document/layout/byline.ts';

describe('bylineNames', () => {
  const BYLINES: Readonly<Record<string, string>> = {
    'By Choe Sang-Hun': 'Choe Sang-Hun',
    'By Ada Orsk and Ben Vey': 'Ada Orsk and Ben Vey',
    'by Ada Orsk in Strelsau': 'Ada Orsk in Strelsau',
    'By ADA ORSK, Diplomatic Correspondent': 'ADA ORSK, Diplomatic Correspondent',
    'By The Zenda Press': 'The Zenda Press',
    'By Ada Orsk Jr.': 'Ada Orsk Jr.',
    'By J. D. Orsk': 'J. D. Orsk',
  };
  for (const [line, names] of Object.entries(BYLINES)) {
    it(`reads "${line}"`, () => assert.equal(bylineNames(line), names));
  }

  const SENTENCES = [
    'By Wednesday',
    'By Wednesday the army of Ruritania had left the bridge.',
    'By staying the hand of his generals, Mr. Orsk left room for talks.',
    'By Ruritania.',
    'Bystanders Fled',
  ];
  for (const line of SENTENCES) it(`refuses "${line}"`, () => assert.equal(bylineNames(line), null));
});

describe('repeatsByline', () => {
  it('knows the whole byline and each of its names again', () => {
    for (const line of ['Ada Orsk', 'BEN VEY', 'Ada Orsk and Ben Vey']) {
      assert.ok(repeatsByline(line, 'Ada Orsk and Ben Vey'));
    }
  });

  it('refuses other names and lines without words', () => {
    for (const line of ['Ada Orsk left.', 'Orsk', '***'])
      assert.ok(!repeatsByline(line, 'Ada Orsk and Ben Vey'));
  });
});

describe('isAddressLine', () => {
  it('knows addresses of people and pages that stand alone', () => {
    for (const line of ['@adaorsk', 'ada.orsk@example.org', 'https://example.org/a'])
      assert.ok(isAddressLine(line));
    assert.ok(!isAddressLine('Write to ada.orsk@example.org'));
  });
});
