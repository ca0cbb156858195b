import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf } from './document-of.ts';

test('a pronoun can mean a person of whom the text tells nothing', () => {
  const text =
    "Chile's army fired on a crowd. Chile's president, Juan Vidal, was abroad. Ana Lucero, who was hit, said the soldiers had aimed at her.";
  assert.equal(codesOf(text, 'her'), codesOf(text, 'Ana Lucero'));
});
