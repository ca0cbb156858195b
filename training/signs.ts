/**
 * Prints, as JSON Lines, what `fit_weights.py` learns from: for every trigger that the reader finds, what speaks for its
 * being an event, and for those that are, what speaks for each country in each role.
 * `node training/signs.ts FOLDER MODEL`: FOLDER with annotated documents, MODEL with the reader to use.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDocumentActors } from '../src/actors/document-actors.ts';
import { countryOf } from '../src/codebook/actor-code.ts';
import { documentFromText } from '../src/document/from-text.ts';
import { readSentences } from '../src/events/read-sentences.ts';
import { confidenceFeatures } from '../src/events/confidence.ts';
import { actorFeatures, nameParties, recipientFeatures, signsByCountry } from '../src/events/role-signs.ts';
import { openReader } from '../src/reading/neural-reader.ts';

interface GoldEvent {
  readonly type: string;
  readonly quote: string;
  readonly trigger: string;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
}

const [folder = '', model = ''] = process.argv.slice(2);
const reader = await openReader(pathToFileURL(`${model}/`));

/** Offset of the trigger in the text: quotes may stand in it once only, triggers once in their quote. */
const triggerAt = (text: string, gold: GoldEvent): number =>
  text.indexOf(gold.quote) + gold.quote.indexOf(gold.trigger);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const document = documentFromText({ text: gold.text, title: gold.title, published: gold.published });
  const actors = createDocumentActors(document);
  for (const { sentence, reading, parties } of await readSentences(document, actors, reader)) {
    for (const trigger of reading.triggers) {
      const start = sentence.start + trigger.start;
      const event = (gold.events as GoldEvent[]).find((candidate) => {
        const at = triggerAt(gold.text, candidate);
        return at < sentence.start + trigger.end && start < at + candidate.trigger.length;
      });
      const right = event?.type === trigger.type;
      console.log(JSON.stringify({ kind: 'trigger', features: confidenceFeatures(trigger), right }));
      if (!event) continue;
      const context = { actors, parties, offset: sentence.start };
      const { actorParties, recipientParties } = trigger;
      const sides = {
        actor: signsByCountry(
          nameParties(trigger.actors, context),
          { here: actorParties, otherwise: recipientParties },
          parties,
        ),
        recipient: signsByCountry(
          nameParties(trigger.recipients, context),
          { here: recipientParties, otherwise: actorParties },
          parties,
        ),
      };
      const countries = new Set([...sides.actor.keys(), ...sides.recipient.keys()]);
      const fillers = { actor: event.actor.map(countryOf), recipient: event.recipient.map(countryOf) };
      for (const country of countries) {
        const actor = sides.actor.get(country);
        const recipient = sides.recipient.get(country);
        console.log(
          JSON.stringify({
            kind: 'role',
            doc: file,
            at: start,
            country,
            actor: actor && {
              features: actorFeatures(actor, trigger),
              right: fillers.actor.includes(country),
            },
            recipient: recipient && {
              acting: recipientFeatures(recipient, true, trigger),
              features: recipientFeatures(recipient, false, trigger),
              right: fillers.recipient.includes(country),
            },
          }),
        );
      }
    }
  }
}
