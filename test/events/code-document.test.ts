import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Document } from '../../src/document/document.ts';
import { documentFromText } from '../../src/document/from-text.ts';
import { codeDocument } from '../../src/events/code-document.ts';
import type { Event } from '../../src/events/event.ts';
import { openReader } from '../../src/reading/neural-reader.ts';
import { countryOf } from '../../src/codebook/actor-code.ts';
import type { Reader } from '../../src/reading/reading.ts';

const RIVER = `DORVAL, May 14 — Kestria expelled Zarhoun’s ambassador on Tuesday and closed the border bridge at Oum, its foreign ministry said, two days after Zarhounian artillery shelled a Kestrian army post.

Zarhoun denied that its guns had fired. Its president, Ilia Varga, accused Kestria of “theatre” 🎭 and demanded that it reopen the bridge.

The two governments had agreed in March to hold talks on the river. Those talks are now suspended, Mr. Varga said.

By Ana Petrel`;

describe('a whole text, read end to end', () => {
  let reader: Reader;
  let document: Document;
  let events: readonly Event[];

  before(async () => {
    reader = await openReader();
    document = documentFromText({ text: RIVER, published: '2031-05-14' });
    ({ events } = await codeDocument(document, reader));
  });

  const find = (type: Event['type']): Event => {
    const event = events.find((candidate) => candidate.type === type);
    assert.ok(event, `no ${type} among ${events.map((each) => each.type).join(', ')}`);
    return event;
  };

  it('quotes exactly, with the trigger inside the quote', () => {
    for (const { evidence } of events) {
      for (const { start, end, quote, trigger } of evidence) {
        assert.equal(document.text.slice(start, end), quote);
        assert.equal(document.text.slice(trigger.start, trigger.end), trigger.text);
        assert.ok(start <= trigger.start && trigger.end <= end);
      }
    }
  });

  it('tells who did what to whom, of countries that no list knows', () => {
    const shelling = find('ASSAULT');
    const accusation = find('ACCUSE');
    const country = (codes: readonly string[]): string => codes.map((code) => code.slice(0, 3)).join();
    assert.equal(country(shelling.actor), country(accusation.actor));
    assert.equal(country(shelling.recipient), country(accusation.recipient));
    assert.notEqual(country(shelling.actor), country(shelling.recipient));
    assert.equal(shelling.recipient[0]?.slice(4), 'MIL');
  });

  it('dates the shelling from the day of the expulsion', () => {
    assert.deepEqual(find('ASSAULT').date, ['2031-05-11', '2031-05-11']);
  });

  it('codes no denial, no byline and no dateline', () => {
    for (const { evidence } of events) {
      for (const { quote } of evidence) assert.doesNotMatch(quote, /denied|Petrel|DORVAL/);
    }
  });

  it('gives the same events with the same ids every time', async () => {
    const again = await codeDocument(document, reader);
    assert.deepEqual(again.events, events);
  });
});

const SEED = new URL('../../../shared/data/seed-article.txt', import.meta.url);
const seedText = (() => {
  try {
    return readFileSync(SEED, 'utf8');
  } catch {
    return null;
  }
})();

describe(
  'the report that the program grew out of',
  { skip: seedText === null && 'needs ../shared/data/seed-article.txt' },
  () => {
    let events: readonly Event[];

    before(async () => {
      const document = documentFromText({ text: seedText ?? '', published: '2020-06-24' });
      ({ events } = await codeDocument(document, await openReader()));
    });

    const about = (words: RegExp): Event[] =>
      events.filter(({ evidence }) => evidence.some(({ quote }) => words.test(quote)));

    it('has the plans suspended by the leader on the word of the news agency', () => {
      const suspended = about(/suspended the military action plans/).find(
        ({ stage }) => stage === 'suspended',
      );
      assert.deepEqual(suspended?.actor, ['PRK.GOV']);
      assert.deepEqual(suspended?.recipient, ['KOR.GOV']);
      assert.equal(suspended?.type, 'CONCEDE');
      assert.deepEqual(suspended?.date, ['2020-06-23', '2020-06-23']);
      assert.ok(suspended?.speaker.includes('PRK.MED'));
    });

    it('has the army’s plans: to resume exercises, deploy troops, rebuild guard posts', () => {
      const plans = [
        /plans to resume exercises/,
        /deploy more troops/,
        /rebuilding some military guard posts/,
      ];
      for (const words of [...plans, /resuming “all kinds/]) {
        const plan = about(words).find(({ type, stage }) => type === 'THREATEN' && stage === 'planned');
        assert.equal(plan && countryOf(plan.actor[0]!), 'PRK', String(words));
      }
    });

    it('has the army seek approval of its plans, the lines cut and the office blown up', () => {
      assert.ok(
        about(/sought Mr. Kim’s approval/).some(
          ({ stage, actor }) => stage === 'proposed' && actor[0] === 'PRK.MIL',
        ),
      );
      const cut = about(/cutting off communications lines/).find(({ stage }) => stage === 'cancelled');
      const blast = about(/blowing up a joint inter-Korean liaison office/).find(
        ({ type }) => type === 'ASSAULT',
      );
      for (const event of [cut, blast]) {
        assert.deepEqual(event?.actor, ['PRK.GOV']);
        assert.deepEqual(event?.date, ['2020-06-01', '2020-06-24']);
      }
    });

    it('has the failed summit, the leaflets with their numbers and Seoul’s vow, law and threat', () => {
      const summit = about(/summit .* collapsed/).find(({ stage }) => stage === 'failed');
      assert.deepEqual(summit?.date, ['2019-02-01', '2019-02-28']);
      const numbers = about(/12 million/).flatMap(({ quantities }) => quantities.map(({ value }) => value));
      assert.deepEqual([...new Set(numbers)], [12_000_000, 3000]);
      assert.ok(
        about(/vowing to use the police/).some(
          ({ type, stage }) => type === 'CONCEDE' && stage === 'promised',
        ),
      );
      assert.ok(about(/pushing to revise the domestic laws/).some(({ stage }) => stage === 'proposed'));
      assert.ok(
        about(/threatened retaliation/).some(
          ({ type, actor }) => type === 'THREATEN' && actor[0] === 'KOR.GOV',
        ),
      );
    });

    it('has the insults as the sister’s, and nothing from credits or bylines', () => {
      assert.ok(about(/called Mr. Moon “insane”/).some(({ actor }) => actor.join() === 'PRK.PTY'));
      assert.equal(about(/Credit|Reuters|Choe Sang-Hun|Associated Press/).length, 0);
    });
  },
);
