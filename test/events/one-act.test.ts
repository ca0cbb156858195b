import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CodedEvent } from '../../src/events/merge.ts';
import { keepOneAnAct } from '../../src/events/one-act.ts';

/** An event of Kestria's army against Zarhoun, named by a word of the text. */
function event(text: string, trigger: string, more: Partial<CodedEvent> = {}): CodedEvent {
  const start = text.indexOf(trigger);
  const named = { start, end: start + trigger.length, text: trigger };
  return {
    doc: 'd',
    type: 'MOBILIZE',
    act: 'MOBILIZE',
    stage: 'done',
    actor: ['KES.MIL'],
    recipient: ['ZAR.GOV'],
    speaker: [],
    hedged: false,
    date: null,
    dateBasis: null,
    background: false,
    object: null,
    quantities: [],
    confidence: 0.6,
    reported: '2031-05-04',
    evidence: [{ doc: 'd', start: 0, end: text.length, quote: text, trigger: named }],
    ...more,
  };
}

const triggers = (events: readonly CodedEvent[]): string[] =>
  events.map(({ evidence }) => evidence[0]!.trigger.text);

describe('a verb with the noun that it supports', () => {
  it('is one record, named by the surer of the two', () => {
    const text = 'The army held a large drill on the river.';
    const kept = keepOneAnAct([event(text, 'held'), event(text, 'drill', { confidence: 0.8 })], text);
    assert.deepEqual(triggers(kept), ['drill']);
  });

  it('is told from two acts in a row', () => {
    const text = 'The army mined and fenced the river.';
    assert.deepEqual(triggers(keepOneAnAct([event(text, 'mined'), event(text, 'fenced')], text)), [
      'mined',
      'fenced',
    ]);
  });

  it('is told from another move close by', () => {
    const text = 'It refused to drill.';
    const refusal = event(text, 'refused', { type: 'REJECT', stage: 'refused' });
    assert.equal(keepOneAnAct([refusal, event(text, 'drill')], text).length, 2);
  });
});
