import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { splitSentences } from '../../../src/document/sentences/split.ts';

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each row is one text, already split as it should be. */
const CASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'titles and ranks in front of a name': [
    ['Mr. Orsk met Gen. Ilya Tarn and Lt. Col. Vey.', 'Ms. Dorn stayed away.'],
    ['The Rev. J. Hale wrote to Sen. Marsh.', 'Brig. Gen. Ovid Karr did not.'],
  ],
  'states and organisations written with dots': [
    ['The U.S. President flew home.', 'Nobody met him.'],
    ['They had met in the U.S.', 'The envoys stayed a week.'],
    ['A U.N. Security Council vote failed.'],
    ['The U.S. 7th Fleet sailed for Ruritania.'],
    ['Aid came from the E.U.', 'It was late.'],
  ],
  initials: [
    ['J. D. Vance spoke with K. R. Orsk.', 'They agreed.'],
    ['George W. Bush saw the plan.'],
    ['They fell back on plan B.', 'The army waited.'],
  ],
  'months, numbers and decimals': [
    ['On Jan. 4 the border closed.', 'It opened on Feb. 12.'],
    ['Talks were put off until Jan.', 'Ruritania did not mind.'],
    ['Resolution No. 2 passed.', 'It cut trade by 3.5 percent.'],
    ['He said no.', 'They left.'],
    ['See Art. 5 of the pact and pp. 12 to 14.'],
  ],
  hours: [
    ['Shelling began at 5 a.m. Moscow time and ended at 1 p.m. on Friday.'],
    ['The truce began at 1 p.m.', 'Zubrowka had asked for it.'],
    ['It ends at 6 p.m. GMT on Friday.'],
  ],
  'places and firms': [
    ['The envoys met in St. Petersburg.', 'Orsk Steel Inc. Chairman Pavel Orsk was there.'],
    ['The order went to Orsk Steel Inc.', 'The price is not known.'],
  ],
  'quotes that close after the stop': [
    ['He called the offer “a farce.”', 'She laughed.'],
    ['“We will answer.', 'We will not wait,” the marshal said.'],
    ['"Enough."', 'The room fell silent.'],
    ['(It was the third such raid.)', 'Both sides denied it.'],
  ],
  'questions inside a sentence': [
    ['“Why now?” he asked.', 'Nobody knew.'],
    ['“Who fired first?” Mr. Orsk asked.', 'There was no answer.'],
    ['“Who fired first?”', 'The marshal left.'],
    ['They chanted “Peace!” and went home.'],
  ],
  ellipses: [
    ['He paused ... and went on.', 'They listened…', 'Then he left.'],
    ['The note spoke of “a grave [...] error” by Freedonia.'],
    ['They spoke . . . and spoke.', 'It ended.'],
  ],
  'names with a small first letter': [['The group withdrew.', 'al-Shabab said nothing.']],
  'print without a space': [['See example.com or the U.S.-led mission.']],
  'bullets and enumerations': [
    ['1. Both armies pull back.', 'The roads open.'],
    ['Three points were agreed:', '• Guns go.', '• Roads open.'],
  ],
  'scripts without capitals': [['平壤发射导弹。', '首尔抗议。']],
};

describe('splitSentences', () => {
  for (const [subject, texts] of Object.entries(CASES)) {
    it(`splits ${subject}`, () => {
      for (const expected of texts) assert.deepEqual(sentencesOf(expected.join(' ')), expected);
    });
  }

  it('splits text whose space was lost between two sentences', () => {
    assert.deepEqual(sentencesOf('They crossed the border.The army saw them.'), [
      'They crossed the border.',
      'The army saw them.',
    ]);
  });

  it('gives offsets of the whole text when it splits a part of it', () => {
    const text = 'Title\n\nOne came. Two left.';
    assert.deepEqual(splitSentences(text, 7), [
      { start: 7, end: 16 },
      { start: 17, end: text.length },
    ]);
  });

  it('finds nothing in white space', () => {
    assert.deepEqual(splitSentences(' \n\t '), []);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      '. ',
      '? ',
      '…',
      '." ',
      'Mr. ',
      'U.S. ',
      ' “',
      '” ',
      '• ',
      'a.m. ',
      '😀',
      'e\u0301',
      '\n',
      ' 3.5 ',
      '[1]',
    ),
    fc.constantFrom('The ', 'kite ', 'Orsk ', 'al-Nur ', '20 '),
  );

  it('covers every character that is no white space, in order, once', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const sentences = splitSentences(text);
        const ends = [0, ...sentences.map(({ end }) => end)];
        const gaps = [
          ...sentences.map(({ start }, index) => text.slice(ends[index], start)),
          text.slice(ends.at(-1)),
        ];
        assert.equal(gaps.join('').trim(), '');
        for (const [index, { start, end }] of sentences.entries()) {
          assert.ok(ends[index]! <= start && start < end);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  const LONG = {
    'no stop at all': 'kite '.repeat(200_000),
    'nothing but dots': '.'.repeat(1_000_000),
    'dots and spaces': '. '.repeat(500_000),
    'open brackets': '. ((((((((('.repeat(100_000),
    abbreviations: 'Mr. U.S. '.repeat(110_000),
    'marks without words': '?!” “'.repeat(200_000),
    'white space': `One.${' '.repeat(1_000_000)}Two.`,
  };
  for (const [subject, text] of Object.entries(LONG)) {
    it(`reads a megabyte of ${subject} in time`, { timeout: 3000 }, () => {
      assert.ok(splitSentences(text).length > 0);
    });
  }
});
