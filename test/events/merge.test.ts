import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeRestated, type CodedEvent } from '../../src/events/merge.ts';

const event = (start: number, trigger: string, more: Partial<CodedEvent> = {}): CodedEvent => ({
  doc: 'd',
  type: 'ASSAULT',
  act: 'ASSAULT',
  stage: 'done',
  actor: ['KES.MIL'],
  recipient: ['ZAR.GOV'],
  speaker: [],
  hedged: false,
  date: null,
  dateBasis: null,
  background: false,
  object: 'the pumping station',
  quantities: [],
  confidence: 0.7,
  reported: '2031-05-04',
  evidence: [
    {
      doc: 'd',
      start,
      end: start + 20,
      quote: trigger,
      trigger: { start, end: start + trigger.length, text: trigger },
    },
  ],
  ...more,
});

describe('merging what one document states twice', () => {
  it('joins a move told again and keeps the evidence of both', () => {
    const [one, ...rest] = mergeRestated([
      event(0, 'shelled'),
      event(400, 'shelled', { date: ['2031-05-02', '2031-05-02'], dateBasis: 'relative to publication' }),
    ]);
    assert.equal(rest.length, 0);
    assert.equal(one?.evidence.length, 2);
    assert.deepEqual(one?.date, ['2031-05-02', '2031-05-02']);
  });

  it('keeps apart what differs in day, party, stage or thing', () => {
    const first = event(0, 'shelled', { date: ['2031-05-02', '2031-05-02'] });
    for (const other of [
      event(400, 'shelled', { date: ['2031-05-03', '2031-05-03'] }),
      event(400, 'shelled', { actor: ['LOR.MIL'] }),
      event(400, 'shelling', { stage: 'underway' }),
      event(400, 'bombed', { object: 'a bridge' }),
    ]) {
      assert.equal(mergeRestated([first, other]).length, 2);
    }
  });

  it('keeps two acts of one clause apart', () => {
    assert.equal(mergeRestated([event(0, 'shelled'), event(10, 'shelled')]).length, 2);
  });
});
