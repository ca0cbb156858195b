import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EVENT_TYPES, isConflict, STAGES } from '../../src/codebook/types.ts';
import { eventScore, stageWeight, typeScore } from '../../src/tension/score.ts';

test('every type has a score on its own side of the scale', () => {
  for (const type of EVENT_TYPES) {
    assert.equal(Math.sign(typeScore(type)), isConflict(type) ? -1 : 1, type);
    assert.ok(Math.abs(typeScore(type)) <= 10, type);
  }
});

test('every stage has a weight between -1 and 1 for every type', () => {
  for (const stage of STAGES) {
    for (const type of EVENT_TYPES) assert.ok(Math.abs(stageWeight(type, stage)) <= 1, `${type} ${stage}`);
  }
});

test('a plan weighs less than the act, and suspending it eases', () => {
  const score = (type: 'THREATEN' | 'MOBILIZE' | 'CONCEDE', stage: 'planned' | 'done' | 'suspended') =>
    eventScore({ type, stage, confidence: 1 });
  assert.ok(score('MOBILIZE', 'done') < score('THREATEN', 'planned'));
  assert.ok(score('THREATEN', 'planned') < 0);
  assert.ok(score('CONCEDE', 'suspended') > 0);
});

test('talks that collapse raise tension; doubt shrinks every score', () => {
  assert.ok(eventScore({ type: 'CONSULT', stage: 'failed', confidence: 1 }) < 0);
  assert.equal(eventScore({ type: 'AID', stage: 'done', confidence: 0.5 }), 3.5);
});
