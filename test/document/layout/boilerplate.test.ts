import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBoilerplate } from '../../../src/document/layout/boilerplate.ts';

describe('isBoilerplate', () => {
  const LINES = [
    'Advertisement',
    'ADVERTISEMENT',
    'Read more: Envoys meet at the bridge',
    'Sign up for our newsletter',
    'Related',
    '5 min read',
    '(Reporting by Ada Orsk; Editing by Ben Vey)',
    '© 2021 The Strelsau Courier',
    '* * *',
  ];
  for (const line of LINES) it(`knows "${line}"`, () => assert.ok(isBoilerplate(line)));

  const SENTENCES = [
    'Related talks were put off.',
    'The army will share the bridge.',
    'Live rounds were fired.',
  ];
  for (const line of SENTENCES) it(`refuses "${line}"`, () => assert.ok(!isBoilerplate(line)));
});
