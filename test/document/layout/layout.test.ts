import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { documentFromText, type TextSource } from '../../../src/document/from-text.ts';

type Row = readonly [role: string, words: string];

/** Roles and first words, "+" behind a role for what is printed again. */
function rolesOf(text: string, from: Partial<TextSource> = {}): Row[] {
  const document = documentFromText({ ...from, text });
  return document.blocks.map(({ kind, start, end, repeated }) => [
    repeated ? `${kind}+` : kind,
    document.text.slice(start, end).split(/\s+/).slice(0, 4).join(' '),
  ]);
}

const PAGE = `Regent Halts Plan to Man the Bridge

By Ada Orsk

Switching between threats and talks is an old habit of the court. By staying the hand of his generals, the regent left room.

A watchtower of the river guard near Hentzau.
A watchtower of the river guard near Hentzau.Credit...Karl Lind/Zenda Press
Ada Orsk

STRELSAU, Ruritania — The regent of Ruritania has suspended his army’s plan to send soldiers to the bridge, the court gazette said on Wednesday.

Advertisement

The army had drawn up the plan last week.  It asked for his consent on Monday.

ImageRuritanian gunners at their yearly exercise on Tuesday, close to the border with Zubrowka.
Ruritanian gunners at their yearly exercise on Tuesday, close to the border with Zubrowka.Credit...Eva Moor/Zenda Press

A long quarrel

“We will not be mocked at the river again,” Marshal Vey said on Sunday.

We will not be mocked at the river again

Zubrowka has not answered.
`;

describe('the layout of a newspaper page', () => {
  it('tells every line of it apart', () => {
    assert.deepEqual(rolesOf(PAGE), [
      ['title', 'Regent Halts Plan to'],
      ['byline', 'By Ada Orsk'],
      ['pullout', 'Switching between threats and'],
      ['caption', 'A watchtower of the'],
      ['caption+', 'A watchtower of the'],
      ['credit', 'Credit...Karl Lind/Zenda Press'],
      ['byline', 'Ada Orsk'],
      ['dateline', 'STRELSAU, Ruritania —'],
      ['body', 'The regent of Ruritania'],
      ['credit', 'Advertisement'],
      ['body', 'The army had drawn'],
      ['credit', 'Image'],
      ['caption', 'Ruritanian gunners at their'],
      ['caption+', 'Ruritanian gunners at their'],
      ['credit', 'Credit...Eva Moor/Zenda Press'],
      ['heading', 'A long quarrel'],
      ['body', '“We will not be'],
      ['pullout+', 'We will not be'],
      ['body', 'Zubrowka has not answered.'],
    ]);
  });

  it('leaves the text as it is', () => assert.equal(documentFromText({ text: PAGE }).text, PAGE));

  it('splits what is read into sentences, and nothing else', () => {
    const { blocks } = documentFromText({ text: PAGE });
    const unread = blocks.filter(({ kind }) => kind === 'dateline' || kind === 'byline' || kind === 'credit');
    assert.ok(unread.every(({ sentences }) => sentences.length === 0));
    assert.equal(blocks.find(({ kind }) => kind === 'pullout')?.sentences.length, 2);
  });
});

describe('the title', () => {
  it('is the headline in front of a blank line', () => {
    assert.equal(documentFromText({ text: 'Envoys Meet\n\nThey met on Monday.' }).title, 'Envoys Meet');
  });

  it('is found in the text where the source tells it', () => {
    assert.deepEqual(rolesOf('ENVOYS MEET\n\nThey met on Monday.', { title: 'Envoys meet' })[0], [
      'title',
      'ENVOYS MEET',
    ]);
  });

  it('is not looked for where the source tells another', () => {
    assert.deepEqual(rolesOf('The bridge\n\nThey met on Monday.', { title: 'Envoys meet' })[0], [
      'heading',
      'The bridge',
    ]);
  });

  it('is no sentence, no dateline and no first line of a list', () => {
    assert.equal(documentFromText({ text: 'They met on Monday.\n\nThey left.' }).title, null);
    assert.equal(documentFromText({ text: 'STRELSAU — They met.\n\nThey left.' }).title, null);
    assert.equal(documentFromText({ text: 'Envoys meet\nBridge opens\nGuards leave' }).title, null);
  });

  it('may be all that there is', () => {
    assert.deepEqual(rolesOf('Ruritania closes the bridge'), [['title', 'Ruritania closes the bridge']]);
  });
});

