import type { Document } from '../../src/document/document.ts';
import type { Event } from '../../src/events/event.ts';
import { isConflict, type EventType, type Stage } from '../../src/codebook/types.ts';

const COMMITTED: ReadonlySet<Stage> = new Set(['ordered', 'planned', 'proposed', 'promised']);
const HALTED: ReadonlySet<Stage> = new Set(['suspended', 'cancelled']);

/**
 * The type that an act at a stage normally has (codebook, "type from act and stage"). The cells that depend on more
 * give their commoner reading: a hostile act promised is a promise to stop it, one suspended is put off (CONCEDE).
 */
function typeFromActAndStage(act: EventType, stage: Stage): EventType {
  if (stage === 'threatened') return 'THREATEN';
  if (stage === 'demanded') return 'REQUEST';
  if (stage === 'refused') return 'REJECT';
  const yields = act === 'CONCEDE' || act === 'RETREAT';
  if (COMMITTED.has(stage)) {
    if (yields || (isConflict(act) && stage === 'promised')) return 'CONCEDE';
    return isConflict(act) ? 'THREATEN' : 'AGREE';
  }
  if (HALTED.has(stage)) return isConflict(act) ? 'CONCEDE' : 'SANCTION';
  return act;
}

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
