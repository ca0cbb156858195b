import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datelineLength, isDateLine } from '../../../src/document/layout/dateline.ts';

describe('datelineLength', () => {
  const FOUND = [
    ['SEOUL, South Korea — ', 'The envoys met.'],
    ['MANILA, June 18 - ', 'The envoys met.'],
    ['(Agency) - ', 'The envoys met.'],
    ['STRELSAU, Ruritania, Oct. 7 (Agency) -- ', '“We met,” they said.'],
    ['ISTANBUL/KYIV, Nov 2 - ', 'Envoys met.'],
    ['TEL AVIV — ', 'Twelve envoys met.'],
    ['ST. PETERSBURG, Russia — ', 'The envoys met.'],
    ['Strelsau, 3 March 2021 – ', 'The envoys met.'],
    ['Geneva (ICRC) – ', 'The envoys met.'],
    ['NEW SLAVNO: ', 'The envoys met.'],
    ['MOSCOW, June 8. /Agency/ — ', 'The envoys met.'],
    ['SEVASTOPOL, March 19. ', 'The envoys met.'],
    ['SANTO DOMINGO. ', 'The envoys met.'],
    ['WASHINGTON, 28 April 1982. - ', 'The envoys met.'],
    ['June 24 (Agency) - ', 'The envoys met.'],
    ['19.20: ', 'which way will they go?'],
    ['BRASÍLIA — ', '20 envoys met.'],
  ] as const;
  for (const [dateline, sentence] of FOUND) {
    it(`finds "${dateline.trim()}"`, () => {
      assert.equal((dateline + sentence).slice(0, datelineLength(dateline + sentence)), dateline);
    });
  }

  const REFUSED = [
    'U.S. President Ada Orsk left.',
    'NATO — which had met on Monday — left.',
    'NATO resolved on Wednesday to leave.',
    'Orsk - The Man Who Waited',
    'Ruritania’s army, long the stronger - and it knows that - left.',
    'On June 24 the envoys met - and left.',
    'WHAT a week for Ruritania!',
    'Ten-year-old Kit Orsk left.',
  ];
  for (const text of REFUSED) {
    it(`finds none in "${text}"`, () => assert.equal(datelineLength(text), 0));
  }
});

describe('isDateLine', () => {
  const LINES = [
    'June 24, 2020',
    'Published 24 June 2020',
    'Updated June 24, 2020, 10:32 GMT',
    'Wednesday, 24 June 2020',
    '2020-06-24',
  ];
  for (const line of LINES) it(`knows "${line}"`, () => assert.ok(isDateLine(line)));

  for (const line of ['June 24, 2020, was a Wednesday.', 'June', 'On 24 June 2020']) {
    it(`refuses "${line}"`, () => assert.ok(!isDateLine(line)));
  }
});
