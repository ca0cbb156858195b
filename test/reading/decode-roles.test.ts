import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Labels } from '../../src/reading/labels.ts';
import { decodeRoles, type PartScores } from '../../src/reading/decode-roles.ts';
import type { EncodedSentence } from '../../src/reading/model-input.ts';
import { splitWords } from '../../src/reading/words.ts';

const labels = { sectors: ['GOV', 'MIL'] } as unknown as Labels;
const sources = { actorSource: 'mentioned', recipientSource: 'none' } as const;

const encoded = (text: string, parties: number): EncodedSentence => ({
  words: splitWords(text),
  parties,
  ids: [],
  shapes: [],
  segments: [],
  firsts: [],
});

/** Scores by part: for each word, counted from 0, the chance that it plays the part. */
const scored = (chances: Record<string, Record<number, number>>): PartScores => ({
  part: (word, name) => chances[name]?.[word] ?? 0,
  sectors: (word) => (word === 1 ? [Math.log(0.2), Math.log(0.8)] : [0, -Infinity]),
});

const words = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('the roles of a trigger', () => {
  it('are the words from a start to the last that goes on', () => {
    const text = 'The army fired on ferries';
    const scores = scored({
      'actor-start': { 0: 0.9 },
      'actor-inside': { 1: 0.8 },
      'object-start': { 4: 0.7 },
    });
    const { actors, object } = decodeRoles(encoded(text, 0), scores, sources, labels);
    assert.deepEqual(words(text, actors), ['The army']);
    assert.deepEqual(object && words(text, [object]), ['ferries']);
  });

  it('keep unlikely words to be weighed later, but not the unlikeliest', () => {
    const text = 'Lima told Quito';
    const scores = scored({ 'actor-start': { 0: 0.3, 2: 0.05 } });
    const { actors } = decodeRoles(encoded(text, 0), scores, sources, labels);
    assert.deepEqual(words(text, actors), ['Lima']);
  });

  it('fall to all members of a list alike', () => {
    const text = 'Lima, Quito and Bogota recalled envoys';
    const scores = scored({ 'actor-start': { 0: 0.95, 2: 0.6, 4: 0.4 } });
    const { actors } = decodeRoles(encoded(text, 0), scores, sources, labels);
    assert.deepEqual(
      actors.map(({ score }) => score),
      [0.95, 0.95, 0.95],
    );
  });

  it('leave neighbours alone that are no list', () => {
    const text = 'Lima told Quito';
    const scores = scored({ 'actor-start': { 0: 0.9, 2: 0.4 } });
    const { actors } = decodeRoles(encoded(text, 0), scores, sources, labels);
    assert.deepEqual(
      actors.map(({ score }) => score),
      [0.9, 0.4],
    );
  });

  it('tell the sector of their words', () => {
    const scores = scored({ 'actor-start': { 1: 0.9 } });
    const { actors } = decodeRoles(encoded('Its soldiers fired', 0), scores, sources, labels);
    assert.equal(actors[0]!.sector, 'MIL');
  });

  it('give the chances of the listed parties in their order', () => {
    const scores = scored({ 'recipient-party': { 2: 0.7, 3: 0.1 } });
    const { recipientParties } = decodeRoles(encoded('It fired', 2), scores, sources, labels);
    assert.deepEqual(recipientParties, [0.7, 0.1]);
  });
});
