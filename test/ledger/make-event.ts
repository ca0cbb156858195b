import type { Document } from '../../src/document/document.ts';
import type { Event } from '../../src/events/event.ts';
import { typeFromActAndStage } from '../../src/codebook/stage.ts';

let count = 0;

/** An event that says what the test gives, and is plain otherwise; the type follows from act and stage. */
export function makeEvent(given: Partial<Event> & { quote?: string; trigger?: string } = {}): Event {
  const { quote = given.object ?? 'did so', trigger = quote.split(' ')[0] ?? '', ...fields } = given;
  const act = fields.act === undefined ? 'MOBILIZE' : fields.act;
  const stage = fields.stage ?? 'done';
  const doc = fields.doc ?? 'report';
  count += 1;
  const at = quote.indexOf(trigger);
  return {
    id: `e${count}`,
    doc,
    type: act === null ? 'THREATEN' : typeFromActAndStage(act, stage),
    act,
    stage,
    actor: ['ECU.GOV'],
    recipient: ['PER.GOV'],
    speaker: [],
    hedged: false,
    date: null,
    dateBasis: null,
    background: false,
    object: null,
    quantities: [],
    confidence: 0.9,
    reported: '1995-01-20',
    evidence: [
      {
        doc,
        start: 0,
        end: quote.length,
        quote,
        trigger: { start: at, end: at + trigger.length, text: trigger },
      },
    ],
    ...fields,
  };
}

/** A document of one body block with the sentences given. */
export function makeDocument(sentences: readonly string[], given: Partial<Document> = {}): Document {
  const text = sentences.join(' ');
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence);
    return { start, end: start + sentence.length };
  });
  return {
    id: 'report',
    source: 'report.txt',
    title: 'Tanks at the river crossing',
    published: '1995-01-20',
    outlet: 'The Example',
    url: null,
    byline: null,
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length, repeated: false, sentences: spans }],
    ...given,
  };
}

export const day = (iso: string): readonly [string, string] => [iso, iso];