describe('captions', () => {
  it('stand in front of a credit of their own line', () => {
    const text = 'The envoys met on Monday.\n\nGuards at the bridge.\nGetty Images\n\nThe envoys left.';
    assert.deepEqual(rolesOf(text), [
      ['body', 'The envoys met on'],
      ['caption', 'Guards at the bridge.'],
      ['credit', 'Getty Images'],
      ['body', 'The envoys left.'],
    ]);
  });

  it('stand behind a label on a line of its own', () => {
    assert.deepEqual(rolesOf('The envoys met.\n\nImage\nGuards at the bridge.\n\nThey left.')[2], [
      'caption',
      'Guards at the bridge.',
    ]);
  });
});

describe('what is printed twice', () => {
  it('is marked the second time', () => {
    const text = 'The envoys met on Monday.\n\nThey left.\n\nThe envoys met on Monday.';
    assert.deepEqual(
      rolesOf(text).map(([role]) => role),
      ['body', 'body', 'body+'],
    );
  });

  it('is a pull-out where it stands inside a longer paragraph, before or behind', () => {
    const text = 'The bridge will be ours again\n\nHe said: “The bridge will be ours again.” Nobody laughed.';
    assert.deepEqual(
      rolesOf(text, { title: 'Envoys meet' }).map(([role]) => role),
      ['pullout+', 'body'],
    );
  });
});

describe('a standfirst', () => {
  it('stands in front of the byline', () => {
    const text = 'Envoys Meet\n\nThe talks come late.\n\nBy Ada Orsk\n\nThe envoys met on Monday.';
    assert.deepEqual(rolesOf(text)[1], ['pullout', 'The talks come late.']);
  });

  it('is not the whole text above a byline at the end', () => {
    assert.deepEqual(rolesOf('The envoys met on Monday.\n\nBy Ada Orsk')[0], ['body', 'The envoys met on']);
  });
});

describe('a British page', () => {
  it('is told apart by the line with its date', () => {
    const text = `Zubrowka frees two airmen
A gesture before the talks; some call it weakness

Karl Lind in Lutz
Wed 3 Mar 2021 10.15 GMT

Zubrowka has freed two airmen, its ministry said.

FILE PHOTO: Guards at the bridge, January 9, 2021. REUTERS/Eva Moor/File Photo

READ MORE
Why the bridge matters
The long winter of Zubrowka

What happens next?

The talks start on 10 March.

• Nine airmen are still held
`;
    assert.deepEqual(rolesOf(text), [
      ['title', 'Zubrowka frees two airmen'],
      ['pullout', 'A gesture before the'],
      ['byline', 'Karl Lind in Lutz'],
      ['dateline', 'Wed 3 Mar 2021'],
      ['body', 'Zubrowka has freed two'],
      ['credit', 'FILE PHOTO:'],
      ['caption', 'Guards at the bridge,'],
      ['credit', 'REUTERS/Eva Moor/File Photo'],
      ['credit', 'READ MORE'],
      ['credit', 'Why the bridge matters'],
      ['credit', 'The long winter of'],
      ['heading', 'What happens next?'],
      ['body', 'The talks start on'],
      ['body', 'Nine airmen are still'],
    ]);
    const { published, byline } = documentFromText({ text });
    assert.deepEqual([published, byline], ['2021-03-03', 'Karl Lind in Lutz']);
  });
});

describe('any layout', () => {
  const isUnread = (gap: string): boolean => gap.replace(/(?<!\S)[-*+•▪●‣](?!\S)/g, '').trim() === '';

  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '',
      '',
      ...PAGE.split('\n'),
      'Photo by Ada Orsk',
      'June 24, 2020',
      '- one',
      '😀 The e\u0301nvoys met.',
    ),
  );

  it('has its blocks in order, side by side, and all but bullets in one of them', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { text, blocks } = documentFromText({ text: lines.join('\n') });
        let at = 0;
        for (const { start, end, sentences } of blocks) {
          assert.ok(isUnread(text.slice(at, start)));
          assert.ok(at <= start && start < end);
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          assert.ok(sentences.every((sentence) => sentence.start >= start && sentence.end <= end));
          at = end;
        }
        assert.ok(isUnread(text.slice(at)));
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  const LONG = {
    'the same paragraph': 'The army left on Monday morning again.\n\n'.repeat(20_000),
    'names and agencies': `${'Ada Orsk/Ben Vey/AP '.repeat(6)}\n`.repeat(5000),
    'datelines without an end': `${'STRELSAU, Ruritania, '.repeat(4)}\n`.repeat(5000),
    capitals: 'A'.repeat(500_000),
  };
  for (const [subject, text] of Object.entries(LONG)) {
    it(`is found in time in a long text of ${subject}`, { timeout: 5000 }, () => {
      assert.ok(documentFromText({ text }).blocks.length > 0);
    });
  }
});
