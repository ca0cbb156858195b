import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Mention, Reading, TriggerReading } from '../../src/reading/reading.ts';
import { explained } from '../../src/report/explain.ts';
import { markedSentence } from '../../src/report/marked-sentence.ts';
import { createStyle } from '../../src/report/style.ts';
import { makeDocument, makeEvent } from '../ledger/make-event.ts';

const SENTENCE = 'Quito suspended the plans and warned Lima, state radio said.';

function spanOf(words: string): { start: number; end: number } {
  const start = SENTENCE.indexOf(words);
  return { start, end: start + words.length };
}

const mention = (words: string): Mention => ({
  ...spanOf(words),
  score: 0.9,
  sector: 'GOV',
  sectorScore: 0.8,
});

const trigger = (words: string, given: Partial<TriggerReading> = {}): TriggerReading => ({
  ...spanOf(words),
  type: 'CONCEDE',
  act: 'MOBILIZE',
  stage: 'suspended',
  hedged: false,
  score: 0.95,
  stageScore: 0.7,
  actorSource: 'mentioned',
  actors: [mention('Quito')],
  recipientSource: 'implied',
  recipients: [],
  speakers: [mention('state radio')],
  object: spanOf('the plans'),
  actorParties: [],
  recipientParties: [],
  ...given,
});

const warning = trigger('warned', {
  type: 'THREATEN',
  act: null,
  stage: 'threatened',
  recipientSource: 'mentioned',
  recipients: [mention('Lima')],
  object: null,
});
const reading: Reading = { sentence: SENTENCE, triggers: [trigger('suspended'), warning] };
const style = createStyle({ width: 100 });

test('acts, parties and objects are marked in place, the words unchanged', () => {
  const marked = markedSentence(reading, style);
  assert.equal(
    marked,
    '{Quito}a1a2 [suspended]1 ‹the plans›o1 and [warned]2 {Lima}r2, {state radio}s1s2 said.',
  );
});

test('a sentence without acts is left as it is', () => {
  assert.equal(markedSentence({ sentence: 'It rained.', triggers: [] }, style), 'It rained.');
});

describe('the explanation', () => {
  const document = makeDocument([SENTENCE, 'It rained.']);
  const at = spanOf('suspended');
  const event = makeEvent({ stage: 'suspended', quote: 'suspended the plans' });
  const coded = {
    ...event,
    evidence: event.evidence.map((words) => ({ ...words, trigger: { ...at, text: 'suspended' } })),
  };
  const second = document.blocks[0]!.sentences[1]!;
  const text = explained(
    document,
    [
      { sentence: document.blocks[0]!.sentences[0]!, reading },
      { sentence: second, reading: { sentence: 'It rained.', triggers: [] } },
    ],
    [coded],
    style,
  );

  test('gives type, stage and roles with their scores', () => {
    assert.ok(text.includes('1 “suspended”: CONCEDE (mobilize, suspended); type 0.95, stage 0.70'));
    assert.ok(
      text.includes(
        'actor “Quito” 0.90 · recipient named elsewhere in the text · speaker “state radio” 0.90',
      ),
    );
  });

  test('says what was coded of it, and what was not', () => {
    assert.ok(text.includes(`coded ${coded.id}: Ecuador → Peru, no day, confidence 0.90`));
    assert.ok(text.includes('not coded'));
    assert.match(text, /It rained\.\n {4}no act found/);
  });
});

test('colours stay whole when lines are broken', () => {
  const document = makeDocument([SENTENCE]);
  const sentences = [{ sentence: document.blocks[0]!.sentences[0]!, reading }];
  const painted = explained(document, sentences, [], createStyle({ width: 60, colour: true }));
  const plain = explained(document, sentences, [], createStyle({ width: 60 }));
  assert.equal(stripVTControlCharacters(painted), plain);
});
