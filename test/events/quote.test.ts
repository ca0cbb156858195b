import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quoteSpan } from '../../src/events/quote.ts';
import type { Mention, Span, TriggerReading } from '../../src/reading/reading.ts';

const at = (sentence: string, words: string): Span => {
  const start = sentence.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};

const mention = (span: Span): Mention => ({ ...span, score: 1, sector: 'GOV', sectorScore: 1 });

function trigger(sentence: string, words: string, actor: string, recipient?: string): TriggerReading {
  return {
    ...at(sentence, words),
    type: 'SANCTION',
    act: 'CONSULT',
    stage: 'cancelled',
    hedged: false,
    score: 1,
    stageScore: 1,
    actorSource: 'mentioned',
    actors: [mention(at(sentence, actor))],
    recipientSource: recipient ? 'mentioned' : 'none',
    recipients: recipient ? [mention(at(sentence, recipient))] : [],
    speakers: [],
    object: null,
    actorParties: [],
    recipientParties: [],
  };
}

describe('the quote of an event', () => {
  it('runs from its first word to the end of its clause', () => {
    const sentence = 'On Monday, Kestria cut the hotline to Zarhoun, its foreign ministry said.';
    const span = quoteSpan(sentence, trigger(sentence, 'cut', 'Kestria', 'Zarhoun'));
    assert.equal(sentence.slice(span.start, span.end), 'Kestria cut the hotline to Zarhoun');
  });

  it('stops before the next event of the sentence', () => {
    const sentence = 'Kestria cut the hotline and recalled its envoy.';
    const span = quoteSpan(sentence, trigger(sentence, 'cut', 'Kestria'));
    assert.equal(sentence.slice(span.start, span.end), 'Kestria cut the hotline');
  });

  it('leaves the full stop out', () => {
    const sentence = 'Kestria cut the hotline.';
    const span = quoteSpan(sentence, trigger(sentence, 'cut', 'Kestria'));
    assert.equal(sentence.slice(span.start, span.end), 'Kestria cut the hotline');
  });
});
