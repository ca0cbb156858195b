import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentActors, Resolution } from '../../src/actors/resolution.ts';
import type { RoleContext } from '../../src/events/role-signs.ts';
import { RoleResolver } from '../../src/events/roles.ts';
import type { Mention, TriggerReading } from '../../src/reading/reading.ts';

/** Actors that know two stretches of the text: 0–10 is Kestria's army, 20–30 Zarhoun. */
const actors: DocumentActors = {
  parties: [],
  resolve: (start): Resolution =>
    start === 0
      ? { codes: ['KES.MIL'], by: 'name' }
      : start === 20
        ? { codes: ['ZAR.GOV'], by: 'name' }
        : { codes: [], by: 'unknown' },
};

const listed = (country: string) => ({ country, name: country, here: true, before: false, main: true });
const context: RoleContext = { actors, parties: [listed('KES'), listed('ZAR'), listed('LOR')], offset: 0 };
const words = (start: number): Mention => ({
  start,
  end: start + 10,
  score: 0.9,
  sector: 'COP',
  sectorScore: 0.8,
});

/** Words and list count alike; nobody acts on himself. */
const roles = new RoleResolver({
  actor: [1, 1, 0, 1, 0, 0, 0, 0, 0, 0],
  recipient: [1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.5, 0],
});

const reading = (more: Partial<TriggerReading>): TriggerReading => ({
  start: 12,
  end: 18,
  type: 'ASSAULT',
  act: 'ASSAULT',
  stage: 'done',
  hedged: false,
  score: 1,
  stageScore: 1,
  actorSource: 'mentioned',
  actors: [words(0)],
  recipientSource: 'mentioned',
  recipients: [words(20)],
  speakers: [],
  object: null,
  actorParties: [0.9, 0, 0],
  recipientParties: [0, 0.9, 0],
  ...more,
});

describe('roles', () => {
  it('come from the words that name them, with their sector', () => {
    const { actor, recipient } = roles.resolve(reading({}), context);
    assert.deepEqual([actor, recipient], [['KES.MIL'], ['ZAR.GOV']]);
  });

  it('go to a listed party where the sentence names none', () => {
    const { recipient } = roles.resolve(
      reading({ recipientSource: 'implied', recipients: [], recipientParties: [0, 0.1, 0.99] }),
      context,
    );
    assert.deepEqual(recipient, ['LOR.GOV']);
  });

  it('take the sector that unknown words suggest', () => {
    const { actor } = roles.resolve(reading({ actors: [words(40)] }), context);
    assert.deepEqual(actor, ['KES.COP']);
  });

  it('are both sides of a joint act', () => {
    const { actor, recipient } = roles.resolve(reading({ recipientSource: 'joint' }), context);
    assert.deepEqual(actor, ['KES.MIL', 'ZAR.GOV']);
    assert.deepEqual(recipient, actor);
  });

  it('go on with the pronoun that opens the sentence where no words are likely to name the actor', () => {
    const pronoun: DocumentActors = { parties: [], resolve: () => ({ codes: ['LOR.MIL'], by: 'pronoun' }) };
    const its = { ...words(0), score: 0.2 };
    const { actor } = roles.resolve(reading({ actors: [its] }), { ...context, actors: pronoun });
    assert.deepEqual(actor, ['LOR.MIL']);
  });

  it('stay empty where nobody is aimed at', () => {
    const { recipient } = roles.resolve(
      reading({ recipientSource: 'none', recipients: [], recipientParties: [0, 0, 0] }),
      context,
    );
    assert.deepEqual(recipient, []);
  });
});
