import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paragraphsOf } from '../../../src/document/layout/paragraphs.ts';

const wordsOf = (text: string): string[] =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphsOf', () => {
  it('parts at blank lines, and leaves out the white space around them', () => {
    assert.deepEqual(wordsOf('\n  One came. \n\t\n\nTwo left.\n'), ['One came.', 'Two left.']);
  });

  it('takes each line for a paragraph where lines are not wrapped', () => {
    assert.deepEqual(wordsOf('Ruritania closed the bridge.\nZubrowka protested.'), [
      'Ruritania closed the bridge.',
      'Zubrowka protested.',
    ]);
  });

  it('joins the lines of text that is wrapped at a width', () => {
    const wrapped = [
      'Ruritania closed the bridge at Hentzau on',
      'Monday and sent soldiers to the river. The',
      'envoys of Zubrowka protested at once.',
    ].join('\n');
    assert.deepEqual(wordsOf(`${wrapped}\n\nNobody answered.`), [wrapped, 'Nobody answered.']);
  });

  it('joins a line that breaks off with one that goes on in small letters', () => {
    assert.deepEqual(wordsOf('Ruritania closed\nthe bridge.'), ['Ruritania closed\nthe bridge.']);
  });

  it('keeps list items (without their bullets), bylines and credits apart even there', () => {
    const lines = [
      'Guards at the bridge.Credit...Ada Orsk/Zenda Press',
      'Ada Orsk',
      '- the bridge',
      '- the river',
    ];
    assert.deepEqual(wordsOf(lines.join('\n')), [...lines.slice(0, 2), 'the bridge', 'the river']);
  });

  it('tells which paragraphs no blank line parts', () => {
    assert.deepEqual(
      paragraphsOf('One.\nTwo.\n\nThree.').map(({ follows }) => follows),
      [false, true, false],
    );
  });
});
