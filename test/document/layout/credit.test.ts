import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { captionLabelLength, creditTailStart, isCreditLine } from '../../../src/document/layout/credit.ts';

describe('isCreditLine', () => {
  const CREDITS = [
    'Credit...Kim Hong-Ji/Reuters',
    'Credit: Ada Orsk',
    'Photo by Ada Orsk for the Courier',
    'Getty Images',
    'Ada Orsk/AFP via Getty Images',
    'REUTERS/Ada Orsk',
    '(AP Photo/Ada Orsk)',
    'Image source, Getty Images',
    'Credit',
  ];
  for (const line of CREDITS) it(`knows "${line}"`, () => assert.ok(isCreditLine(line)));

  const OTHERS = [
    'Credit markets in Ruritania fell.',
    'Photo: Soldiers on their way to the bridge over the river',
    'Reuters said that the bridge was open.',
    'The credit goes to Ada Orsk',
    'Pool fees rise',
  ];
  for (const line of OTHERS) it(`refuses "${line}"`, () => assert.ok(!isCreditLine(line)));
});

describe('creditTailStart', () => {
  const CAPTIONS = [
    ['Guards at the bridge.', 'Credit...Ada Orsk/Zenda Press'],
    ['Guards at the bridge on Monday. ', '(Photo by Ada Orsk/Getty Images)'],
    ['Guards at the bridge ', '[Ada Orsk/Zenda Press]'],
    ['Guards at the bridge, June 18, 2021. ', 'REUTERS/Ada Orsk'],
    ['Guards at the bridge. ', 'Ada Orsk/AFP via Getty Images'],
    ['Guards at the bridge. | ', 'Photo Credit: PTI'],
    ['Guards wait at the bridge', 'Credit: Ada Orsk'],
  ] as const;
  for (const [caption, credit] of CAPTIONS) {
    it(`finds "${credit}" behind a caption`, () => {
      assert.equal((caption + credit).slice(creditTailStart(caption + credit) ?? 0), credit);
    });
  }

  const SENTENCES = [
    'The bank gave them credit... and then took it back.',
    'The gazette, quoting Reuters, said the bridge was open.',
    'He met the envoys (Orsk and Vey).',
    'The bridge was closed (the second time this year).',
  ];
  for (const text of SENTENCES)
    it(`finds none in "${text}"`, () => assert.equal(creditTailStart(text), null));
});

describe('captionLabelLength', () => {
  const LABELS = [
    ['Image', 'South Korean howitzers at an exercise.'],
    ['Image', 'A guard post near the river.'],
    ['FILE PHOTO: ', 'Guards at the bridge.'],
    ['Image caption, ', 'Guards at the bridge.'],
    ['FILE - ', 'In this photo guards stand at the bridge.'],
  ] as const;
  for (const [label, caption] of LABELS) {
    it(`finds "${label}" in front of "${caption}"`, () =>
      assert.equal(captionLabelLength(label + caption), label.length));
  }

  for (const text of [
    'ImageSat said that the bridge was open.',
    'Images of the bridge spread.',
    'Videos spread.',
  ]) {
    it(`finds none in "${text}"`, () => assert.equal(captionLabelLength(text), 0));
  }
});
