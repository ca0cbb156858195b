import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelForm } from '../../src/ledger/channel-form.ts';

const CASES: readonly (readonly [text: string, form: string | null])[] = [
  ['the military hotlines', 'hotline'],
  ['all communication lines with the South', 'hotline'],
  ['a joint liaison office', 'office'],
  ['its ambassador in Lima', 'embassy'],
  ['the second summit', 'summit'],
  ['negotiations over the river', 'talks'],
  ['the tank column', null],
  ['the talkative minister', null],
  ['the front line', null],
];

for (const [text, form] of CASES) {
  test(`"${text}" is ${form ?? 'no channel'}`, () => assert.equal(channelForm(text), form));
}
